/**
 * Reads a file of the extension's own package. No network is involved.
 *
 * @param address as the browser gives it for the file.
 * @throws where it cannot be read, which for a file of the package is a damaged installation.
 */
export async function readOwnFile(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be read: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
