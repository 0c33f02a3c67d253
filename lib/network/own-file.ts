/** How long a page that goes away may still run, in milliseconds. */
const longestGoodbye = 500;

/**
 * Reads a file of the extension's own package. No network is involved.
 *
 * Where the page that reads goes away, some browsers let it hear that it failed before it is gone. So what got no answer is
 * asked for once more, a little later: whoever is still there then can tell a failure from a goodbye.
 *
 * @param address as the browser gives it for the file.
 * @throws where it cannot be read, which for a file of the package is a damaged installation.
 */
export async function readOwnFile(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const { response, bytes } = await answerOf(address).catch(async () => {
    await new Promise((passed) => setTimeout(passed, longestGoodbye));
    return answerOf(address);
  });
  if (!response.ok) throw new Error(`${address} could not be read: ${response.status}`);
  return bytes;
}

async function answerOf(address: string) {
  const response = await fetch(address);
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
}
