import { expect, it } from "vitest";
import { shippedCatalogue } from "#lib/catalogue/bundle-catalogue.ts";
import { domainsOf, hostOf } from "#lib/domain/host.ts";
import { equalDomains } from "#lib/imports/equal-domains.ts";
import { importCatalogueOf } from "#lib/imports/import-catalogue.ts";
import { loginMatcherOf } from "#lib/imports/match-logins.ts";

const { services } = shippedCatalogue().catalogue;
const match = loginMatcherOf(importCatalogueOf(services));
const keysAt = (address: string) => match({ addresses: [address], password: "x" }).keys;

it("every domain is one, and stands in one list alone", () => {
  const all = equalDomains.flat();
  expect(all.filter((domain) => hostOf(`https://${domain}`) !== domain)).toEqual([]);
  expect(all.filter((domain, at) => all.indexOf(domain) !== at)).toEqual([]);
  expect(equalDomains.filter((domains) => domains.length < 2)).toEqual([]);
});

it("no domain stands beside one that it lies below", () => {
  const below = equalDomains.flatMap((domains) =>
    domains.filter((domain) =>
      domainsOf(domain)
        .slice(1)
        .some((above) => domains.includes(above)),
    ),
  );
  expect(below).toEqual([]);
});

it("no list says of two services with a login each that they have one", () => {
  const split = equalDomains.filter((domains) => new Set(domains.flatMap(keysAt)).size > 1);
  expect(split).toEqual([]);
});
