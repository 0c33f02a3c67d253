import { type Account, standings } from "./account.ts";
import { addDays, type Day } from "./day.ts";
import type { Incident } from "./incident.ts";
import { periodOf } from "./incident-period.ts";
import { judge } from "./verdict.ts";

/** One small question about an account. The locales hold its wording. */
export type Question =
  | { readonly kind: "standing" }
  | { readonly kind: "region"; readonly incidentId: string }
  | { readonly kind: "feature"; readonly incidentId: string }
  | { readonly kind: "since" }
  | { readonly kind: "closed-on" }
  | { readonly kind: "password-changed-on" };

type Answer = Partial<Omit<Account, "serviceId" | "saidOn">>;

/**
 * The questions whose answer would change a verdict, in the order in which they are best asked. Every
 * possible answer is tried on every incident; where none changes anything, nothing is asked.
 *
 * @param today an account cannot be newer.
 */
export function openQuestions(
  serviceId: string,
  incidents: readonly Incident[],
  account: Account | undefined,
  today: Day,
): Question[] {
  const known: Account = account ?? { serviceId, saidOn: today };
  const changesSomething = (answers: readonly Answer[]) =>
    answers.some((answer) =>
      incidents.some(
        (incident) => judge(incident, { ...known, ...answer }).verdict !== judge(incident, account).verdict,
      ),
    );
  const isAnswered = ({ kind, ...rest }: Question) => {
    switch (kind) {
      case "standing":
        return known.standing !== undefined;
      case "region":
        return known.region !== undefined;
      case "feature":
        return "incidentId" in rest && known.usedFeature?.[rest.incidentId] !== undefined;
      case "since":
        return known.since !== undefined || known.standing === undefined;
      case "closed-on":
        return known.closedOn !== undefined || known.standing !== "closed";
      case "password-changed-on":
        return known.passwordChangedOn !== undefined || known.standing === undefined;
    }
  };
  return candidates(incidents).filter(
    (question) => !isAnswered(question) && changesSomething(answersTo(question, incidents, known, today)),
  );
}

/** Each question once. */
function candidates(incidents: readonly Incident[]): Question[] {
  const regional = incidents.find((incident) => incident.concerned?.region);
  return [
    { kind: "standing" },
    ...(regional ? [{ kind: "region", incidentId: regional.id } as const] : []),
    ...incidents
      .filter((incident) => incident.concerned?.feature)
      .map((incident) => ({ kind: "feature", incidentId: incident.id }) as const),
    { kind: "since" },
    { kind: "closed-on" },
    { kind: "password-changed-on" },
  ];
}

/** Answers that differ in what they can change: on either side of every bound of an incident. */
function answersTo(question: Question, incidents: readonly Incident[], known: Account, today: Day): Answer[] {
  const days = [...incidents.flatMap(daysThatMatter), today].filter((day) => day <= today);
  switch (question.kind) {
    case "standing":
      return standings.map((standing) => ({ standing }));
    case "region":
      return incidents
        .flatMap(({ concerned }) => concerned?.region ?? [])
        .flatMap((region) => [{ region }, { region: "elsewhere" as const }]);
    case "feature":
      return [true, false].map((used) => ({
        usedFeature: { ...known.usedFeature, [question.incidentId]: used },
      }));
    case "since":
      return days.map((since) => ({ since }));
    case "closed-on":
      return days.map((closedOn) => ({ closedOn }));
    case "password-changed-on":
      return days.map((passwordChangedOn) => ({ passwordChangedOn }));
  }
}

function daysThatMatter(incident: Incident): Day[] {
  const { notBefore, notAfter, surelyBy } = periodOf(incident);
  return [notBefore, notAfter, surelyBy]
    .filter((day) => day !== undefined)
    .flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]);
}
