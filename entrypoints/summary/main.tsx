import "#components/base.css";
import "./summary.css";
import { readSummary } from "#lib/queries/read-summary.ts";
import { Database } from "#lib/storage/database.ts";

const database = new Database();
const first = readSummary(database);

// React comes only now, so that it is loaded while the reading goes on.
const [{ mount }, { Summary }] = await Promise.all([
  import("#entrypoints/pages/mount.tsx"),
  import("./summary.tsx"),
]);
await mount(async () => <Summary database={database} first={await first} />);
