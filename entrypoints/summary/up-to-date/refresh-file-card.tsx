import { useSummaryTexts } from "#components/texts-context.tsx";
import { Card } from "#components/ui/card.tsx";
import { ExternalLink } from "#components/ui/external-link.tsx";
import type { Job } from "#lib/domain/job.ts";
import { type Refreshable, refreshables } from "#lib/domain/refresh.ts";
import type { RefreshFileRefusal } from "#lib/locales/messages/up-to-date.ts";
import { FileDrop } from "../file-drop.tsx";
import { Outcome } from "../find/outcome.tsx";
import { RefreshRunning } from "./refresh-running.tsx";
import "./refresh-file-card.css";

interface Props {
  readonly job: Job<"new" | "unchanged", RefreshFileRefusal>;
  /** Where the person can save each of the files themselves. */
  readonly addresses: Readonly<Record<Refreshable, string>>;
  readonly onFile: (file: File) => void;
  readonly onNotOneFile: (reason: RefreshFileRefusal) => void;
}

/** How the one file of an edition is named in that folder, but for its number. */
const updateFile = "omamori-catalogue-….json";

/** The same without any request: a file that the person saved. What it is, is known by what is in it. */
export function RefreshFileCard({ job, addresses, onFile, onNotOneFile }: Props) {
  const { upToDate } = useSummaryTexts();
  const words = upToDate.file;
  return (
    <Card heading={words.heading}>
      <p>{words.note}</p>
      <div>
        <p className="small soft">{words.howTo}</p>
        <ul className="refresh-addresses small">
          {refreshables.map((what) => (
            <li key={what}>
              {words.names[what]}
              <br />
              <ExternalLink href={addresses[what]}>{addresses[what].replace("https://", "")}</ExternalLink>
              {what === "updates" && <span className="soft"> {updateFile}</span>}
            </li>
          ))}
        </ul>
      </div>
      <FileState job={job} />
      {job.state !== "running" && (
        <FileDrop
          words={words}
          accept=".json,.txt,.omamori,application/json"
          onFile={onFile}
          onRefuse={(dropped) => onNotOneFile(dropped === "no-file" ? "unreadable" : dropped)}
        />
      )}
    </Card>
  );
}

function FileState({ job }: Pick<Props, "job">) {
  const { upToDate } = useSummaryTexts();
  const words = upToDate.file;
  switch (job.state) {
    case "idle":
    case "cancelled":
      return null;
    case "running":
      return <RefreshRunning label={words.running} />;
    case "done":
      return (
        <Outcome kind={job.result === "new" ? "done" : "plain"}>
          <p>{job.result === "new" ? words.taken : words.unchanged}</p>
        </Outcome>
      );
    case "refused": {
      const { said, instead } = words.refused[job.refusal];
      return (
        <Outcome kind="refused">
          <p>
            <b>{said}</b> {instead}
          </p>
          <p>{words.nothingChanged}</p>
        </Outcome>
      );
    }
  }
}
