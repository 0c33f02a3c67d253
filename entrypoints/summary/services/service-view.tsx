import { useMemo, useState } from "react";
import { ServiceMark } from "#components/service-mark.tsx";
import { ServiceMenu } from "#components/service-menu.tsx";
import type { StepContext } from "#components/step-card.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import type { ServiceCallbacks } from "#entrypoints/pages/use-callbacks.ts";
import { type Choices, hasOwnPasswords, personOf } from "#lib/domain/choices.ts";
import type { Day } from "#lib/domain/day.ts";
import { textOf } from "#lib/domain/language.ts";
import { openQuestions, standingQuestion } from "#lib/domain/questions.ts";
import type { Service } from "#lib/domain/service.ts";
import type { OwnService } from "#lib/domain/weigh.ts";
import { hrefOf } from "../route.ts";
import { ViewHeader } from "../view-header.tsx";
import { ServicePage } from "./service-page.tsx";

interface Props extends StepContext {
  /** Nothing where the address names a service that is not on the list. */
  readonly own: OwnService | undefined;
  readonly choices: Pick<Choices, "region" | "ownPasswords">;
  /** Of the catalogue in use. */
  readonly checkedOn: Day;
  /** What the person can say of a service. */
  readonly callbacksOf: (service: Service) => ServiceCallbacks;
}

/** One service of the person. */
export function ServiceView({ own, choices, callbacksOf, ...page }: Props) {
  const { language, serviceList: words } = useSummaryTexts();
  const [isAskingAccount, setAskingAccount] = useState(false);
  const questions = useMemo(() => {
    return own ? openQuestions(own, personOf(choices), hasOwnPasswords(choices), page.today) : [];
  }, [own, choices, page.today]);
  const back = { href: hrefOf({ view: "services" }), label: words.back };
  if (!own) {
    return (
      <>
        <ViewHeader title={words.heading} back={back} />
        <p className="soft">{words.notOnList}</p>
      </>
    );
  }
  const { service } = own;
  const callbacks = callbacksOf(service);
  return (
    <>
      <ViewHeader
        title={textOf(service.name, language)}
        back={back}
        mark={<ServiceMark service={service} />}
        menu={
          <ServiceMenu
            own={own}
            signs={page.advice.signs}
            onNoAccount={() => setAskingAccount(true)}
            onNotice={callbacks.onNotice}
            onMute={callbacks.onMute}
          />
        }
      />
      <ServicePage
        {...page}
        {...callbacks}
        own={own}
        questions={isAskingAccount ? [standingQuestion(service.id)] : questions}
        onAnswer={(answer) => {
          setAskingAccount(false);
          callbacks.onAnswer(answer);
        }}
      />
    </>
  );
}
