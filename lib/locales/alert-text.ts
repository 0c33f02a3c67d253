import { type Alert, factsIn, type TellableFact } from "#lib/domain/alert.ts";
import type { Language } from "#lib/domain/language.ts";
import { monthOf, type PartialDate } from "#lib/domain/partial-date.ts";
import type { Source } from "#lib/domain/source.ts";
import { alertMessages } from "./alert-messages.ts";
import { formatDate } from "./format-date.ts";
import type { AlertMessages } from "./messages/alerts.ts";

/** A notification names so many services; the others are counted. */
const namedServices = 3;

/**
 * What a notification says: who speaks, which service, since when it is known, who says so and how well
 * it is established.
 *
 * @param services names of the services it is about, in that language; at least one.
 * @param sources of its incident, where it is of one and they are not read with it.
 */
export function alertText(
  alert: Alert,
  services: readonly string[],
  language: Language,
  sources: readonly Source[] = factsIn(alert)[0]?.incident.sources ?? [],
): { readonly title: string; readonly message: string } {
  const words = alertMessages[language];
  const named = nameServices(services, words, language);
  if (alert.kind === "one") {
    return { title: words.title(named), message: oneFact(alert.fact, sources, words, language) };
  }
  const facts = factsIn(alert);
  const countOf = (grade: keyof AlertMessages["gradeCount"]) =>
    facts.filter(({ incident }) => incident.evidence.grade === grade).length;
  const grades = (["confirmed", "reported"] as const)
    .filter((grade) => countOf(grade) > 0)
    .map((grade) => words.gradeCount[grade](countOf(grade)));
  const sentences = [words.digest(facts.length, named), words.digestGrades(grades), words.digestNext];
  return { title: words.digestTitle, message: sentences.join(words.separator) };
}

function oneFact(
  { incident, verdict, isAmendment }: TellableFact,
  sources: readonly Source[],
  words: AlertMessages,
  language: Language,
): string {
  const month = (date: PartialDate) => formatDate(monthOf(date), language);
  const { disclosedOn, listedOn, addedOn, evidence, occurred } = incident;
  const known = disclosedOn
    ? words.knownSince(month(disclosedOn))
    : listedOn
      ? words.indexedSince(month(listedOn), occurred.to ? month(occurred.to) : "")
      : words.listedSince(month(addedOn));
  const sentences = [
    isAmendment ? words.amended : words.listed,
    known,
    evidence.grade === "confirmed" ? words.grade.confirmed : words.grade.reported,
    ...sources.slice(0, 1).map(({ publisher }) => words.source(publisher)),
    words.concerns[verdict],
  ];
  return sentences.join(words.separator);
}

function nameServices(services: readonly string[], words: AlertMessages, language: Language): string {
  if (services.length <= namedServices) return new Intl.ListFormat(language).format(services);
  const list = services.slice(0, namedServices).join(words.nameSeparator);
  return words.andOthers(list, services.length - namedServices);
}
