import "#components/base.css";
import { mount } from "#entrypoints/pages/mount.tsx";
import { loadSummaryTexts } from "#lib/locales/load-texts.ts";
import { Summary } from "./summary.tsx";
import { readSummary } from "./use-summary.ts";

await mount(loadSummaryTexts, async (product) => {
  const first = await readSummary(product);
  if (first.kind === "failed") return first;
  return {
    kind: "done",
    value: {
      chosen: first.value.own.settings.language,
      show: (texts) => <Summary first={first.value} firstTexts={texts} />,
    },
  };
});
