import { expect, test } from "vitest";
import { passwordCheckOf } from "#lib/domain/password-check.ts";

const chrome =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";

test.for([
  ["Chrome", chrome, "chrome://password-manager/checkup", true],
  [
    "Edge, which says Chrome too",
    `${chrome} Edg/140.0.0.0`,
    "edge://settings/autofill/passwords/checkup",
    true,
  ],
  [
    "Firefox",
    "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0",
    "about:logins",
    false,
  ],
] as const)("the password check of %s is known", ([, userAgent, address, isOpenable]) => {
  expect(passwordCheckOf(userAgent)).toMatchObject({ address, isOpenable });
});

test("the password check of another browser is not made up", () => {
  const safari =
    "Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15";
  expect(passwordCheckOf(safari)).toBeUndefined();
});
