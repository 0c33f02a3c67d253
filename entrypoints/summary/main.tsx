import "#components/base.css";
import "./summary.css";
import { mount } from "#entrypoints/pages/mount.tsx";
import { dayOf } from "#lib/domain/day.ts";
import { readSummary } from "#lib/queries/read-summary.ts";
import { Database } from "#lib/storage/database.ts";
import { Summary } from "./summary.tsx";

const database = new Database();
await mount(async () => (
  <Summary database={database} first={await readSummary(database, dayOf(Date.now()))} />
));
