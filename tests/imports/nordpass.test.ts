import { expect, it } from "vitest";
import { loginsIn, readSample } from "./read-sample.ts";

const older =
  "name,url,username,password,note,cardholdername,cardnumber,cvc,expirydate,zipcode,folder,full_name,phone_number,email,address1,address2,city,country,state";

it("reads what NordPass writes, with further addresses", async () => {
  const { format, logins, skipped } = await loginsIn(
    "name,url,additional_urls,username,password,note,cardholdername,cardnumber,cvc,pin,expirydate,zipcode,folder,full_name,phone_number,email,address1,address2,city,country,state,type,custom_fields\n" +
      "Folder,,,,,,,,,,,,,,,,,,,,,folder,\n" +
      'A,https://a.example,"[""https://b.example""]",me,secret-1,,,,,,,,,,,,,,,,,password,\n',
  );
  expect(format).toBe("nordpass");
  expect(logins).toEqual([
    {
      addresses: ["https://a.example", "https://b.example"],
      title: "A",
      username: "me",
      password: "secret-1",
    },
  ]);
  expect(skipped).toBe(1);
});

it("says of a file of cards alone that it holds no logins", async () => {
  expect(await readSample(`${older}\nVisa,,,,,ME,4111,123,01 / 22,1,,,,,,,,,\n`)).toEqual({
    kind: "refused",
    reason: "not-logins",
    format: "nordpass",
  });
});
