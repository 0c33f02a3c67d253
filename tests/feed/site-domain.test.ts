import { describe, expect, it, test } from "vitest";
import { siteDomain } from "#lib/feed/site-domain.ts";

describe("the site that a list names", () => {
  test.for([
    ["adobe.com", "adobe.com"],
    ["OwnedCore.com", "ownedcore.com"],
    [" adobe.com ", "adobe.com"],
    ["adobe.com.", "adobe.com"],
    ["www.adobe.com", "adobe.com"],
    ["www.co.jp", "www.co.jp"],
    ["parapa.mail.ru", "parapa.mail.ru"],
    ["foodworkercard.wa.gov", "foodworkercard.wa.gov"],
    ["phoenixim.ddns.net", "phoenixim.ddns.net"],
    ["bücher.example.de", "xn--bcher-kva.example.de"],
    ["пример.рф", "xn--e1afmkfd.xn--p1ai"],
  ] as const)("%s is %s, as it stands", ([text, domain]) => {
    expect(siteDomain(text)).toBe(domain);
  });

  test.for([
    ["", "nothing"],
    ["localhost", "a name without a dot"],
    ["com", "a top-level domain"],
    ["co.jp", "an ending below which others register"],
    ["ddns.net", "a private ending of that kind"],
    ["github.io", "another"],
    ["www.github.io.", "www is a site of somebody there", "www.github.io"],
    ["fhostingesps6bly.onion", "an onion name"],
    ["192.0.2.1", "a number"],
    ["3221225985", "a number in another form"],
    ["[2001:db8::1]", "a number of the newer kind"],
    ["printer.local", "a name of one's own network"],
    ["https://adobe.com/", "an address, not a name"],
    ["adobe.com/login", "a path"],
    ["adobe.com:8443", "a port"],
    ["user@adobe.com", "somebody's address"],
    ["adobe.com\\@evil.example", "two names"],
    ["adobe..com", "a name with a hole"],
    ["adobe.com, adobe.de", "a list"],
    ["<b>adobe.com</b>", "markup"],
    [`${"a".repeat(300)}.com`, "longer than a name can be"],
  ] as const)("%s is none: %s", ([text, , site]) => {
    expect(siteDomain(text)).toBe(site);
  });

  it("is one, or none, and stays the same when read again", () => {
    for (const text of ["adobe.com", "www.mail.ru", "Я.рф"]) {
      const once = siteDomain(text);
      expect(once && siteDomain(once)).toBe(once);
    }
  });
});
