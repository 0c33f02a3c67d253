import "#components/base.css";
import "./popup.css";
import { Database } from "#lib/storage/database.ts";
import { readFirstView } from "./first-view.ts";

const database = new Database();
const first = readFirstView(database);

// React comes only now, so that it is loaded while the reading goes on.
const [{ mount }, { Popup }] = await Promise.all([
  import("#entrypoints/pages/mount.tsx"),
  import("./popup.tsx"),
]);
await mount(async () => <Popup database={database} first={await first} />);
