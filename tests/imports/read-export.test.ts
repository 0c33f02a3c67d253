import { describe, expect, it, test } from "vitest";
import type { ExportFindings } from "#lib/imports/export-file.ts";
import { readExport } from "#lib/imports/read-export.ts";
import { processorTime } from "#tests/processor-time.ts";
import { catalogue } from "./a-catalogue.ts";
import { noon } from "./noon.ts";
import { bytesOf } from "./read-sample.ts";

const today = "2026-11-22";
const quiet = { progress: () => undefined, isCancelled: () => false };

/** What is found in a file of Chrome: rows of address, user name and password. */
async function findingsOf(...rows: readonly (readonly [string, string, string])[]): Promise<ExportFindings> {
  return findingsIn(
    ["name,url,username,password", ...rows.map((row) => ["", ...row].join(",")), ""].join("\n"),
  );
}

async function findingsIn(text: string): Promise<ExportFindings> {
  const read = await readExport(bytesOf(text), "passwords.csv", catalogue, today, quiet);
  if (read.kind !== "read") expect.fail(JSON.stringify(read));
  return read;
}

/** Groups without what differs each time. */
const groupsOf = ({ groups }: ExportFindings) =>
  groups.map(({ likeness, serviceIds, unlisted }) => ({ likeness, serviceIds, unlisted }));

describe("what an export gives", () => {
  it("is a find for each listed service, with how many logins there are", async () => {
    const { finds, entries, unlistedEntries, appEntries, format } = await findingsOf(
      ["https://www.bird.example/login", "me", "kV7!mQ2z#Lp9"],
      ["https://bird.example/", "other", "Zt4+hW8u-Rq1"],
      ["android://x@example.bird.app/", "me", "kV7!mQ2z#Lp9"],
      ["https://nowhere.example/", "me", "xx-Nq72-kkP!"],
      ["https://help.shop.example/", "me", "9dkq-11Ppw-z"],
    );
    expect(format).toBe("chrome");
    expect(finds).toEqual([{ serviceId: "bird", origin: "export", foundOn: today, logins: 2 }]);
    expect({ entries, unlistedEntries, appEntries }).toEqual({
      entries: 5,
      unlistedEntries: 2,
      appEntries: 1,
    });
  });

  it("says by when an account was there, and since when its password is the one it is", async () => {
    const row = (host: string, created: string, used: string, changed: string) =>
      `"https://${host}","me","kV7!mQ2z#Lp9","","","","${noon(created) * 1000}","${noon(used) * 1000}","${noon(changed) * 1000}"`;
    const { finds } = await findingsIn(
      [
        "url,username,password,httpRealm,formActionOrigin,guid,timeCreated,timeLastUsed,timePasswordChanged",
        row("bird.example", "2018-01-02", "2026-01-01", "2021-03-04"),
        row("bird.example", "2019-01-02", "2026-01-01", "2020-05-06"),
        row("shop.example", "2031-01-01", "2031-01-01", "2031-01-01"),
        "https://travel.example,me,Zt4+hW8u-Rq1,,,,,,",
        "",
      ].join("\n"),
    );
    expect(finds).toEqual([
      // Of two logins the password that was left alone the longest.
      expect.objectContaining({
        serviceId: "bird",
        accountBy: "2018-01-02",
        passwordChangedOn: "2020-05-06",
      }),
      // A clock that was ahead.
      expect.objectContaining({ serviceId: "shop", accountBy: today, passwordChangedOn: today }),
      { serviceId: "travel", origin: "export", foundOn: today, logins: 1 },
    ]);
  });

  it("does not say since when where one of two logins does not", async () => {
    const { finds } = await findingsIn(
      `url,username,password,timePasswordChanged\nbird.example,me,kV7!mQ2z#Lp9,${noon("2020-01-01")}\nbird.example,other,Zt4+hW8u-Rq1,\n`,
    );
    expect(finds[0]).not.toHaveProperty("passwordChangedOn");
    expect(finds[0]?.accountBy).toBe("2020-01-01");
  });

  it("says where a password hardly takes guessing, by the names of user and site too", async () => {
    const { finds } = await findingsOf(
      ["https://bird.example", "hanako@mail.example", "hanako1990"],
      ["https://travel.example", "me", "Travel2020"],
      ["https://shop.co.jp", "me", "kV7!mQ2z#Lp9"],
    );
    expect(finds.map(({ serviceId, isWeak }) => [serviceId, isWeak])).toEqual([
      ["bird", true],
      ["shop", undefined],
      ["travel", true],
    ]);
  });

  it("finds a service by what a login is called, where it has no address and the name is one service's", async () => {
    const { finds, unlistedEntries } = await findingsIn(
      "title,url,username,password\nｔｗｅｅｔｅｒ,,me,kV7!mQ2z#Lp9\nみせ,,me,Zt4+hW8u-Rq1\nTwin,,me,9dkq-11Ppw-z\nTravel,https://nowhere.example,me,ab-77-Qw-xx\n",
    );
    expect(finds.map(({ serviceId }) => serviceId)).toEqual(["bird", "shop"]);
    expect(unlistedEntries).toBe(2);
  });

  it("finds a service by a domain that is equal to one of its own", async () => {
    const { finds } = await findingsOf(["https://old-bird.example", "me", "kV7!mQ2z#Lp9"]);
    expect(finds.map(({ serviceId }) => serviceId)).toEqual(["bird"]);
  });
});

