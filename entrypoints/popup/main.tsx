import "#components/base.css";
import "./popup.css";
import { mount } from "#entrypoints/pages/mount.tsx";
import { Database } from "#lib/storage/database.ts";
import { readFirstView } from "./first-view.ts";
import { Popup } from "./popup.tsx";

const database = new Database();
await mount(async () => <Popup database={database} first={await readFirstView(database)} />);
