import { expect, it } from "vitest";
import { loginsIn } from "./read-sample.ts";

it("reads what RoboForm writes: rows longer than their head, and the apostrophe before signs", async () => {
  const { format, logins, skipped } = await loginsIn(
    "\u{feff}Name,Url,MatchUrl,Login,Pwd,Note,Folder,RfFieldsV2\n" +
      'A,https://a.example/login,https://a.example/,me,\'@secret-1,,/Home,"user,,,txt,me","pass,,,pwd,x"\n' +
      "B,https://b.example/,https://b.example/,me,''secret-2,,/,\n" +
      "Bookmark,https://c.example/,,,,,/,\n",
  );
  expect(format).toBe("roboform");
  expect(logins).toEqual([
    {
      addresses: ["https://a.example/", "https://a.example/login"],
      title: "A",
      username: "me",
      password: "@secret-1",
    },
    {
      addresses: ["https://b.example/", "https://b.example/"],
      title: "B",
      username: "me",
      password: "'secret-2",
    },
  ]);
  expect(skipped).toBe(1);
});
