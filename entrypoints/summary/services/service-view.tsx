import { useMemo, useState } from "react";
import { ServiceMark } from "#components/service-mark.tsx";
import { ServiceMenu } from "#components/service-menu.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { textOf } from "#lib/domain/language.ts";
import { openQuestions } from "#lib/domain/questions.ts";
import type { Choices, OwnService } from "#lib/domain/weigh.ts";
import { hrefOf } from "../route.ts";
import { ViewHeader } from "../view-header.tsx";
import { ServicePage, type ServicePageProps } from "./service-page.tsx";

interface Props extends Omit<ServicePageProps, "own" | "questions"> {
  /** Nothing where the address names a service that is not on the list. */
  readonly own: OwnService | undefined;
  readonly choices: Pick<Choices, "region" | "ownPasswords">;
  readonly onNotice: (signId: string, isNoticed: boolean) => void;
  readonly onMute: (isMuted: boolean) => void;
}

/** One service of the person. */
export function ServiceView({ own, choices, onNotice, onMute, ...page }: Props) {
  const { language, serviceList: words } = useSummaryTexts();
  const [isAskingAccount, setAskingAccount] = useState(false);
  const questions = useMemo(() => {
    const who = choices.region === undefined ? {} : { region: choices.region };
    return own ? openQuestions(own, who, choices.ownPasswords === "everywhere", page.today) : [];
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
            onNotice={onNotice}
            onMute={onMute}
          />
        }
      />
      <ServicePage
        {...page}
        own={own}
        questions={
          isAskingAccount
            ? [{ kind: "standing", key: "standing", serviceId: service.id, settles: 1 }]
            : questions
        }
        onAnswer={(answer) => {
          setAskingAccount(false);
          page.onAnswer(answer);
        }}
      />
    </>
  );
}
