import { FlattenedEncrypt } from "jose/jwe/flattened/encrypt";
import { describe, expect, it, test, vi } from "vitest";
import { openSealedBackup, refusalOfSealed } from "#lib/backup/open-sealed-backup.ts";
import { readBackup } from "#lib/backup/read-backup.ts";
import { readBackupFile } from "#lib/backup/read-backup-file.ts";
import { sealBackup } from "#lib/backup/seal-backup.ts";
import { mostRounds, rounds, type SealedBackup, sealedIn, sealedType } from "#lib/backup/sealed-backup.ts";
import { isLongEnough, leastPassphrase } from "#lib/domain/passphrase.ts";
import { aBackup } from "./a-backup.ts";

const passphrase = "correct horse battery staple";
const plain = JSON.stringify(aBackup());
const encode = (text: string) => new TextEncoder().encode(text);

/** A sealed file that is quickly made: few rounds, which opening does not mind. */
async function aSealed(header: object = {}, text = plain): Promise<SealedBackup> {
  const jwe = await new FlattenedEncrypt(encode(text))
    .setProtectedHeader({ alg: "PBES2-HS512+A256KW", enc: "A256GCM", typ: sealedType, ...header })
    .setKeyManagementParameters({ p2c: 1_000 })
    .encrypt(encode(passphrase));
  const sealed = sealedIn(JSON.stringify(jwe));
  if (!sealed) throw new Error("It is no sealed file.");
  return sealed;
}

/** The same with another header: what a hostile hand writes, who need not be able to encrypt. */
const withHeader = (sealed: SealedBackup, change: object): SealedBackup => {
  const header = JSON.parse(Buffer.from(sealed.protected, "base64url").toString());
  return {
    ...sealed,
    protected: Buffer.from(JSON.stringify({ ...header, ...change })).toString("base64url"),
  };
};
const aFile = (text: string) => new File([text], "backup.json");

describe("a sealed backup", () => {
  it("opens with its passphrase, and says what the plain one does", async () => {
    const text = await sealBackup(plain, passphrase);
    for (const word of ["weibo", "2026", passphrase]) expect(text).not.toContain(word);
    const read = await readBackupFile(aFile(text));
    if (read.kind !== "sealed") throw new Error(read.kind);
    expect(await openSealedBackup(read.sealed, passphrase)).toEqual(readBackup(plain));
  });

  it("says in its head what it is, and was made with as many rounds as are asked for", async () => {
    const { protected: head } = JSON.parse(await sealBackup(plain, passphrase));
    expect(JSON.parse(Buffer.from(head, "base64url").toString())).toMatchObject({
      alg: "PBES2-HS512+A256KW",
      enc: "A256GCM",
      typ: "omamori-backup+jwe",
      p2c: rounds,
    });
    expect(rounds).toBeGreaterThanOrEqual(600_000);
  });

  it("is another each time", async () => {
    const [one, other] = await Promise.all([aSealed(), aSealed()]);
    expect(one.ciphertext).not.toBe(other.ciphertext);
  });

  it("opens with the same passphrase from another keyboard", async () => {
    const sealed = await aSealed();
    expect(await openSealedBackup(sealed, "ｃｏｒｒｅｃｔ　horse battery staple")).toMatchObject({
      kind: "readable",
    });
  });

  test.for(["", "correct horse battery stapl", "Correct horse battery staple"])(
    "does not open with another: %s",
    async (wrong) => {
      expect(await openSealedBackup(await aSealed(), wrong)).toEqual({ kind: "wrong-passphrase" });
    },
  );

  test.for(["encrypted_key", "iv", "ciphertext", "tag"] as const)(
    "in which one sign of %s was changed cannot be opened",
    async (part) => {
      const sealed = await aSealed();
      const changed = sealed[part].startsWith("A") ? "B" : "A";
      const { kind } = await openSealedBackup(
        { ...sealed, [part]: changed + sealed[part].slice(1) },
        passphrase,
      );
      expect(kind).toBe("wrong-passphrase");
    },
  );

  test.for([
    ["a billion rounds", { p2c: 1_000_000_000 }, "too-many-rounds"],
    ["one round more than is done", { p2c: mostRounds + 1 }, "too-many-rounds"],
    ["half a round", { p2c: 1.5 }, "damaged"],
    ["rounds in words", { p2c: "600000" }, "damaged"],
    ["no rounds", { p2c: undefined }, "damaged"],
    ["another way to make the key", { alg: "PBES2-HS256+A128KW" }, "sealed-otherwise"],
    ["no key at all", { alg: "dir" }, "sealed-otherwise"],
    ["another cipher", { enc: "A128CBC-HS256" }, "sealed-otherwise"],
    ["something packed", { zip: "DEF" }, "sealed-otherwise"],
    ["what must be understood", { crit: ["exp"] }, "sealed-otherwise"],
    ["another name", { typ: "JWT" }, "not-a-backup"],
  ] as const)(
    "with %s is refused before a passphrase is asked for, and nothing is hashed",
    async ([, head, kind]) => {
      const made = vi.spyOn(crypto.subtle, "deriveBits");
      const sealed = withHeader(await aSealed(), head);
      made.mockClear();
      expect(await readBackupFile(aFile(JSON.stringify(sealed)))).toEqual({ kind });
      expect(await openSealedBackup(sealed, passphrase)).toEqual({ kind });
      expect(made).not.toHaveBeenCalled();
    },
  );

  test.for(["", "e30", "%%%", "bm8ganNvbg"])("whose head is none is damaged: %s", async (head) => {
    const refusal = refusalOfSealed({ ...(await aSealed()), protected: head });
    expect(["damaged", "not-a-backup"]).toContain(refusal?.kind);
  });

  it("that holds no backup is refused as a plain one is", async () => {
    expect(await openSealedBackup(await aSealed({}, "not json"), passphrase)).toEqual({ kind: "not-json" });
    expect(await openSealedBackup(await aSealed({}, '{"a":1}'), passphrase)).toEqual({
      kind: "not-a-backup",
    });
  });

  test.for([
    ["a plain backup", plain],
    ["a part missing", '{"protected":"","iv":"","ciphertext":"","tag":""}'],
    ["numbers", '{"protected":1,"encrypted_key":1,"iv":1,"ciphertext":1,"tag":1}'],
    ["a list", "[]"],
    ["nothing", ""],
  ] as const)("is not taken for what is none: %s", ([, text]) => {
    expect(sealedIn(text)).toBeUndefined();
  });
});

describe("a passphrase", () => {
  test.for([
    ["a".repeat(leastPassphrase - 1), false],
    ["a".repeat(leastPassphrase), true],
    // Each of these is two units of text, and one character to whoever counts.
    ["😀".repeat(leastPassphrase - 1), false],
    ["夏の海と古い自転車と三毛猫", true],
    ["a".repeat(1_001), false],
  ] as const)("%s is long enough: %s", ([typed, isLong]) => {
    expect(isLongEnough(typed)).toBe(isLong);
  });
});
