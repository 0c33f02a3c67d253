import { expect, it } from "vitest";
import { loginsIn } from "./read-sample.ts";

it("reads what Chrome, Edge and Brave write, of sites and of apps", async () => {
  const { format, logins } = await loginsIn(
    [
      "name,url,username,password,note",
      'shop.example,https://shop.example/login,me@mail.example,"a,b""c","two',
      'lines"',
      "Shop,android://aGFzaA==@com.example.shop/,me,secret-1,",
      "",
    ].join("\r\n"),
  );
  expect(format).toBe("chrome");
  expect(logins).toEqual([
    {
      addresses: ["https://shop.example/login"],
      title: "shop.example",
      username: "me@mail.example",
      password: 'a,b"c',
    },
    {
      addresses: ["android://aGFzaA==@com.example.shop/"],
      title: "Shop",
      username: "me",
      password: "secret-1",
    },
  ]);
});

it("reads the older kind without notes, whose head has one comma too many", async () => {
  const { format, logins, skipped } = await loginsIn(
    "name,url,username,password,\na,https://a.example/,me,pw one,\nnothing,,,,\n",
  );
  expect(format).toBe("chrome");
  expect(logins.map(({ password }) => password)).toEqual(["pw one"]);
  expect(skipped).toBe(1);
});

it("leaves spaces in a password alone", async () => {
  const { logins } = await loginsIn("name,url,username,password,note\na,https://a.example, me , pw ,\n");
  expect(logins[0]).toMatchObject({ username: "me", password: " pw " });
});
