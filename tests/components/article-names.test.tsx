import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { ArticleNames } from "#components/article-names.tsx";
import { anArticle } from "#tests/domain/builders.ts";
import { show } from "./show.tsx";

const articles = new Map([["an-article", anArticle()]]);

it("names the articles that advice comes from", () => {
  show(<ArticleNames ids={["an-article"]} articles={articles} />);
  expect(screen.getByRole("link", { name: /A Paper/ })).toBeDefined();
});

it("says nothing of articles where advice comes from none", () => {
  show(<ArticleNames ids={[]} articles={articles} />);
  expect(document.querySelector("p")).toBeNull();
});
