import type { Language } from "#lib/domain/language.ts";
import type { Screen } from "#lib/locales/messages.ts";

/** The frame of the summary, its first sentence, and what the catalogue covers. */
export interface ShellMessages {
  /** Names of the views, for the menu and their headings. */
  readonly views: {
    readonly overview: string;
    readonly plan: string;
    readonly data: string;
    readonly timeline: string;
    readonly services: string;
    readonly take: string;
    readonly settings: string;
    readonly welcome: string;
  };
  /** Read out for the menu. */
  readonly menu: string;
  /** Link at the top, for the keyboard: to the content, past the menu. */
  readonly skipToContent: string;
  readonly onDevice: string;
  /**
   * The one sentence on top. `services`: the person's, visited or told of; `withIncidents`: of these, with
   * confirmed or reported incidents; `withClaimsOnly`: of these, with nothing but alleged or disputed ones, mostly 0.
   */
  readonly standing: (services: number, withIncidents: number, withClaimsOnly: number) => string;
  readonly noIncidents: string;
  readonly ringCaption: string;
  /** Nothing is recorded yet. */
  readonly empty: Screen;
  /** Button there: to the grid of services. */
  readonly chooseServices: string;
  /** Button below a beginning: shows more of a long list. */
  readonly more: string;
  /** Link from a beginning to the whole. */
  readonly all: (count: number) => string;

  readonly coverage: {
    readonly heading: string;
    /** What the catalogue holds. */
    readonly size: (incidents: number, services: number, day: string) => string;
    /** How many services are on the person's list, and that only listed sites are recorded. */
    readonly own: (services: number) => string;
    /** Services of the record that the catalogue no longer lists. Only said where there are any. */
    readonly gone: (services: number) => string;
    /** That unlisted is not safe. */
    readonly caution: string;
    /** Opens the incidents that have no site to visit. */
    readonly homeless: (count: number) => string;
    /** Before their list: that everybody may be concerned. */
    readonly homelessNote: string;
    readonly credits: string;
    /** Before the names of those whose data the catalogue uses. */
    readonly creditsNote: string;
  };
}

const ja: ShellMessages = {
  views: {
    overview: "まとめ",
    plan: "対策",
    data: "データ",
    timeline: "年表",
    services: "サービス",
    take: "保存と印刷",
    settings: "設定",
    welcome: "はじめに",
  },
  menu: "メニュー",
  skipToContent: "本文へ移動",
  onDevice: "この端末の中だけで動きます",
  standing: (services, withIncidents, withClaimsOnly) => {
    const claims = withClaimsOnly > 0 ? `、${withClaimsOnly}件に裏づけのない情報` : "";
    return `お使いのサービス${services}件のうち、${withIncidents}件に事案${claims}があります。`;
  },
  noIncidents: "登録されている事案はまだありません。事案がなかったという意味ではありません。",
  ringCaption: "対応済み",
  empty: {
    title: "まだ記録がありません",
    text: "お使いのサービスを選ぶと、すぐに結果を表示します。選ばなくても、事案データにあるサービスを訪れると、ここに並びます。",
  },
  chooseServices: "使っているサービスを選ぶ",
  more: "さらに表示",
  all: (count) => `すべて見る（${count}件）`,
  coverage: {
    heading: "この結果でわかること",
    size: (incidents, services, day) =>
      `${day}版の事案データには、サービス${services}件と事案${incidents}件が登録されています。`,
    own: (services) =>
      `あなたの一覧にあるのは、登録されているサービスのうち${services}件です。登録のないサイトは記録しないため、いくつ訪れたかは数えていません。`,
    gone: (services) => `ほかに${services}件は、事案データから外れたため表示していません。`,
    caution: "登録がないことや事案がないことは、安全という意味ではありません。",
    homeless: (count) => `特定のサイトをもたない事案（${count}件）`,
    homelessNote: "名簿業者や役所などの事案です。サイトの利用とは関係なく、対象になることがあります。",
    credits: "出典",
    creditsNote: "事案データには、次の公開データによる事実が含まれます。",
  },
};

