import { expect, it } from "vitest";
import { noon } from "./noon.ts";
import { loginsIn } from "./read-sample.ts";

const head =
  '"url","username","password","httpRealm","formActionOrigin","guid","timeCreated","timeLastUsed","timePasswordChanged"';

it("reads what Firefox writes, with the day on which the password was changed", async () => {
  const { format, logins } = await loginsIn(
    `${head}\r\n"https://a.example","me","secret",,"https://a.example","{1}","${noon("2019-03-01") * 1000}","${noon("2026-01-02") * 1000}","${noon("2021-05-06") * 1000}"\r\n`,
  );
  expect(format).toBe("firefox");
  expect(logins).toEqual([
    {
      addresses: ["https://a.example"],
      username: "me",
      password: "secret",
      createdOn: "2019-03-01",
      usedOn: "2026-01-02",
      passwordChangedOn: "2021-05-06",
    },
  ]);
});

it("leaves out the browser's own account, whose password is a bundle of keys", async () => {
  const { logins, skipped } = await loginsIn(
    `${head}\n"chrome://FirefoxAccounts","id","{""version"":1}","","","{0}","1","1","1"\n"https://a.example","me","secret",,"","{1}","0","0","0"\n`,
  );
  expect(logins).toEqual([{ addresses: ["https://a.example"], username: "me", password: "secret" }]);
  expect(skipped).toBe(1);
});
