import { useSummaryTexts } from "#components/texts-context.tsx";
import { Card } from "#components/ui/card.tsx";
import type { Day } from "#lib/domain/day.ts";
import type { Find } from "#lib/domain/find.ts";
import type { Job } from "#lib/domain/job.ts";
import { textOf } from "#lib/domain/language.ts";
import type { OpenReuseGroup } from "#lib/domain/reuse.ts";
import type { Service, ServiceId } from "#lib/domain/service.ts";
import type { ExportRefusalReason, ToldManager } from "#lib/locales/messages/find.ts";
import { FileDrop } from "../file-drop.tsx";
import { homeHref } from "../links.ts";
import { ExportCheck, type ExportChecking } from "./export-check.tsx";
import { ExportWay, ExportWays } from "./export-ways.tsx";
import { Facts } from "./facts.tsx";
import { type Decided, DecidedText } from "./history-card.tsx";
import { Outcome } from "./outcome.tsx";
import { type Kept, Preview, type Prospect } from "./preview.tsx";
import { Progress } from "./progress.tsx";
import { ReuseGroups } from "./reuse-groups.tsx";
import { WhatIsKept } from "./what-is-kept.tsx";
import "./export-card.css";

/** What came of a file: nothing in it is of a password, a user name or an address. */
export interface ExportFound {
  readonly format: string;
  readonly finds: readonly Find[];
  readonly entries: number;
  readonly unlistedEntries: number;
  readonly appEntries: number;
  readonly skipped: number;
}

/** Why a file gave nothing. */
export interface FileRefusal {
  readonly reason: ExportRefusalReason;
  /** The export that it was recognised as. */
  readonly format?: string;
  /** The number of the line that is wrong. */
  readonly where?: string;
}

/** What would come of keeping what a file gave. */
export interface ExportProspect extends Prospect {
  readonly groups: readonly OpenReuseGroup[];
  /** Where passwords left after the one in the file was last changed. */
  readonly older: readonly ServiceId[];
}

interface Props {
  readonly job: Job<ExportFound, FileRefusal>;
  readonly decided: Decided;
  /** When finds of a file that are on the record were found. */
  readonly lookedOn: Day | undefined;
  /** Of the result. */
  readonly prospect: ExportProspect;
  /** Its passwords; nothing where it has none. */
  readonly checking: ExportChecking | undefined;
  readonly serviceOf: (id: string) => Service | undefined;
  readonly onFile: (file: File) => void;
  readonly onNotOneFile: (reason: ExportRefusalReason) => void;
  readonly onCancel: () => void;
  readonly onKeep: (kept: Kept) => void;
  readonly onDiscard: () => void;
}

/** What the browser offers to choose; another can be dropped all the same, and is told what it is. */
const accepted = ".csv,.json,.xml,.txt,.1pux,.zip,text/csv,application/json,text/xml";

/** Reads a file of a password manager: what is read and kept, how to get one, and what came of it before it is kept. */
export function ExportCard(props: Props) {
  const { job, decided, lookedOn, onFile, onNotOneFile } = props;
  const { find, date } = useSummaryTexts();
  const words = find.exported;
  const isToDecide = job.state === "done" && decided === undefined && job.result.finds.length > 0;
  const isAsking = job.state !== "running" && !isToDecide;
  // Who has a result knows what it is for.
  const isNew = isAsking && job.state !== "done";
  return (
    <Card heading={words.heading}>
      {isNew && (
        <>
          <p>{words.reason}</p>
          <p className="small soft">{words.read}</p>
          <WhatIsKept kept={words.kept} notKept={words.notKept} />
        </>
      )}
      <ExportState {...props} />
      {isAsking && (
        <>
          <FileDrop
            words={words}
            accept={accepted}
            onFile={onFile}
            onRefuse={(dropped) => onNotOneFile(dropped === "no-file" ? "unreadable" : dropped)}
          />
          {lookedOn !== undefined && isNew && (
            <p className="small soft num">{words.lookedOn(date(lookedOn))}</p>
          )}
          {isNew && <ExportWays />}
        </>
      )}
    </Card>
  );
}

function ExportState(props: Props) {
  const { job, decided, onCancel } = props;
  const { find } = useSummaryTexts();
  const words = find.exported;
  switch (job.state) {
    case "idle":
      return null;
    case "running":
      return <Progress label={words.running} part={job.part} onCancel={onCancel} />;
    case "cancelled":
      return (
        <Outcome kind="plain">
          <p>{words.cancelled}</p>
        </Outcome>
      );
    case "refused":
      return <Refused refusal={job.refusal} />;
    case "done":
      if (decided === undefined && job.result.finds.length === 0) {
        return (
          <Outcome kind="plain">
            <p>{words.nothing}</p>
            <Extent found={job.result} />
            {props.checking && <ExportCheck {...props.checking} exposed={undefined} />}
          </Outcome>
        );
      }
      if (decided === undefined) return <Found {...props} found={job.result} />;
      return (
        <Outcome kind={decided.kind === "kept" ? "done" : "plain"}>
          <p>
            <DecidedText decided={decided} />
          </p>
          {decided.kind === "kept" && (
            <p>
              <a href={homeHref}>{find.toHome}</a>
            </p>
          )}
        </Outcome>
      );
  }
}

