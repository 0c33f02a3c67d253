import { expect, it } from "vitest";
import { loginsIn } from "./read-sample.ts";

it("reads what LastPass writes, and leaves out its notes", async () => {
  const { format, logins, skipped } = await loginsIn(
    "url,username,password,totp,extra,name,grouping,fav\n" +
      "        https://a.example,me,secret-1,,,A,,0\n" +
      'http://sn,,,,"NoteType:Server\nHostname:x",Note,,0\n' +
      "http://,me,secret-2,,,No address,,0\n",
  );
  expect(format).toBe("lastpass");
  expect(logins).toEqual([
    { addresses: ["https://a.example"], title: "A", username: "me", password: "secret-1" },
    { addresses: [], title: "No address", username: "me", password: "secret-2" },
  ]);
  expect(skipped).toBe(1);
});

it("reads the older kind without one-time codes", async () => {
  const { format } = await loginsIn(
    "url,username,password,extra,name,grouping,fav\nhttps://a.example,me,pw,,A,,0\n",
  );
  expect(format).toBe("lastpass");
});
