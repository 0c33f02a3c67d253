import { expect, it } from "vitest";
import { loginsIn } from "./read-sample.ts";

it("reads what KeePassXC writes, and leaves out its bin", async () => {
  const { format, logins, skipped } = await loginsIn(
    '"Group","Title","Username","Password","URL","Notes","TOTP","Icon","Last Modified","Created"\n' +
      '"Root/Web","A","me","secret-1","https://a.example","","","0","2024-05-06T10:00:00Z","2020-01-02T10:00:00Z"\n' +
      '"Root/Recycle Bin","Old","me","secret-2","https://b.example","","","0","",""\n',
  );
  expect(format).toBe("keepassxc");
  expect(logins).toEqual([
    {
      addresses: ["https://a.example"],
      title: "A",
      username: "me",
      password: "secret-1",
      createdOn: "2020-01-02",
      modifiedOn: "2024-05-06",
    },
  ]);
  expect(skipped).toBe(1);
});
