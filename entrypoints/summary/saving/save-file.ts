/**
 * Saves a text as a file where the person's downloads go, or where they are asked. Nothing leaves the device:
 * the browser writes it, without a permission.
 *
 * @param type a media type.
 */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Once the browser has taken it; at once would be too early.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
