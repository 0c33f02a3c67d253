import { makeSigningKey, type SigningKey } from "#scripts/catalogue/signing-key.ts";

/** The set-up and the tests run in processes of their own; those of the tests are given its environment. */
const variable = "OMAMORI_KEY_OF_TESTS";

/** Makes the key that the builds of this run verify updates with, and hands it to the tests. */
export async function handKey(): Promise<SigningKey> {
  const key = await makeSigningKey();
  process.env[variable] = JSON.stringify(key);
  return key;
}

/** The key that was handed. */
export function keyOfTests(): SigningKey {
  const handed = process.env[variable];
  if (handed === undefined) throw new Error("The set-up of the tests has handed no key.");
  return JSON.parse(handed) as SigningKey;
}
