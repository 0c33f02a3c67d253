import "#components/base.css";
import "./summary.css";
import { mount } from "#entrypoints/pages/mount.tsx";
import { Database } from "#lib/storage/database.ts";
import { Summary } from "./summary.tsx";
import { readGrounds } from "./use-exposure.ts";

const database = new Database();
await mount(async () => <Summary database={database} first={await readGrounds(database)} />);
