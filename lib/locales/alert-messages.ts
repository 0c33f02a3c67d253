import type { Language } from "#lib/domain/language.ts";

/**
 * What a notification says, one sentence each. Apart from the pages' sentences, so that the background
 * stays small. A notification comes unasked: it says who speaks and how well a thing is established,
 * and neither frightens nor presses.
 */
export interface AlertMessages {
  /** Title of a notification about one incident. `services`: one name, or several joined. */
  readonly title: (services: string) => string;
  /** First sentence: the incident is new to the catalogue, whenever it happened. */
  readonly listed: string;
  /** The same where an earlier notification told of the incident, and more is known now. */
  readonly amended: string;
  /** `month`: a month with its year, or only a year where no more is known. */
  readonly knownSince: (month: string) => string;
  /** In its place where it is not known when it became known. `month`: when it was listed. */
  readonly listedSince: (month: string) => string;
  /** How well it is established. */
  readonly grade: Readonly<Record<"confirmed" | "reported", string>>;
  /** `publisher`: the source's name in its own language. */
  readonly source: (publisher: string) => string;
  /** Whether it concerns the reader, and what a click on the notification shows. */
  readonly concerns: Readonly<Record<"likely" | "possible", string>>;
  /** Title of the one notification about everything that was known when notifications were turned on. */
  readonly digestTitle: string;
  /** `incidents`: two or more; `services`: as in `title`. */
  readonly digest: (incidents: number, services: string) => string;
  /** `grades`: one or both of `gradeCount`. */
  readonly digestGrades: (grades: readonly string[]) => string;
  readonly gradeCount: Readonly<Record<"confirmed" | "reported", (incidents: number) => string>>;
  /** What a click on it shows. */
  readonly digestNext: string;
  /** In place of the name of a service that is never named there. */
  readonly unnamedService: string;
  /** Several names, and the number of those that are not named. */
  readonly andOthers: (names: string, others: number) => string;
  /** Between the names in `andOthers`. */
  readonly nameSeparator: string;
  /** Between sentences. */
  readonly separator: string;
}

const ja: AlertMessages = {
  title: (services) => `おまもり：${services}の事案`,
  listed: "新しく登録された事案です。",
  amended: "以前お知らせした事案に、新しい事実が加わりました。",
  knownSince: (month) => `${month}に明らかになりました。`,
  listedSince: (month) => `${month}に登録されました。明らかになった時期はわかっていません。`,
  grade: {
    confirmed: "確かさは「確認済み」です。",
    reported: "確かさは「報道など」で、確認はされていません。",
  },
  source: (publisher) => `出典：${publisher}。`,
  concerns: {
    likely: "関係している可能性が高い事案です。クリックすると、理由と対策を見られます。",
    possible: "関係しているかもしれない事案です。クリックすると、理由と対策を見られます。",
  },
  digestTitle: "おまもり：お使いのサービスの事案",
  digest: (incidents, services) =>
    `${services}について、関係しているかもしれない事案が${incidents}件あります。`,
  digestGrades: (grades) => `確かさの内訳：${grades.join("、")}。`,
  gradeCount: {
    confirmed: (incidents) => `確認済み${incidents}件`,
    reported: (incidents) => `報道など${incidents}件`,
  },
  digestNext: "クリックすると、それぞれの時期と出典、対策を見られます。",
  unnamedService: "お使いのサービス",
  andOthers: (names, others) => `${names}ほか${others}つのサービス`,
  nameSeparator: "、",
  separator: "",
};

const zhHans: AlertMessages = {
  title: (services) => `御守：${services}的事件`,
  listed: "这是新收录的事件。",
  amended: "之前通知过您的事件有了新的情况。",
  knownSince: (month) => `于${month}公开。`,
  listedSince: (month) => `于${month}收录，公开时间不详。`,
  grade: { confirmed: "可信程度：已确认。", reported: "可信程度：有报道，尚未确认。" },
  source: (publisher) => `来源：${publisher}。`,
  concerns: {
    likely: "很可能与您有关，点击可查看原因和措施。",
    possible: "可能与您有关，点击可查看原因和措施。",
  },
  digestTitle: "御守：您所用服务的事件",
  digest: (incidents, services) => `${services}有${incidents}起可能与您有关的事件。`,
  digestGrades: (grades) => `其中${grades.join("，")}。`,
  gradeCount: {
    confirmed: (incidents) => `已确认${incidents}起`,
    reported: (incidents) => `有报道但尚未确认${incidents}起`,
  },
  digestNext: "点击可查看各事件的时间、来源和措施。",
  unnamedService: "您所用的服务",
  andOthers: (names, others) => `${names}以及另外${others}项服务`,
  nameSeparator: "、",
  separator: "",
};

const en: AlertMessages = {
  title: (services) => `Omamori: an incident at ${services}`,
  listed: "This incident is newly listed.",
  amended: "More is known about an incident you were told of before.",
  knownSince: (month) => `It became known in ${month}.`,
  listedSince: (month) => `It was listed in ${month}; when it became known is not stated.`,
  grade: { confirmed: "It is confirmed.", reported: "It is reported, not confirmed." },
  source: (publisher) => `Source: ${publisher}.`,
  concerns: {
    likely: "It probably concerns you. Click to see why, and what to do.",
    possible: "It may concern you. Click to see why, and what to do.",
  },
  digestTitle: "Omamori: incidents at services you use",
  digest: (incidents, services) => `${incidents} incidents at ${services} may concern you.`,
  digestGrades: (grades) => `Of these, ${grades.join(" and ")}.`,
  gradeCount: {
    confirmed: (incidents) => `${incidents} ${incidents === 1 ? "is" : "are"} confirmed`,
    reported: (incidents) => `${incidents} ${incidents === 1 ? "is" : "are"} reported`,
  },
  digestNext: "Click to see when each became known, its source, and what to do.",
  unnamedService: "a service you use",
  andOthers: (names, others) => `${names} and ${others} ${others === 1 ? "other" : "others"}`,
  nameSeparator: ", ",
  separator: " ",
};

/** The sentences of notifications in one language. */
export const alertMessages: Readonly<Record<Language, AlertMessages>> = { ja, "zh-Hans": zhHans, en };
