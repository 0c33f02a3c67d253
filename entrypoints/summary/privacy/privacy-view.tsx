import type { ReactNode } from "react";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Card, Cards } from "#components/ui/card.tsx";
import { privacyPolicy } from "#lib/domain/privacy-policy.ts";
import {
  askedKinds,
  awayKinds,
  explainedPermissions,
  neverKinds,
  storedKinds,
} from "#lib/locales/messages/privacy.ts";
import { findHref, settingsHref, upToDateHref } from "../links.ts";
import { ViewHeader } from "../view-header.tsx";
import "./privacy-view.css";

interface Props {
  /** Which host is asked, by what is asked of it. */
  readonly hosts: Readonly<Record<(typeof askedKinds)[number], string>>;
}

/** The privacy policy. `docs/privacy.md` says the same. */
export function PrivacyView({ hosts }: Props) {
  const { privacy: words, date, settings, shell } = useSummaryTexts();
  const { stored, never, asked, permissions, away, who } = words;
  return (
    <>
      <ViewHeader title={words.heading} />
      <p className="privacy-lead">{words.lead}</p>
      <p className="privacy-as-of small soft num">
        {words.asOf(date(privacyPolicy.madeOn), privacyPolicy.version)}
      </p>
      <Cards>
        <Card heading={stored.heading}>
          <p>{stored.note}</p>
          <ul className="privacy-list">
            {storedKinds.map((kind) => (
              <li key={kind}>{stored.of[kind]}</li>
            ))}
          </ul>
        </Card>
        <Card heading={never.heading}>
          <ul className="privacy-list">
            {neverKinds
              .filter((kind) => kind !== "use")
              .map((kind) => (
                <li key={kind}>{never.of[kind]}</li>
              ))}
          </ul>
          <p>{never.of.use}</p>
        </Card>
        <Card heading={asked.heading}>
          <p>{asked.note}</p>
          <Terms>
            {askedKinds.map((kind) => (
              <Term key={kind} name={hosts[kind]}>
                {asked.of[kind]}
              </Term>
            ))}
            <dt>{asked.devices.name}</dt>
            <dd>{asked.devices.text}</dd>
          </Terms>
          <p>{asked.links}</p>
          <p className="small">
            <a href={upToDateHref}>{settings.toUpToDate}</a>
          </p>
        </Card>
        <Card heading={permissions.heading}>
          <Terms>
            {explainedPermissions.map((name) => (
              <Term key={name} name={name}>
                {permissions.of[name]}
              </Term>
            ))}
          </Terms>
        </Card>
        <Card heading={away.heading}>
          <ul className="privacy-list">
            {awayKinds.map((kind) => (
              <li key={kind}>{away.of[kind]}</li>
            ))}
          </ul>
          <p className="privacy-ways small">
            <a href={settingsHref}>{shell.views.settings}</a>
            <a href={findHref}>{shell.views.find}</a>
          </p>
        </Card>
        <Card heading={who.heading}>
          <p>{who.makers}</p>
          <p>{who.others}</p>
          <p>{who.changes}</p>
        </Card>
      </Cards>
    </>
  );
}

function Terms({ children }: { readonly children: ReactNode }) {
  return <dl className="privacy-terms">{children}</dl>;
}

/** A name that is the same in every language, and what is said of it. */
function Term({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt translate="no">{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
