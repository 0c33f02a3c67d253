import { shippedBuild, test } from "./fixtures.ts";

test("stops", async ({ launch }) => {
  const omamori = await launch({ extensions: [shippedBuild] });
  for (const host of ["line.me", "jd.com", "linkedin.com", "att.com"]) {
    await omamori.visit(`https://${host}/`);
    const popup = await omamori.openPopup();
    await popup.locator("[data-care] > li").last().waitFor();
    await popup.screenshot({ path: `/tmp/e2elog/${host}.png`, fullPage: true });
    console.log(
      host,
      await popup.evaluate(() =>
        [...document.querySelectorAll("main :is(a[href], button, input, select, summary)")]
          .filter((e) => e.checkVisibility())
          .map((e) => `${e.tagName} ${(e.getAttribute("aria-label") ?? e.textContent ?? "").slice(0, 50)}`)
          .join("\n  "),
      ),
    );
    await popup.close();
  }
});
