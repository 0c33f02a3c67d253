import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { loginsIn, readSample } from "./read-sample.ts";

const credentials =
  "username,username2,username3,title,password,note,url,category,otpSecret\nme,,,A,secret-1,,https://a.example,,\n,second,,B,secret-2,,,,\n";
const cards = "type,account_name,account_holder,cc_number,code,expiration_month\nbank,Savings,ME,,,\n";

it("reads the table of credentials", async () => {
  const { format, logins } = await loginsIn(credentials);
  expect(format).toBe("dashlane");
  expect(logins).toEqual([
    { addresses: ["https://a.example"], title: "A", username: "me", password: "secret-1" },
    { addresses: [], title: "B", username: "second", password: "secret-2" },
  ]);
});

it("takes the credentials of its archive, whatever lies beside them", async () => {
  const { format, logins } = await loginsIn(
    zipSync({
      "payments.csv": strToU8(cards),
      "credentials.csv": strToU8(credentials),
      "ids.csv": strToU8("type\n"),
    }),
  );
  expect(format).toBe("dashlane");
  expect(logins).toHaveLength(2);
});

it("says of its other tables that they hold no logins", async () => {
  expect(await readSample(cards)).toMatchObject({ kind: "refused", reason: "not-logins" });
  expect(await readSample("title,note\nDoor,1234\n")).toMatchObject({ reason: "not-logins" });
});
