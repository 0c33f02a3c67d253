import { expect, it, test } from "vitest";
import { loginsIn } from "./read-sample.ts";

test.for([
  ["no head", ""],
  ["a head", "Folder,Title,Login,Password,Website Address,Notes,Shared Folder,Custom Fields\n"],
] as const)("reads the table of Keeper, which has %s", async ([, head]) => {
  const { format, logins } = await loginsIn(
    `${head}"Home","A","me@mail.example","secret-1","https://a.example","","","$oneTimeCode","x"\n` +
      '"","B","me","secret-2","","a note",""\n',
  );
  expect(format).toBe("keeper");
  expect(logins).toEqual([
    { addresses: ["https://a.example"], title: "A", username: "me@mail.example", password: "secret-1" },
    { addresses: [], title: "B", username: "me", password: "secret-2" },
  ]);
});

it("reads JSON, with further addresses, without cards and keys", async () => {
  const { format, logins, skipped } = await loginsIn(
    JSON.stringify({
      shared_folders: [],
      records: [
        {
          title: "A",
          $type: "login",
          login: "me",
          password: "secret-1",
          login_url: "https://a.example",
          custom_fields: {
            "$text:Website Address:1": "https://b.example",
            "$name::1": { first: "x" },
            "$url::1": ["https://c.example"],
          },
        },
        { title: "card", $type: "bankCard", custom_fields: { "$paymentCard::1": { cardNumber: "4111" } } },
        { title: "key", $type: "sshKeys", login: "me", password: "secret-2" },
      ],
    }),
  );
  expect(format).toBe("keeper");
  expect(logins).toEqual([
    {
      addresses: ["https://a.example", "https://b.example", "https://c.example"],
      title: "A",
      username: "me",
      password: "secret-1",
    },
  ]);
  expect(skipped).toBe(2);
});
