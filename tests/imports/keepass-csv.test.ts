import { expect, it } from "vitest";
import { loginsIn } from "./read-sample.ts";

const head = '"Account","Login Name","Password","Web Site","Comments"';

it("reads the table of KeePass, with backslashes before quotes and backslashes", async () => {
  const { format, logins } = await loginsIn(
    `${head}\r\n"A","me","sec\\"ret\\\\","https://a.example","two\r\nlines"\r\n`,
  );
  expect(format).toBe("keepass-csv");
  expect(logins).toEqual([
    { addresses: ["https://a.example"], title: "A", username: "me", password: 'sec"ret\\' },
  ]);
});

it("takes a backslash for itself where quotes are doubled", async () => {
  const { logins } = await loginsIn(
    `${head}\n"A","me","sec""ret\\\\","https://a.example",""\n"B","me","\\","",""\n`,
  );
  expect(logins.map(({ password }) => password)).toEqual(['sec"ret\\\\', "\\"]);
});
