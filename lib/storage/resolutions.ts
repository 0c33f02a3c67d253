import { type KnownCause, knownCausesOf } from "#lib/domain/cause.ts";
import type { Day } from "#lib/domain/day.ts";
import type { NoticedSign, StepId } from "#lib/domain/hygiene-step.ts";
import type { StepRequest } from "#lib/domain/request.ts";
import { person, type Resolution, type Settlement, type Subject } from "#lib/domain/resolution.ts";
import { causedAt, type Step } from "#lib/domain/step.ts";
import type { Database } from "./database.ts";

/** What of a step is needed to settle it. */
export type SettledStep = Pick<Step, "stepId" | "subjects" | "serviceIds"> & {
  readonly requests: readonly StepRequest[];
};

/**
 * Settles a step for all whom it is for, with what is known on that day of everything that may ask for it: what
 * does ask, and the incidents and noticed signs that ask for nothing yet.
 */
export async function settleStep(
  database: Database,
  step: SettledStep,
  settlement: Settlement,
  resolvedOn: Day,
): Promise<void> {
  const { resolutions, incidents, noticedSigns, visits, accounts, finds, reuseGroups } = database;
  const sources = [incidents, noticedSigns, visits, accounts, finds, reuseGroups];
  await database.transaction("rw", [resolutions, ...sources], async () => {
    const asking = step.requests.flatMap(({ cause }) => knownCausesOf(cause));
    const settled = await Promise.all(
      step.subjects.map(
        async (subject): Promise<Resolution> => ({
          subject,
          stepId: step.stepId,
          resolvedOn,
          covers: withoutRepetition([...asking, ...(await readCauses(database, subject, step))]),
          ...settlement,
        }),
      ),
    );
    await resolutions.bulkPut(settled);
  });
}

/** Steps that end the sharing of a password. What was ticked before a file was read did not know of its groups. */
const changesPasswords: readonly StepId[] = [
  "change-password",
  "stop-password-reuse",
  "change-vault-passwords",
];

/** The incidents and signs of a subject, that its password is exposed, and the groups it shares one with: for the person those of every service of theirs, for a login of all of its. */
async function readCauses(
  database: Database,
  subject: Subject,
  { stepId, subjects, serviceIds, requests }: SettledStep,
): Promise<KnownCause[]> {
  const { incidents, noticedSigns, reuseGroups, finds } = database;
  const ids =
    subject === person
      ? [...(await readOwnIds(database)), ...serviceIds, ...requests.flatMap(causedAt)]
      : subjects;
  const [known, noticed, groups, found] = await Promise.all([
    incidents
      .where("serviceIds")
      .anyOf([...new Set(ids)])
      .distinct()
      .toArray(),
    noticedSigns
      .where("serviceId")
      .anyOf([...new Set(ids)])
      .toArray(),
    !changesPasswords.includes(stepId)
      ? []
      : subject === person
        ? reuseGroups.toArray()
        : reuseGroups.where("serviceIds").anyOf(subjects).distinct().toArray(),
    stepId !== "change-password" ? [] : finds.where("serviceId").anyOf(subjects).toArray(),
  ]);
  return [
    ...known.flatMap((incident) => knownCausesOf({ kind: "incident", incident, serviceId: subject })),
    ...noticed.map((sign): KnownCause => ({ kind: "sign", ...sign })),
    ...groups.map(({ id }): KnownCause => ({ kind: "reuse", groupId: id })),
    ...found.flatMap(({ serviceId, isExposed, foundOn }): KnownCause[] =>
      isExposed ? [{ kind: "exposed-password", serviceId, foundOn }] : [],
    ),
  ];
}

/** Services that were visited, told of, found, or at which something was noticed. */
async function readOwnIds({ visits, accounts, noticedSigns, finds }: Database): Promise<string[]> {
  const [visited, told, noticed, found] = await Promise.all([
    visits.toCollection().primaryKeys(),
    accounts.toCollection().primaryKeys(),
    noticedSigns.toCollection().primaryKeys(),
    finds.toCollection().primaryKeys(),
  ]);
  return [...visited, ...told, ...[...noticed, ...found].map(([serviceId]) => serviceId)];
}

/** Each cause once, an incident as it is known first. */
function withoutRepetition(causes: readonly KnownCause[]): KnownCause[] {
  const nameOf = (cause: KnownCause) =>
    cause.kind === "incident"
      ? `incident ${cause.incidentId}`
      : JSON.stringify(Object.entries(cause).toSorted());
  return [...new Map(causes.toReversed().map((cause) => [nameOf(cause), cause])).values()].toReversed();
}

/** Opens a step again, wherever `settleStep` settled it. */
export async function reopenStep(
  database: Database,
  { stepId, subjects }: Pick<Step, "stepId" | "subjects">,
): Promise<void> {
  await database.resolutions.bulkDelete(subjects.map((subject): [Subject, StepId] => [subject, stepId]));
}

/**
 * Notes that a sign of misuse was noticed at a service. A step that was settled before does not cover it, not
 * even where the same sign had been noticed and taken back on the same day: which came first is known by that
 * alone, as days differ between time zones.
 */
export async function noticeSign(database: Database, noticed: NoticedSign): Promise<void> {
  const { noticedSigns, resolutions } = database;
  await database.transaction("rw", noticedSigns, resolutions, async () => {
    const isOfIt = (cause: KnownCause) =>
      cause.kind === "sign" && cause.signId === noticed.signId && cause.serviceId === noticed.serviceId;
    const settled = await resolutions.where("subject").anyOf(noticed.serviceId, person).toArray();
    const changed = settled.filter(({ covers }) => covers.some(isOfIt));
    await resolutions.bulkPut(
      changed.map((resolution) => ({
        ...resolution,
        covers: resolution.covers.filter((cause) => !isOfIt(cause)),
      })),
    );
    await noticedSigns.put(noticed);
  });
}

/** Takes that back. */
export async function forgetSign(database: Database, serviceId: string, signId: string): Promise<void> {
  await database.noticedSigns.delete([serviceId, signId]);
}
