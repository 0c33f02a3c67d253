import { ServiceMark } from "#components/service-mark.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { useServiceCallbacks, useStepCallbacks } from "#entrypoints/pages/use-callbacks.ts";
import type { Advice } from "#lib/domain/advice.ts";
import { textOf } from "#lib/domain/language.ts";
import type { OwnService } from "#lib/domain/weigh.ts";
import { hrefOf } from "../route.ts";
import { ViewHeader } from "../view-header.tsx";
import { ServicePage } from "./service-page.tsx";

interface Props {
  /** Nothing where the address names a service that is not on the list. */
  readonly own: OwnService | undefined;
  readonly advice: Advice;
}

/** One service of the person. */
export function ServiceView({ own, advice }: Props) {
  const { language, serviceList: words } = useSummaryTexts();
  const stepCallbacks = useStepCallbacks();
  const callbacksOf = useServiceCallbacks();
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
      />
      <ServicePage own={own} advice={advice} {...stepCallbacks} {...callbacksOf(service)} />
    </>
  );
}
