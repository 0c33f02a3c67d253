import "#components/base.css";
import { mount } from "#entrypoints/pages/mount.tsx";
import { loadTexts } from "#lib/locales/load-texts.ts";
import { readFirstView } from "./first-view.ts";
import { Popup } from "./popup.tsx";

await mount(loadTexts, async (product) => {
  const first = await readFirstView(product);
  if (first.kind === "failed") return first;
  return {
    kind: "done",
    value: {
      chosen: first.value.view.language,
      show: (texts) => <Popup first={first.value} firstTexts={texts} />,
    },
  };
});
