import { useState } from "react";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card, Cards } from "#components/ui/card.tsx";
import { useProduct, useRun } from "#entrypoints/pages/product-context.tsx";
import { useJob } from "#entrypoints/pages/use-job.ts";
import type { Attempt } from "#lib/domain/failure.ts";
import type { ServiceId } from "#lib/domain/service.ts";
import { checkPassword } from "#lib/product/check-password.ts";
import { Outcome } from "../find/outcome.tsx";
import { Progress } from "../find/progress.tsx";
import { Ways } from "../find/ways.tsx";
import { findHref, homeHref } from "../links.ts";
import type { SummaryState } from "../use-summary.ts";
import { ViewHeader } from "../view-header.tsx";
import { PasswordField } from "./password-field.tsx";
import { UsedAt } from "./used-at.tsx";
import { WhatGoesWhere } from "./what-goes-where.tsx";
import "./password-check-view.css";

interface Props {
  readonly summary: SummaryState;
}

/** Looks one password up in the lists of exposed ones, and asks where it is in use where it is there. */
export function PasswordCheckView({ summary }: Props) {
  const { exposedPassword: words, find, shell } = useSummaryTexts();
  const product = useProduct();
  const run = useRun();
  const { services, catalogue, clock } = summary;
  const { job, start, cancel, reset } = useJob((on, password: string) => checkPassword(password, on));
  const [noted, setNoted] = useState<number>();
  const [isAnother, setAnother] = useState(false);
  const isExposed = job.state === "done" && job.result === "exposed";
  const isAsking = isExposed && noted === undefined;
  const note = async (serviceIds: readonly ServiceId[]): Promise<Attempt<unknown>> => {
    const finds = serviceIds.map(
      (serviceId) => ({ serviceId, origin: "check", foundOn: clock.today, isExposed: true }) as const,
    );
    const done = await product.keepFinds("check", finds);
    if (done.kind !== "failed") setNoted(finds.length);
    return done;
  };
  return (
    <>
      <ViewHeader title={words.heading} back={{ href: findHref, label: shell.views.find }} />
      <p className="password-check-lead soft">{words.lead}</p>
      <Cards>
        {job.state !== "done" && (
          <Card heading={words.field}>
            <PasswordField startsFocused={isAnother} isChecking={job.state === "running"} onCheck={start} />
            {job.state === "running" && <Progress label={words.checking} part={job.part} onCancel={cancel} />}
            {job.state === "refused" && (
              <Outcome kind="refused">
                <p>{words.refused[job.refusal.why]}</p>
              </Outcome>
            )}
            {job.state === "cancelled" && (
              <Outcome kind="plain">
                <p>{words.cancelled}</p>
              </Outcome>
            )}
            <div className="password-check-terms">
              <WhatGoesWhere kept={words.kept} />
            </div>
          </Card>
        )}
        {job.state === "done" && (
          <Card heading={words.verdict}>
            <Outcome kind={isExposed ? "refused" : "plain"}>
              <p className="password-verdict">{isExposed ? words.exposed.said : words.notFound.said}</p>
              <p>{isExposed ? words.exposed.next : words.notFound.next}</p>
            </Outcome>
            {noted !== undefined && (
              <Outcome kind={noted > 0 ? "done" : "plain"}>
                <p>{noted > 0 ? words.usedAt.done(noted) : words.usedAt.doneElsewhere}</p>
                {noted > 0 && (
                  <p>
                    <a href={homeHref}>{find.toHome}</a>
                  </p>
                )}
              </Outcome>
            )}
            {!isAsking && (
              <Ways>
                <Button
                  look="second"
                  onClick={() => {
                    setNoted(undefined);
                    setAnother(true);
                    reset();
                  }}
                >
                  {words.another}
                </Button>
              </Ways>
            )}
          </Card>
        )}
        {isAsking && (
          <UsedAt
            own={services.map(({ service }) => service)}
            catalogue={catalogue}
            onDone={(serviceIds) => {
              if (serviceIds.length === 0) setNoted(0);
              else run(() => note(serviceIds));
            }}
          />
        )}
      </Cards>
    </>
  );
}
