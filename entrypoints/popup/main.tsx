import "#components/base.css";
import { mount } from "#entrypoints/pages/mount.tsx";
import { loadTexts } from "#lib/locales/load-texts.ts";
import { Database } from "#lib/storage/database.ts";
import { readFirstView } from "./first-view.ts";
import { Popup } from "./popup.tsx";

const database = new Database();
await mount(loadTexts, async () => {
  const first = await readFirstView(database);
  return {
    chosen: first.view.language,
    show: (texts) => <Popup database={database} first={first} firstTexts={texts} />,
  };
});
