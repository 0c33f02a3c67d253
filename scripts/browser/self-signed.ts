import { createHash, generateKeyPairSync, sign } from "node:crypto";

// The few ASN.1 types that a certificate is made of (ITU-T X.690).
const der = (tag: number, ...parts: Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  const size = body.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
};
const sequence = (...parts: Uint8Array[]) => der(0x30, ...parts);
const integer = (value: number) => der(0x02, Buffer.from([value]));
const objectId = (...bytes: number[]) => der(0x06, Buffer.from(bytes));
const time = (text: string) => der(0x18, Buffer.from(text));

export interface SelfSigned {
  readonly key: string;
  readonly cert: string;
  /** Hash of the public key, by which a browser can be told to trust this one certificate. */
  readonly fingerprint: string;
}

/**
 * A certificate that nobody trusts, made anew each time, so that no key lies in the repository. It
 * lets a local server stand in for https hosts in a browser that is told to trust it.
 */
export function makeSelfSigned(): SelfSigned {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const ecdsaWithSha256 = sequence(objectId(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
  const name = sequence(
    der(0x31, sequence(objectId(0x55, 0x04, 0x03), der(0x0c, Buffer.from("local test")))),
  );
  const publicKeyInfo = publicKey.export({ type: "spki", format: "der" });
  const toBeSigned = sequence(
    der(0xa0, integer(2)),
    integer(1),
    ecdsaWithSha256,
    name,
    sequence(time("20200101000000Z"), time("20991231000000Z")),
    name,
    publicKeyInfo,
  );
  const signature = der(0x03, Buffer.from([0]), sign("sha256", toBeSigned, privateKey));
  const certificate = sequence(toBeSigned, ecdsaWithSha256, signature).toString("base64");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----\n`,
    fingerprint: createHash("sha256").update(publicKeyInfo).digest("base64"),
  };
}
