import { cleanup, configure } from "@testing-library/react";
import axe from "axe-core";
import { afterEach, expect } from "vitest";
import { patience } from "#tests/wait-for.ts";

configure({ asyncUtilTimeout: patience });

/** Rules about a whole page, or about what is painted: a component is neither. */
const offForParts = ["region", "landmark-one-main", "page-has-heading-one", "color-contrast", "target-size"];

// The next test, of this file or another one, begins at an empty page without a name.
afterEach(() => {
  cleanup();
  location.hash = "";
  document.title = "";
  const page = document.documentElement;
  for (const name of page.getAttributeNames()) page.removeAttribute(name);
});

// Whatever a screen comes to is looked at by axe as the test ends, before it is cleaned up: the last hook goes first.
afterEach(async () => {
  if (document.body.childElementCount === 0) return;
  const { violations } = await axe.run(document.body, {
    resultTypes: ["violations"],
    rules: Object.fromEntries(offForParts.map((rule) => [rule, { enabled: false }])),
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`)).toEqual([]);
});
