import type { WholeRecord } from "#lib/domain/personal-record.ts";
import { withoutSites } from "./as-listed.ts";
import { recordOf } from "./personal-tables.ts";
import { sharingRulesOf } from "./sharing-rules.ts";

/**
 * What of a record is of the person and not of one device. A list of sites is in use on one device and not on another,
 * where nothing may be kept of them; and with the list goes what was recorded there, which must go nowhere else.
 */
export function sharedOf(record: WholeRecord): WholeRecord {
  const listed = withoutSites(record);
  return recordOf((table) => {
    const { isShared = () => true } = sharingRulesOf(table);
    return listed[table].filter((row) => isShared(row));
  });
}