const zhHans: ShellMessages = {
  views: {
    overview: "总览",
    plan: "措施",
    data: "数据",
    timeline: "时间线",
    services: "服务",
    take: "保存与打印",
    settings: "设置",
    welcome: "开始",
  },
  menu: "菜单",
  skipToContent: "跳到正文",
  onDevice: "只在这台设备上运行",
  standing: (services, withIncidents, withClaimsOnly) => {
    const claims = withClaimsOnly > 0 ? `，${withClaimsOnly}个有未经证实的消息` : "";
    return `您所用的${services}个服务中，${withIncidents}个有过事件${claims}。`;
  },
  noIncidents: "目前没有收录相关事件。这并不代表没有发生过。",
  ringCaption: "已处理",
  empty: {
    title: "还没有记录",
    text: "选择您所用的服务，即可看到结果。不选也可以，访问已收录的服务后，会列在这里。",
  },
  chooseServices: "选择我用的服务",
  more: "显示更多",
  all: (count) => `查看全部（${count}）`,
  coverage: {
    heading: "这个结果能说明什么",
    size: (incidents, services, day) => `${day}版事件数据收录了${services}个服务和${incidents}起事件。`,
    own: (services) =>
      `您的列表里有其中${services}个服务。未收录的网站从不记录，因此无法统计您访问过多少个。`,
    gone: (services) => `另有${services}个已不在事件数据中，没有显示。`,
    caution: "没有收录或没有事件，并不代表安全。",
    homeless: (count) => `没有对应网站的事件（${count}）`,
    homelessNote: "这些事件涉及数据经纪商、政府机构等，与您是否访问某个网站无关，也可能涉及您。",
    credits: "数据来源",
    creditsNote: "事件数据中的部分事实来自以下公开数据。",
  },
};

const plural = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;

const en: ShellMessages = {
  views: {
    overview: "Overview",
    plan: "Plan",
    data: "Data",
    timeline: "Timeline",
    services: "Services",
    take: "Save and print",
    settings: "Settings",
    welcome: "Welcome",
  },
  menu: "Menu",
  skipToContent: "Skip to the content",
  onDevice: "Runs on this device only",
  standing: (services, withIncidents, withClaimsOnly) => {
    const claims = withClaimsOnly > 0 ? `, and ${withClaimsOnly} only unproven claims` : "";
    if (services === 1) {
      if (withIncidents === 1) return "The one service you use has had incidents.";
      return withClaimsOnly === 1
        ? "There are only unproven claims about the one service you use."
        : "We know of no incident at the one service you use.";
    }
    return `Of the ${services} services you use, ${withIncidents} ${withIncidents === 1 ? "has" : "have"} had incidents${claims}.`;
  },
  noIncidents: "No incident is listed for them yet. That does not mean there was none.",
  ringCaption: "settled",
  empty: {
    title: "Nothing recorded yet",
    text: "Choose the services you use and see the result at once. Or just browse: listed services you visit appear here.",
  },
  chooseServices: "Choose my services",
  more: "Show more",
  all: (count) => `See all (${count})`,
  coverage: {
    heading: "What this result can tell you",
    size: (incidents, services, day) =>
      `The catalogue of ${day} lists ${plural(services, "service", "services")} and ${plural(incidents, "incident", "incidents")}.`,
    own: (services) =>
      `${services} of these ${services === 1 ? "is" : "are"} on your list. Sites that are not listed are never recorded, so we cannot count how many you visit.`,
    gone: (services) =>
      `${plural(services, "other service is", "other services are")} no longer in the catalogue and not shown.`,
    caution: "That a service is not listed, or has no incident, does not mean it is safe.",
    homeless: (count) => `Incidents without a site to visit (${count})`,
    homelessNote:
      "They are about data brokers, authorities and the like, and may concern you whichever sites you use.",
    credits: "Credits",
    creditsNote: "Some facts of the catalogue come from this public data.",
  },
};

export const shellMessages: Readonly<Record<Language, ShellMessages>> = { ja, "zh-Hans": zhHans, en };
