import { expect, test } from "vitest";
import { loginsIn } from "./read-sample.ts";

test.for([
  ["today", "Title,URL,Username,Password,Notes,OTPAuth", ',"a note\nof two lines",otpauth://totp/x'],
  ["before macOS 12.3", "Title,Url,Username,Password", ""],
] as const)("reads what Safari and Apple's Passwords write %s", async ([, head, rest]) => {
  const { format, logins } = await loginsIn(
    `${head}\na.example (me),https://a.example/,me,secret-1${rest}\n`,
  );
  expect(format).toBe("safari");
  expect(logins).toEqual([
    { addresses: ["https://a.example/"], title: "a.example (me)", username: "me", password: "secret-1" },
  ]);
});
