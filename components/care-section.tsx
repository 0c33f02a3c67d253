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
            <CareWay service={service} destination={apps} region={region} />
            <p className="care-answers">
              <Button look="choice" onClick={onAppsLooked}>
                {care.appsDone}
              </Button>
            </p>
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
              <p className="care-answers">
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
              </p>
            </Disclosure>
          )}
        </li>
        <li data-care="close">
          <Disclosure isWide summary={<CareLine words={care.close} said={undefined} />}>
            <p className="small soft">
              {service.closing && `${care.difficulty[service.closing]} `}
              {care.saveFirst}
            </p>
            <CareWay service={service} destination={closing} region={region} />
            <p className="care-answers">
              <Button look="choice" onClick={() => onAnswer({ standing: "closed" })}>
                {care.closed}
              </Button>
            </p>
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
  region,
}: Pick<Props, "region"> & { readonly service: Service; readonly destination: Destination | undefined }) {
  const { care } = useTexts().advice;
  if (destination)
    return <PageWay service={service} destination={destination} region={region} isMain={false} />;
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
