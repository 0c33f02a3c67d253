import "#components/base.css";
import { mount } from "#entrypoints/pages/mount.tsx";
import { loadSummaryTexts } from "#lib/locales/load-texts.ts";
import { Database } from "#lib/storage/database.ts";
import { Summary } from "./summary.tsx";
import { readGrounds } from "./use-exposure.ts";

const database = new Database();
await mount(loadSummaryTexts, async () => {
  const first = await readGrounds(database);
  return {
    chosen: first.own.settings.language,
    show: (texts) => <Summary database={database} first={first} firstTexts={texts} />,
  };
});