function Refused({ refusal: { reason, format, where } }: { readonly refusal: FileRefusal }) {
  const words = useSummaryTexts().find.exported;
  const manager = managerOf(format);
  const { said, instead } = words.refused[reason];
  return (
    <Outcome kind="refused">
      <p>
        <b>{said}</b> {instead}
      </p>
      {where !== undefined && <p className="num">{words.damagedAt(where)}</p>}
      {manager && (
        <p>
          <b>{words.managers[manager].name}</b> <ExportWay manager={manager} />
        </p>
      )}
      <p>{words.unchanged}</p>
    </Outcome>
  );
}

function Found({
  found,
  prospect,
  checking,
  serviceOf,
  onKeep,
  onDiscard,
}: Props & { readonly found: ExportFound }) {
  const { find, list, language } = useSummaryTexts();
  const { finds } = found;
  const namesOf = (ids: readonly ServiceId[]) =>
    list(
      ids.flatMap((id) => {
        const service = serviceOf(id);
        return service ? textOf(service.name, language) : [];
      }),
    );
  const exposed = finds.filter(({ isExposed }) => isExposed).map(({ serviceId }) => serviceId);
  const weak = finds.filter(({ isWeak }) => isWeak).map(({ serviceId }) => serviceId);
  return (
    <Preview
      finds={finds}
      prospect={prospect}
      serviceOf={serviceOf}
      isWaiting={checking?.job.state === "running"}
      onKeep={onKeep}
      onDiscard={onDiscard}
    >
      <Extent found={found} />
      <section className="export-reuse">
        <h3>{find.reuse.heading}</h3>
        {prospect.groups.length > 0 ? (
          <ReuseGroups groups={prospect.groups} serviceOf={serviceOf} />
        ) : (
          <p className="small">{find.reuse.none}</p>
        )}
        {weak.length > 0 && <p className="small">{find.reuse.weak(namesOf(weak))}</p>}
        {prospect.older.length > 0 && <p className="small">{find.reuse.older(namesOf(prospect.older))}</p>}
      </section>
      {checking && <ExportCheck {...checking} exposed={exposed.length > 0 ? namesOf(exposed) : undefined} />}
    </Preview>
  );
}

/** How much stood in the file, and how much of it is of no listed service. */
function Extent({
  found: { format, entries, unlistedEntries, appEntries, skipped },
}: {
  readonly found: ExportFound;
}) {
  const { find, number } = useSummaryTexts();
  const words = find.exported;
  return (
    <Facts>
      <p>{words.from(sourceOf(format), number(entries))}</p>
      {unlistedEntries > 0 && <p>{words.unlisted(number(unlistedEntries))}</p>}
      {appEntries > 0 && <p>{words.apps(number(appEntries))}</p>}
      {skipped > 0 && <p>{words.skipped(number(skipped))}</p>}
    </Facts>
  );
}

/** Whose way to an export can be told. */
function managerOf(format: string | undefined): ToldManager | undefined {
  switch (format) {
    case "1password-csv":
    case "1pux":
      return "1password";
    case "bitwarden-csv":
    case "bitwarden-json":
      return "bitwarden";
    case "chrome":
    case "firefox":
    case "safari":
    case "lastpass":
      return format;
    default:
      return undefined;
  }
}

/** Product names, which are the same in every language. */
const sources: Readonly<Record<string, string>> = {
  chrome: "Chrome / Edge / Brave",
  firefox: "Firefox",
  safari: "Safari / iCloud",
  "1password-csv": "1Password",
  "1pux": "1Password",
  "bitwarden-csv": "Bitwarden",
  "bitwarden-json": "Bitwarden",
  lastpass: "LastPass",
  dashlane: "Dashlane",
  nordpass: "NordPass",
  "keepass-xml": "KeePass",
  "keepass-csv": "KeePass",
  keepassxc: "KeePassXC",
  "proton-pass": "Proton Pass",
  roboform: "RoboForm",
  enpass: "Enpass",
  keeper: "Keeper",
  "safe-in-cloud": "SafeInCloud",
};
const sourceOf = (format: string) => sources[format] ?? "CSV";
