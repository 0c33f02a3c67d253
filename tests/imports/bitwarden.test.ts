import { expect, it, test } from "vitest";
import { loginsIn, readSample } from "./read-sample.ts";

it("reads the table, with several addresses in one cell", async () => {
  const { format, logins, skipped } = await loginsIn(
    "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp\n" +
      ',,login,A,,,0,"https://a.example/x?y=1,2,androidapp://com.example.a",me,secret-1,\n' +
      ",,note,N,text,,0,,,,\n",
  );
  expect(format).toBe("bitwarden-csv");
  expect(logins).toEqual([
    {
      addresses: ["https://a.example/x?y=1,2", "androidapp://com.example.a"],
      title: "A",
      username: "me",
      password: "secret-1",
    },
  ]);
  expect(skipped).toBe(1);
});

it("reads JSON, with the day on which the password was changed", async () => {
  const { format, logins, skipped } = await loginsIn(
    JSON.stringify({
      encrypted: false,
      folders: [],
      items: [
        {
          type: 1,
          name: "A",
          login: {
            uris: [{ match: null, uri: "https://a.example" }, { uri: "https://b.example" }],
            username: "me",
            password: "secret-1",
            passwordRevisionDate: "2022-02-03T10:00:00.000Z",
          },
          creationDate: "2020-01-02T10:00:00.000Z",
          revisionDate: "2023-01-02T10:00:00.000Z",
          deletedDate: null,
        },
        {
          type: 1,
          name: "gone",
          deletedDate: "2023-01-02T10:00:00.000Z",
          login: { username: "me", password: "x" },
        },
        { type: 3, name: "card", card: { number: "4111" } },
        { type: 1, name: "empty", login: { uris: null, username: null, password: null } },
      ],
    }),
  );
  expect(format).toBe("bitwarden-json");
  expect(logins).toEqual([
    {
      addresses: ["https://a.example", "https://b.example"],
      title: "A",
      username: "me",
      password: "secret-1",
      createdOn: "2020-01-02",
      modifiedOn: "2023-01-02",
      passwordChangedOn: "2022-02-03",
    },
  ]);
  expect(skipped).toBe(3);
});

test.for([
  ["with a password of its own", { encrypted: true, passwordProtected: true, salt: "c2FsdA==", data: "2.x" }],
  [
    "with the account's key",
    { encrypted: true, encKeyValidation_DO_NOT_EDIT: "2.x", folders: [], items: [{}] },
  ],
] as const)("refuses JSON that is encrypted %s, and says of which manager it is", async ([, content]) => {
  expect(await readSample(JSON.stringify(content))).toEqual({
    kind: "refused",
    reason: "encrypted",
    format: "bitwarden-json",
  });
});
