import { useState } from "react";
import { type Destination, destinationOf } from "#lib/domain/destination.ts";
import type { HygieneStep } from "#lib/domain/hygiene-step.ts";
import { textOf } from "#lib/domain/language.ts";
import { type OfficialHelp, officeLanguages } from "#lib/domain/official-help.ts";
import type { PersonRegion } from "#lib/domain/person-region.ts";
import { addressFor, pathFor, type Service } from "#lib/domain/service.ts";
import { SiteStart } from "./site-start.tsx";
import { useTexts } from "./texts-context.tsx";
import { Button } from "./ui/button.tsx";
import { ExternalLink } from "./ui/external-link.tsx";
import "./step-way.css";

/** The browser's own check of saved passwords. */
export interface BrowserPasswordCheck {
  readonly address: string;
  /** Missing where the browser lets no extension open its own pages. */
  readonly onOpen?: () => void;
}

interface Props {
  readonly step: HygieneStep;
  /** At which it is done; none where it is not done at a service. */
  readonly service: Service | undefined;
  /** Where the person lives, as far as they told. */
  readonly region: PersonRegion | undefined;
  /** The one thing to press on the screen, rather than one of several. */
  readonly isMain: boolean;
  readonly passwordCheck: BrowserPasswordCheck | undefined;
}

/** Whether there is somewhere to press for a step. */
export function hasPlace(
  step: HygieneStep,
  service: Service | undefined,
  passwordCheck: BrowserPasswordCheck | undefined,
): boolean {
  if (step.id === "stop-password-reuse") return passwordCheck !== undefined;
  return service !== undefined && destinationOf(service, step) !== undefined;
}

/** Where a step is done, as one real button: the page, the way through the app, or the browser's own check. */
export function StepWay({ step, service, region, isMain, passwordCheck }: Props) {
  const texts = useTexts();
  if (step.id === "stop-password-reuse") {
    if (!passwordCheck) return null;
    return (
      <div className="step-way">
        {passwordCheck.onOpen ? (
          <Button look={isMain ? "main" : "second"} onClick={passwordCheck.onOpen}>
            {texts.advice.step.passwordCheck}
          </Button>
        ) : (
          <p className="small">{texts.advice.step.passwordCheckAt(passwordCheck.address)}</p>
        )}
      </div>
    );
  }
  if (!service || step.pages.length === 0) return null;
  const destination = destinationOf(service, step);
  if (!destination) return <SiteStart service={service} isBrief />;
  return (
    <PageWay
      service={service}
      destination={destination}
      purpose={textOf(step.title, texts.language)}
      region={region}
      isMain={isMain}
    />
  );
}

/** The way to one page of a service. A page that only explains is not called a setting. */
export function PageWay({
  service,
  destination: { page },
  purpose,
  region,
  isMain,
}: {
  readonly service: Service;
  readonly destination: Destination;
  /** What is done there, read out with the link: one service has many such pages. */
  readonly purpose: string;
  readonly region: PersonRegion | undefined;
  readonly isMain: boolean;
}) {
  const texts = useTexts();
  const { language } = texts;
  const url = addressFor(page, { language, region });
  const path = pathFor(page, language);
  const name = textOf(service.name, texts.language);
  const words = page.isHelp ? texts.advice.openHelp(name) : texts.advice.openPage(name);
  return (
    <div className="step-way" data-main={isMain || undefined}>
      {url && (
        <ExternalLink href={url} label={`${words}: ${purpose}`} look={isMain ? "main" : "second"}>
          {words}
        </ExternalLink>
      )}
      {path && (
        <p className="small">
          <span className="soft">{texts.steps.inApp}</span>{" "}
          <span className="step-path" lang={path.language}>
            {path.words.join(" › ")}
          </span>
        </p>
      )}
    </div>
  );
}

/** An office that does it, as one real button. */
export function OfficeWay({ office, isMain }: { readonly office: OfficialHelp; readonly isMain: boolean }) {
  const { language } = useTexts();
  if (office.url === undefined) return null;
  return (
    <div className="step-way">
      <ExternalLink href={office.url} lang={officeLanguages[office.region]} look={isMain ? "main" : "second"}>
        {office.name}
      </ExternalLink>
      <p className="small soft">{textOf(office.does, language)}</p>
    </div>
  );
}

/** What an office calls itself, in its own language: a link where it has a page. */
export function OfficeName({ office: { name, region, url } }: { readonly office: OfficialHelp }) {
  const lang = officeLanguages[region];
  return url === undefined ? (
    <b lang={lang}>{name}</b>
  ) : (
    <ExternalLink href={url} lang={lang}>
      {name}
    </ExternalLink>
  );
}

/** Who can act for the person: three at most, hotlines only where something was noticed. */
export function Offices({ offices }: { readonly offices: readonly OfficialHelp[] }) {
  const texts = useTexts();
  if (offices.length === 0) return null;
  return (
    <div className="step-help">
      <p className="small soft">{texts.advice.step.officialHelp}</p>
      <ul>
        {offices.map((office) => (
          <li key={office.id} className="small">
            <OfficeName office={office} />
            {office.phone && <span className="num"> {office.phone}</span>}
            <p className="soft">{textOf(office.does, texts.language)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A letter that is ready to be copied, filled with what is known. */
export function StepLetter({ text }: { readonly text: string }) {
  const { advice } = useTexts();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <div>
      <p className="small step-letter-text">{text}</p>
      <Button look="second" onClick={() => void copy()}>
        {isCopied ? advice.step.copied : advice.step.copyLetter}
      </Button>
    </div>
  );
}
