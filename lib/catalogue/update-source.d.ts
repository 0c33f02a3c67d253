/** Made at build time by `update-source-plugin.ts`. */
declare module "virtual:update-source" {
  /** https address of the folder that updates of the catalogue come from, with a slash at its end. */
  export const updateAddress: string;
  /** The keys that an update must be signed with, by any of them. */
  export const updateKeys: readonly import("../domain/refresh.ts").UpdateKey[];
}
