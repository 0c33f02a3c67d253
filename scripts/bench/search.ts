import { bundleCatalogue } from "../../lib/catalogue/bundle-catalogue.ts";
import { languages } from "../../lib/domain/language.ts";
import { indexServices, searchServices } from "../../lib/domain/search-services.ts";
import type { Service } from "../../lib/domain/service.ts";
import { pick } from "./made-up.ts";
import { median } from "./median.ts";

// Says how long a key takes while somebody types the name of a service, among far more services than there are.

const serviceCount = 1_000;
const runs = 5;
const typed = ["", "w", "we", "wei", "weib", "weibo", "ら", "らい", "らいん", "微", "a", "com", "zzzz", "1"];

const { services } = bundleCatalogue().catalogue;
const many = Array.from({ length: serviceCount }, (_, at): Service => {
  const model = pick(services, at);
  const name = Object.fromEntries(languages.map((language) => [language, `${model.name.en} ${at}`]));
  return { ...model, id: `${model.id}-${at}`, name: name as Service["name"] };
});
const index = indexServices(many);
const times = Array.from({ length: runs }, () =>
  languages.flatMap((language) =>
    typed.map((query) => {
      const start = performance.now();
      searchServices(index, query, language);
      return performance.now() - start;
    }),
  ),
).flat();
console.log(
  `A key among ${serviceCount} services: median ${median(times).toFixed(2)} ms, longest ${Math.max(...times).toFixed(1)} ms (the first of a language sorts).`,
);
