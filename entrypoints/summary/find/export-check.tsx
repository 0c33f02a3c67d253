import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { Job } from "#lib/domain/job.ts";
import type { ExposedInExport } from "#lib/imports/exposed-logins.ts";
import type { CheckRefusal } from "#lib/product/check-password.ts";
import { WhatGoesWhere } from "../password-check/what-goes-where.tsx";
import { Outcome } from "./outcome.tsx";
import { Progress } from "./progress.tsx";
import "./export-check.css";

/** The passwords of a file that was read, which can be looked up while they are held. */
export interface ExportChecking {
  readonly job: Job<Omit<ExposedInExport, "serviceIds">, CheckRefusal>;
  /** How many different ones. */
  readonly passwords: number;
  /** Called within the click. */
  readonly onStart: () => void;
  readonly onCancel: () => void;
}

interface Props extends ExportChecking {
  /** The names of the services that use an exposed one, in a sentence; nothing where none does. */
  readonly exposed: string | undefined;
}

/** What one request takes at least, with the pause before the next. */
const secondsEach = 0.3;

/** Offers to look up the passwords of a file in the lists of exposed ones, and says what came of it. */
export function ExportCheck(props: Props) {
  const { job, passwords, onStart } = props;
  const { exposedPassword } = useSummaryTexts();
  const words = exposedPassword.ofExport;
  const isOffered = job.state !== "running" && !(job.state === "done" && job.result.unchecked === 0);
  return (
    <section className="export-check">
      <h3>{words.heading}</h3>
      <CheckState {...props} />
      {isOffered && (
        <>
          {job.state === "idle" && (
            <p className="small">
              {words.reason(passwords)} {words.takes(Math.ceil((passwords * secondsEach) / 60))}
            </p>
          )}
          <p>
            <Button look="second" onClick={onStart}>
              {words.start}
            </Button>
          </p>
          <Disclosure summary={words.what}>
            <WhatGoesWhere kept={words.kept} />
          </Disclosure>
        </>
      )}
    </section>
  );
}

function CheckState({ job, passwords, exposed, onCancel }: Props) {
  const { exposedPassword, number } = useSummaryTexts();
  const words = exposedPassword.ofExport;
  switch (job.state) {
    case "idle":
      return null;
    case "running": {
      const done = Number.isNaN(job.part) ? 0 : Math.round(job.part * passwords);
      return (
        <Progress
          label={words.running}
          detail={words.count(number(done), number(passwords))}
          part={job.part}
          onCancel={onCancel}
        />
      );
    }
    case "cancelled":
      return (
        <Outcome kind="plain">
          <p>{words.cancelled}</p>
        </Outcome>
      );
    case "refused":
      return (
        <Outcome kind="refused">
          <p>{exposedPassword.refused[job.refusal.why]}</p>
        </Outcome>
      );
    case "done": {
      const { unlisted, unchecked, why } = job.result;
      const isAny = exposed !== undefined || unlisted > 0;
      return (
        <Outcome kind={isAny ? "refused" : "plain"}>
          {exposed !== undefined && (
            <p>
              <b>{words.exposed(exposed)}</b>
            </p>
          )}
          {unlisted > 0 && <p className="num">{words.unlisted(unlisted)}</p>}
          {isAny ? (
            exposed !== undefined && <p>{words.next}</p>
          ) : (
            <>
              {unchecked < passwords && <p>{words.nothing}</p>}
              {unchecked === 0 && <p>{exposedPassword.notFound.next}</p>}
            </>
          )}
          {unchecked > 0 && (
            <p className="num">
              {words.unchecked(unchecked)} {why && exposedPassword.refused[why]}
            </p>
          )}
        </Outcome>
      );
    }
  }
}
