import { expect, test } from "./fixtures.ts";
import type { Person } from "./person.ts";

// What the browsers do in ways of their own, and comes to the same: docs/architecture.md, "Browsers".

const visited = async (person: Person) =>
  (await person.rows("visits")).map(({ serviceId }) => serviceId).toSorted();

test("a page that was counted is not counted again by a background that was stopped meanwhile", async ({
  anyone: person,
}) => {
  await person.visit("https://www.weibo.com/");
  await expect.poll(() => visited(person)).toEqual(["weibo"]);
  await person.put({ visits: [] });
  await person.stopBackground();
  // Wakes it, and it looks at all tabs for what it may have missed.
  await person.visit("https://access.line.me/");
  await expect.poll(() => visited(person)).toEqual(["line"]);
  await new Promise((passed) => setTimeout(passed, 1_000));
  expect(await visited(person)).toEqual(["line"]);
});

test("a page that is fetched before it is looked at counts only then", async ({ anyone: person, web }) => {
  const first = "https://open.weibo.com/";
  const prepared = "https://www.weibo.com/prepared";
  const rules = { prerender: [{ source: "list", urls: [prepared], eagerness: "immediate" }] };
  web.serve(first, {
    html: `<link rel="prefetch" href="${prepared}"><script type="speculationrules">${JSON.stringify(rules)}</script>`,
  });
  web.requests.length = 0;
  await person.visit(first);
  await expect.poll(() => web.requests.map(({ url }) => url)).toContain(prepared);
  // The browser tells of visits in their order.
  await person.visit("https://access.line.me/");
  await expect.poll(() => visited(person)).toEqual(["line"]);
  await person.visit(prepared);
  await expect.poll(() => visited(person)).toEqual(["line", "weibo"]);
});
