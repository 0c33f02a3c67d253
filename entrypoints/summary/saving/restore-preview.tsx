import { useEffect, useRef } from "react";
import { useSummaryTexts } from "#components/texts-context.tsx";
import type { Day } from "#lib/domain/day.ts";
import type { MergeCounts } from "#lib/domain/preview-merge.ts";
import { personalTables } from "#lib/domain/whole-record.ts";

interface Props {
  /** The day on which the backup was made. */
  readonly madeOn: Day;
  readonly counts: MergeCounts;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What restoring a backup would do. Nothing has changed yet. */
export function RestorePreview({ madeOn, counts, onConfirm, onCancel }: Props) {
  const { date, saving } = useSummaryTexts();
  const { parts, restore: words } = saving;
  const first = useRef<HTMLParagraphElement>(null);
  useEffect(() => first.current?.focus(), []);
  const held = personalTables.filter((table) => Object.values(counts[table]).some((count) => count > 0));
  const isNothingNew = held.every((table) => counts[table].added + counts[table].updated === 0);
  return (
    <div className="restore-preview">
      <p ref={first} tabIndex={-1} role="status">
        {words.preview(date(madeOn))}
      </p>
      {held.length > 0 && (
        <table className="num">
          <thead>
            <tr>
              <th scope="col">{words.columns.part}</th>
              <th scope="col">{words.columns.added}</th>
              <th scope="col">{words.columns.updated}</th>
              <th scope="col">{words.columns.kept}</th>
            </tr>
          </thead>
          <tbody>
            {held.map((table) => (
              <tr key={table}>
                <th scope="row">{parts[table]}</th>
                <td>{counts[table].added}</td>
                <td>{counts[table].updated}</td>
                <td>{counts[table].kept}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="small soft">{isNothingNew ? words.nothingNew : words.previewNote}</p>
      <p className="restore-ways">
        <button type="button" className="choice" onClick={onCancel}>
          {words.cancel}
        </button>
        {!isNothingNew && (
          <button type="button" className="primary-button" onClick={onConfirm}>
            {words.confirm}
          </button>
        )}
      </p>
    </div>
  );
}
