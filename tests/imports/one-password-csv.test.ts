import { expect, it } from "vitest";
import { noon } from "./noon.ts";
import { loginsIn } from "./read-sample.ts";

it("reads the table of 1Password 8", async () => {
  const { format, logins } = await loginsIn(
    'Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes\nA,https://a.example,me,"pass""word",,false,false,,\n',
  );
  expect(format).toBe("1password-csv");
  expect(logins).toEqual([
    { addresses: ["https://a.example"], title: "A", username: "me", password: 'pass"word' },
  ]);
});

it("takes a backslash at the end of a password for itself", async () => {
  const { logins } = await loginsIn(
    'Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes\n"A","https://a.example","me","x\\","","","","",""\n"B","https://b.example","me","y","","","","",""\n',
  );
  expect(logins.map(({ password }) => password)).toEqual(["x\\", "y"]);
});

it("reads the table of version 7 on Windows, with all its columns and cards", async () => {
  const { format, logins, skipped } = await loginsIn(
    '"UUID","TITLE","USERNAME","PASSWORD","URL","URLS","EMAIL","SCOPE","AUTOSUBMIT","1: CARDHOLDER NAME"\n' +
      '"1","A","","secret-1","https://a.example","https://a.example,https://b.example","me@mail.example","Default","Default",""\n' +
      '"2","card","","","","","","Default","Default","ME"\n',
  );
  expect(format).toBe("1password-csv");
  expect(logins).toMatchObject([{ username: "me@mail.example", password: "secret-1" }]);
  expect(new Set(logins[0]?.addresses)).toEqual(new Set(["https://a.example", "https://b.example"]));
  expect(skipped).toBe(1);
});

it("reads the table of version 7 on the Mac, with backslashes before quotes and seconds for days", async () => {
  const { logins } = await loginsIn(
    '"Created Date","Modified Date","Password","Tags","Title","Type","URL","Username","username(username)"\n' +
      `"${noon("2020-12-02")}","${noon("2020-12-03")}","secret-1","{(\n    \\"Starter Kit\\"\n)}","A","Login","https://a.example","me",""\n` +
      '"1606923754","1607020972","secret-2","","Passport","Passport","","me",""\n',
  );
  expect(logins).toMatchObject([
    { title: "A", username: "me", createdOn: "2020-12-02", password: "secret-1" },
  ]);
});
