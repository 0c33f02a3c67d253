import { expect, it, test } from "vitest";
import { noon } from "./noon.ts";
import { loginsIn } from "./read-sample.ts";

test.for([
  ["a head that says how rows go", '"Title","Field","Value","Field","Value",".........","Note"\n'],
  ["no head", ""],
] as const)("reads the table of Enpass, which has %s", async ([, head]) => {
  const { format, logins, skipped } = await loginsIn(
    `${head}"A","Username","me","E-mail","","*Password","secret-1","Website","https://a.example","a note"\n` +
      '"Card","Cardholder","ME","Number","4111","*CVC","123","note"\n',
  );
  expect(format).toBe("enpass");
  expect(logins).toEqual([
    { addresses: ["https://a.example"], title: "A", username: "me", password: "secret-1" },
  ]);
  expect(skipped).toBe(1);
});

it("reads JSON, without the bin, with the day on which the password was changed", async () => {
  const field = (type: string, value: string, more = {}) => ({
    type,
    value,
    deleted: 0,
    sensitive: 0,
    value_updated_at: noon("2020-09-13"),
    ...more,
  });
  const item = (more: object) => ({
    category: "login",
    title: "A",
    createdAt: noon("2017-07-14"),
    updated_at: noon("2023-11-14"),
    trashed: 0,
    ...more,
  });
  const { format, logins, skipped } = await loginsIn(
    JSON.stringify({
      folders: [],
      items: [
        item({
          fields: [
            field("username", ""),
            field("email", "me@mail.example"),
            field("password", "dropped", { deleted: 1 }),
            field("password", "secret-1"),
            field("url", "https://a.example"),
          ],
        }),
        item({ trashed: 1, fields: [field("password", "gone")] }),
        item({ category: "note", note: "text" }),
        item({}),
      ],
    }),
  );
  expect(format).toBe("enpass");
  expect(logins).toEqual([
    {
      addresses: ["https://a.example"],
      title: "A",
      username: "me@mail.example",
      password: "secret-1",
      createdOn: "2017-07-14",
      modifiedOn: "2023-11-14",
      passwordChangedOn: "2020-09-13",
    },
  ]);
  expect(skipped).toBe(3);
});