describe("logins that share a password", () => {
  it("are a group, of listed services by name and of others by number", async () => {
    const findings = await findingsOf(
      ["https://bird.example", "me", "kV7!mQ2z#Lp9"],
      ["https://travel.example", "me", "kV7!mQ2z#Lp9"],
      ["https://nowhere.example", "me", "kV7!mQ2z#Lp9"],
      ["https://elsewhere.example", "me", "kV7!mQ2z#Lp9"],
      ["https://shop.example", "me", "its-0wn-Qr77"],
    );
    expect(groupsOf(findings)).toEqual([{ likeness: "same", serviceIds: ["bird", "travel"], unlisted: 2 }]);
    expect(findings.groups[0]?.foundOn).toBe(today);
  });

  test.for([
    ["one login twice", "https://bird.example/a", "https://www.bird.example/b"],
    ["two logins at one service", "https://bird.example", "https://bird.example"],
    ["a site and its app", "https://bird.example", "android://x@example.bird.app/"],
    ["two services with one login", "https://mail.example", "https://video.example"],
    ["two domains of one service", "https://shop.example", "https://shop.co.jp"],
    ["a domain that is equal to the service's", "https://bird.example", "https://old-bird.example"],
  ] as const)("are none where it is %s", async ([, one, other]) => {
    expect(groupsOf(await findingsOf([one, "me", "kV7!mQ2z#Lp9"], [other, "you", "kV7!mQ2z#Lp9"]))).toEqual(
      [],
    );
  });

  it("count as one where one login has addresses of both", async () => {
    const findings = await findingsIn(
      'folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp\n,,login,,,,0,"https://bird.example,https://travel.example",me,kV7!mQ2z#Lp9,\n,,login,,,,0,https://travel.example,me,kV7!mQ2z#Lp9,\n,,login,,,,0,https://shop.example,me,kV7!mQ2z#Lp9,\n',
    );
    expect(groupsOf(findings)).toEqual([{ likeness: "same", serviceIds: ["bird", "shop"], unlisted: 0 }]);
  });

  it("count once at equal domains that are not listed, and below one", async () => {
    const findings = await findingsOf(
      ["https://bird.example", "me", "kV7!mQ2z#Lp9"],
      ["https://one.example", "me", "kV7!mQ2z#Lp9"],
      ["https://two.example", "me", "kV7!mQ2z#Lp9"],
      ["https://www.site.co.jp", "me", "kV7!mQ2z#Lp9"],
      ["https://login.site.co.jp", "me", "kV7!mQ2z#Lp9"],
      ["https://other.co.jp", "me", "kV7!mQ2z#Lp9"],
    );
    expect(groupsOf(findings)).toEqual([{ likeness: "same", serviceIds: ["bird"], unlisted: 3 }]);
  });

  it("are a group of their own kind where they are nearly the same", async () => {
    const findings = await findingsOf(
      ["https://bird.example", "me", "Mondlicht2019"],
      ["https://travel.example", "me", "Mondlicht2019"],
      ["https://shop.example", "me", "mondlicht20!"],
    );
    expect(groupsOf(findings)).toEqual([
      { likeness: "near", serviceIds: ["bird", "shop", "travel"], unlisted: 0 },
      { likeness: "same", serviceIds: ["bird", "travel"], unlisted: 0 },
    ]);
  });

  it("are not told twice where the nearly same ones are at the same services", async () => {
    const findings = await findingsOf(
      ["https://bird.example", "me", "Mondlicht2019"],
      ["https://travel.example", "me", "Mondlicht2019"],
      ["https://travel.example", "you", "mondlicht20!"],
    );
    expect(groupsOf(findings)).toEqual([{ likeness: "same", serviceIds: ["bird", "travel"], unlisted: 0 }]);
  });

  it("are not told where no service could be named", async () => {
    expect(
      groupsOf(
        await findingsOf(
          ["https://a.example", "me", "kV7!mQ2z#Lp9"],
          ["https://b.example", "me", "kV7!mQ2z#Lp9"],
        ),
      ),
    ).toEqual([]);
  });

  it("are not those that have none", async () => {
    expect(
      groupsOf(await findingsOf(["https://bird.example", "me", ""], ["https://travel.example", "me", ""])),
    ).toEqual([]);
  });

  it("have an id that is another each time", async () => {
    const rows = [
      ["https://bird.example", "me", "kV7!mQ2z#Lp9"],
      ["https://travel.example", "me", "kV7!mQ2z#Lp9"],
    ] as const;
    const [first, second] = [await findingsOf(...rows), await findingsOf(...rows)];
    expect(first.groups[0]?.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(second.groups[0]?.id).not.toBe(first.groups[0]?.id);
  });
});

describe("reading", () => {
  const large = `url,user,password\n${Array.from({ length: 60_000 }, (_, at) => `https://s${at}.example,me,pw-${at}-${at * 31}`).join("\n")}\n`;

  it("tells of its progress, which only grows, and ends with 1", async () => {
    const parts: number[] = [];
    await readExport(bytesOf(large), "x.csv", catalogue, today, {
      progress: (part) => parts.push(part),
      isCancelled: () => false,
    });
    expect(parts.length).toBeGreaterThan(2);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect([parts[0], parts.at(-1)]).toEqual([0, 1]);
  });

  test.for([0, 1, 3])("stops where it is told to, after %s pauses", async (pauses) => {
    let asked = 0;
    const read = await readExport(bytesOf(large), "x.csv", catalogue, today, {
      progress: () => undefined,
      isCancelled: () => ++asked > pauses,
    });
    expect(read).toEqual({ kind: "cancelled" });
  });

  it("never holds others up for long", async () => {
    let longest = 0;
    let last = processorTime();
    const timer = setInterval(() => {
      longest = Math.max(longest, processorTime() - last);
      last = processorTime();
    });
    await readExport(bytesOf(large), "x.csv", catalogue, today, quiet);
    clearInterval(timer);
    expect(longest).toBeGreaterThan(0);
    expect(longest).toBeLessThan(1_000);
  });
});
