import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import type { UpdateKey } from "../domain/refresh.ts";
import { z } from "../zod.ts";

/** Where updates of the catalogue come from, and the keys that one of them must be signed with. */
export interface UpdateSource {
  /** https address of a folder, with a slash at its end. */
  readonly address: string;
  readonly keys: readonly UpdateKey[];
}

const defaultAddress = "https://updates.omamori.example/catalogue/";
const ownKeys = () => fileURLToPath(new URL("update-keys.json", import.meta.url));

const bytesOf = (base64: string) => Buffer.from(base64, "base64");

/** The id of a public key. @param publicKey its 32 bytes. */
export const keyIdOf = (publicKey: Uint8Array): string =>
  createHash("sha256").update(publicKey).digest("hex").slice(0, 16);

const keySchema = z
  .strictObject({ id: z.string(), publicKey: z.base64() })
  .refine(({ publicKey }) => bytesOf(publicKey).length === 32, "must be the 32 bytes of an Ed25519 key")
  .refine(({ id, publicKey }) => id === keyIdOf(bytesOf(publicKey)), "must have the id that its key gives");

/**
 * The address and the keys that a build gets. Runs at build time.
 *
 * @param env `OMAMORI_UPDATE_URL` names another address; `OMAMORI_UPDATE_KEYS` another file of keys, with the form of
 *   `update-keys.json`.
 * @throws Error where the address is none of https, or the keys are none.
 */
export function updateSource(env: Readonly<Record<string, string | undefined>> = process.env): UpdateSource {
  const address = env["OMAMORI_UPDATE_URL"] || defaultAddress;
  const { protocol, search, hash } = new URL(address);
  if (protocol !== "https:" || search || hash || !address.endsWith("/")) {
    throw new Error(`Updates come from a folder on an https host, with a slash at its end, not ${address}`);
  }
  const file = env["OMAMORI_UPDATE_KEYS"] || ownKeys();
  const keys = z
    .array(keySchema)
    .min(1)
    .safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (!keys.success) throw new Error(`${file}: ${z.prettifyError(keys.error)}`);
  return { address, keys: keys.data };
}

/** Gives the bundle the address of updates, and the keys. */
export function updateSourcePlugin(): Plugin {
  const name = "virtual:update-source";
  return {
    name,
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      const { address, keys } = updateSource();
      return [
        `export const updateAddress = ${JSON.stringify(address)};`,
        `export const updateKeys = ${JSON.stringify(keys)};`,
      ].join("\n");
    },
  };
}
