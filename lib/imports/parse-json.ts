/** What a text says in JSON; nothing where it is none. What the parser complains of is not kept: it quotes the text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
