import { strToU8, zipSync } from "fflate";
import { expect, it, test } from "vitest";
import { noon } from "./noon.ts";
import { loginsIn, readSample } from "./read-sample.ts";

test.for([
  [
    "today",
    "type,name,url,email,username,password,note,totp,createTime,modifyTime,vault",
    [
      "alias,B,,x@alias.example,,,,,1707735363,1707735363,Personal",
      `login,A,"https://a.example/, https://b.example/",me@mail.example,,secret-1,,,${noon("2024-02-12")},${noon("2024-02-12")},Personal`,
    ],
  ],
  [
    "before there were addresses of mail",
    "type,name,url,username,password,note,totp,createTime,modifyTime",
    [
      "note,B,,,,text,,1,1",
      `login,A,"https://a.example/, https://b.example/",me@mail.example,secret-1,,,${noon("2024-02-12")},${noon("2024-02-12")}`,
    ],
  ],
] as const)("reads the table of Proton Pass %s", async ([, head, rows]) => {
  const { format, logins, skipped } = await loginsIn([head, ...rows, ""].join("\n"));
  expect(format).toBe("proton-pass");
  expect(logins).toEqual([
    {
      addresses: ["https://a.example/", "https://b.example/"],
      title: "A",
      username: "me@mail.example",
      password: "secret-1",
      createdOn: "2024-02-12",
      modifiedOn: "2024-02-12",
    },
  ]);
  expect(skipped).toBe(1);
});

const login = (content: object, state = 1) => ({
  itemId: "1",
  data: { metadata: { name: "A", note: "" }, type: "login", content },
  state,
  createTime: 1_700_000_000,
  modifyTime: 1_710_000_000,
});
const data = JSON.stringify({
  version: "1.21.2",
  encrypted: false,
  vaults: {
    first: {
      name: "Personal",
      items: [
        login({
          itemEmail: "me@mail.example",
          itemUsername: "",
          password: "secret-1",
          urls: ["https://a.example"],
        }),
        login({ itemEmail: "", itemUsername: "x", password: "gone" }, 2),
        { ...login({}), data: { type: "note", metadata: { name: "N" }, content: {} } },
      ],
    },
    second: { name: "Old", items: [login({ username: "me", password: "secret-2", urls: [] })] },
  },
});

test.for([
  ["JSON", strToU8(data)],
  ["its archive", zipSync({ "Proton Pass/data.json": strToU8(data) })],
] as const)("reads %s, without what was thrown away", async ([, bytes]) => {
  const { format, logins, skipped } = await loginsIn(bytes);
  expect(format).toBe("proton-pass");
  expect(logins.map(({ username, password }) => [username, password])).toEqual([
    ["me@mail.example", "secret-1"],
    ["me", "secret-2"],
  ]);
  expect(skipped).toBe(2);
});

it("refuses what is encrypted, as an archive and as a file alone", async () => {
  const expected = { kind: "refused", reason: "encrypted", format: "proton-pass" };
  expect(await readSample(zipSync({ "Proton Pass/data.pgp": strToU8("xx") }))).toEqual(expected);
  expect(await readSample("-----BEGIN PGP MESSAGE-----\n\nwy4ECQMI\n-----END PGP MESSAGE-----\n")).toEqual(
    expected,
  );
});
