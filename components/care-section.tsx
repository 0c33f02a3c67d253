import type { AccountAnswer } from "#lib/domain/account.ts";
import type { Destination } from "#lib/domain/destination.ts";
import type { PersonRegion } from "#lib/domain/person-region.ts";
import type { Service } from "#lib/domain/service.ts";
import type { OwnService } from "#lib/domain/weigh.ts";
import { SiteStart } from "./site-start.tsx";
import { PageWay } from "./step-way.tsx";
import { useTexts } from "./texts-context.tsx";
import { Button } from "./ui/button.tsx";
import { Disclosure } from "./ui/disclosure.tsx";
import { Panel } from "./ui/panel.tsx";
import "./care-section.css";

interface Props {
  readonly own: Pick<OwnService, "service" | "account" | "appsLookedOn">;
  /** Where the person lives, as far as they told. */
  readonly region: PersonRegion | undefined;
  readonly onAnswer: (answer: AccountAnswer) => void;
  /** They looked through the connected apps, today. */
  readonly onAppsLooked: () => void;
}

const pageOf = ({ pages }: Service, kind: "connected-apps" | "closing"): Destination | undefined => {
  const page = pages[kind];
  return page && { kind, page };
};

/** Three quiet rows that every service has, and that are never counted: what the articles teach. */
export function CareSection({ own, region, onAnswer, onAppsLooked }: Props) {
  const { service, account, appsLookedOn } = own;
  const texts = useTexts();
  const { care, ask } = texts.advice;
  const apps = pageOf(service, "connected-apps");
  const closing = pageOf(service, "closing");
  return (
    <Panel heading={care.heading}>
      <ul className="care" data-care>
        <li data-care="apps">
          <Disclosure
            isWide
            summary={
              <CareLine words={care.apps} said={appsLookedOn && care.appsLooked(texts.month(appsLookedOn))} />
            }
          >
            <CareWay service={service} destination={apps} purpose={care.apps} region={region} />
            <fieldset className="care-answers" aria-label={care.apps}>
              <Button look="choice" onClick={onAppsLooked}>
                {care.appsDone}
              </Button>
            </fieldset>
          </Disclosure>
        </li>
        <li data-care="password">
          {service.hasNoPassword ? (
            <CareLine words={care.password} said={ask.none} />
          ) : (
            <Disclosure
              isWide
              summary={
                <CareLine
                  words={care.password}
                  said={
                    account?.password === undefined
                      ? undefined
                      : { own: care.passwordOwn, shared: care.passwordShared, none: ask.none }[
                          account.password
                        ]
                  }
                  isGood={account?.password === "own" || account?.password === "none"}
                />
              }
            >
              <fieldset className="care-answers" aria-label={care.password}>
                {(
                  [
                    [ask.yes, "own"],
                    [ask.no, "shared"],
                    [ask.none, "none"],
                  ] as const
                ).map(([word, password]) => (
                  <Button
                    look="choice"
                    key={password}
                    aria-pressed={account?.password === password}
                    onClick={() => onAnswer({ password })}
                  >
                    {word}
                  </Button>
                ))}
              </fieldset>
            </Disclosure>
          )}
        </li>
        <li data-care="close">
          <Disclosure isWide summary={<CareLine words={care.close} said={undefined} />}>
            <p className="small soft">
              {service.closing && `${care.difficulty[service.closing]} `}
              {care.saveFirst}
            </p>
            <CareWay service={service} destination={closing} purpose={care.close} region={region} />
            <fieldset className="care-answers" aria-label={care.close}>
              <Button look="choice" onClick={() => onAnswer({ standing: "closed" })}>
                {care.closed}
              </Button>
            </fieldset>
          </Disclosure>
        </li>
      </ul>
    </Panel>
  );
}

/** The page where it is done, or that none is known. */
function CareWay({
  service,
  destination,
  purpose,
  region,
}: Pick<Props, "region"> & {
  readonly service: Service;
  readonly destination: Destination | undefined;
  readonly purpose: string;
}) {
  const { care } = useTexts().advice;
  if (destination)
    return (
      <PageWay service={service} destination={destination} purpose={purpose} region={region} isMain={false} />
    );
  return service.layer === "feed" ? (
    <SiteStart service={service} />
  ) : (
    <p className="small soft">{care.noWay}</p>
  );
}

function CareLine({
  words,
  said,
  isGood = true,
}: {
  readonly words: string;
  readonly said: string | undefined;
  readonly isGood?: boolean;
}) {
  return (
    <span className="care-line">
      {words}
      {said !== undefined && (
        <span className="small num" data-good={isGood}>
          {said}
        </span>
      )}
    </span>
  );
}
