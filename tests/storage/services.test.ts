import { describe, expect, it, test } from "vitest";
import { findService } from "#lib/storage/services.ts";
import { aService } from "#tests/domain/builders.ts";
import { freshDatabase } from "./fresh-database.ts";

const services = [
  aService({ id: "qq", domains: ["qq.com", "tencent.com"], excludedHosts: ["docs.qq.com"] }),
  aService({ id: "wechat", domains: ["weixin.qq.com", "wechat.com"] }),
  aService({ id: "wechat-pay", domains: ["pay.weixin.qq.com"] }),
  aService({ id: "x", domains: ["x.com"] }),
];

describe("the service found for a host", () => {
  test.for([
    ["qq.com", "qq"],
    ["a.b.c.qq.com", "qq"],
    ["www.tencent.com", "qq"],
    ["weixin.qq.com", "wechat"],
    ["pay.weixin.qq.com", "wechat-pay"],
    ["a.pay.weixin.qq.com", "wechat-pay"],
    ["docs.qq.com", undefined],
    ["a.docs.qq.com", undefined],
    ["netflix.com", undefined],
    ["qq.com.evil.com", undefined],
    ["com", undefined],
    ["", undefined],
  ] as const)("%s is %s", async ([host, id]) => {
    const database = freshDatabase();
    await database.services.bulkAdd(services);
    expect((await findService(database, host))?.id).toBe(id);
  });

  it("is none before a catalogue is loaded", async () => {
    expect(await findService(freshDatabase(), "qq.com")).toBeUndefined();
  });

  it("is the whole service, as it was stored", async () => {
    const database = freshDatabase();
    await database.services.bulkAdd(services);
    expect(await findService(database, "x.com")).toEqual(services[3]);
  });
});
