import { expect, it } from "vitest";
import { noon } from "./noon.ts";
import { loginsIn } from "./read-sample.ts";

it("reads what SafeInCloud writes, without templates, cards and what was deleted", async () => {
  const { format, logins, skipped } = await loginsIn(
    `<?xml version="1.0"?><database><label name="x" id="1"></label>
    <card title="Web Account" template="true"><field type="login">t</field><field type="password">t</field></card>
    <card title="A" time_stamp="${noon("2021-03-16") * 1000}"><field name="Email" type="login">me</field><field type="password">secret-1</field><field type="website">https://a.example</field></card>
    <card title="Gone" deleted="true"><field type="login">me</field><field type="password">x</field></card>
    <card title="Visa"><field type="number">4111</field></card></database>`,
  );
  expect(format).toBe("safe-in-cloud");
  expect(logins).toEqual([
    {
      addresses: ["https://a.example"],
      title: "A",
      username: "me",
      password: "secret-1",
      modifiedOn: "2021-03-16",
    },
  ]);
  expect(skipped).toBe(2);
});
