import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { noon } from "./noon.ts";
import { loginsIn } from "./read-sample.ts";

const item = (more: object) => ({
  uuid: "1",
  categoryUuid: "001",
  state: "active",
  createdAt: noon("2020-09-13"),
  updatedAt: noon("2022-04-15"),
  overview: { title: "A", url: "https://a.example", urls: [{ label: "", url: "https://a.example" }] },
  details: {
    loginFields: [
      { value: "me", name: "username", designation: "username" },
      { value: "secret-1", name: "password", designation: "password" },
    ],
    passwordHistory: [{ value: "older", time: noon("2021-12-20") }],
  },
  ...more,
});
const archiveOf = (items: readonly object[]) =>
  zipSync({
    "export.attributes": strToU8('{"version":3}'),
    "export.data": strToU8(JSON.stringify({ accounts: [{ attrs: {}, vaults: [{ attrs: {}, items }] }] })),
    "files/picture.bin": new Uint8Array(5000),
  });

it("reads 1PUX, and when the last former password was replaced", async () => {
  const { format, logins } = await loginsIn(archiveOf([item({})]));
  expect(format).toBe("1pux");
  expect(logins).toEqual([
    {
      addresses: ["https://a.example", "https://a.example"],
      title: "A",
      username: "me",
      password: "secret-1",
      createdOn: "2020-09-13",
      modifiedOn: "2022-04-15",
      passwordChangedOn: "2021-12-20",
    },
  ]);
});

it("leaves out cards and what was thrown away, and keeps a password that stands alone", async () => {
  const { logins, skipped } = await loginsIn(
    archiveOf([
      item({ categoryUuid: "002" }),
      item({ state: "trashed" }),
      item({ categoryUuid: "005", details: { password: "alone-1" } }),
    ]),
  );
  expect(logins.map(({ password }) => password)).toEqual(["alone-1"]);
  expect(skipped).toBe(2);
});
