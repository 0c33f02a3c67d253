import { expect, test } from "vitest";
import { isWeak } from "#lib/imports/weak-password.ts";

test.for([
  "short1!",
  "12345678",
  "20010911",
  "password",
  "Passw0rd!2024",
  "p@ssw0rd123",
  "@dmin2020!",
  "qwertyuiop",
  "1qaz2wsx3edc",
  "zyxwvuts",
  "aaaaaaaaaaaa",
  "abcabcabcabc",
  "Sakura2019!",
  "!!welcome!!",
  "asdfasdf",
  "cookpad123",
  "hanako.yamada1990",
])("%s hardly takes guessing", (password) => {
  expect(isWeak(password, ["cookpad", "hanako.yamada"])).toBe(true);
});

test.for([
  "kV7!mQ2z#Lp9",
  "correct horse battery staple",
  "tulpe-regen-achse",
  "さくらがさいたあさ",
  "password-of-my-grandmother",
  "cookpadXvq83m",
  "4829103857261940",
])("%s takes more", (password) => {
  expect(isWeak(password, ["cookpad", "hanako.yamada"])).toBe(false);
});
