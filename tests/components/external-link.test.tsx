import { screen } from "@testing-library/react";
import { describe, expect, it, test } from "vitest";
import { ExternalLink } from "#components/ui/external-link.tsx";
import { show } from "./show.tsx";

describe("a link out of the product", () => {
  it("opens a new tab and does not tell the site where from", () => {
    show(
      <ExternalLink href="https://example.com/a?b=1" lang="ja">
        記事
      </ExternalLink>,
    );
    const link = screen.getByRole("link", { name: "記事" });
    expect(link).toHaveProperty("href", "https://example.com/a?b=1");
    expect(link.getAttribute("target")).toBe("_blank");
    expect(link.getAttribute("rel")?.split(" ")).toContain("noreferrer");
    expect(link.getAttribute("lang")).toBe("ja");
  });

  test.for(["http://example.com/", "HTTPS://example.com/"])("takes %s", (href) => {
    show(<ExternalLink href={href}>Text</ExternalLink>);
    expect(screen.getByRole("link")).toBeDefined();
  });

  test.for([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "javascript:open('https://example.com/')",
    "data:text/html,<script>alert(1)</script>",
    "file:///etc/passwd",
    "chrome://settings",
    "//example.com/",
    "/summary.html",
    "https:example.com",
    "",
  ])("shows %j as mere text", (href) => {
    show(<ExternalLink href={href}>Text</ExternalLink>);
    expect(screen.queryByRole("link")).toBeNull();
    expect(document.querySelector("a")).toBeNull();
    expect(screen.getByText("Text")).toBeDefined();
  });
});
