import type { Language } from "#lib/domain/language.ts";

/** The three pages that are shown once after the install. "Services" are those that the catalogue lists. */
export interface WelcomeMessages {
  /** Read out in place of `1/3`. */
  readonly progress: (page: number, all: number) => string;
  readonly next: string;
  readonly back: string;
  /** Button: leaves the welcome. */
  readonly skip: string;

  readonly promise: {
    readonly heading: string;
    /** What the product is for, in one sentence. */
    readonly purpose: string;
    /** What it does and does not do: a few words in bold, and a few more to explain them. */
    readonly lines: Readonly<Record<WelcomePromise, { readonly said: string; readonly more: string }>>;
  };

  readonly choice: {
    readonly heading: string;
    /** Why to choose. */
    readonly reason: string;
    readonly search: string;
    /** In the empty field: what one can look for. */
    readonly searchHint: string;
    /** Name of the list of boxes. */
    readonly list: string;
    /** How many services there are to choose from. */
    readonly all: (count: number) => string;
    /** How many a search found; announced as the person types. Never 0. */
    readonly found: (count: number) => string;
    /** A search found none: unlisted services cannot be chosen, which does not mean they had no incident. */
    readonly none: (query: string) => string;
    /** How many are ticked, 0 or more. */
    readonly chosen: (count: number) => string;
    /** Button for the keyboard: past the list of boxes. */
    readonly pastList: string;
    /** Button to the result, when services were chosen. */
    readonly showResult: string;
    /** The same button when none was. */
    readonly goOnWithout: string;
  };

  readonly result: {
    /**
     * Where the person stands. `chosen`: how many services they chose, at least 1; `withIncidents`: of these, with
     * confirmed or reported incidents; `withClaimsOnly`: of these, with nothing but alleged or disputed ones.
     */
    readonly standing: (chosen: number, withIncidents: number, withClaimsOnly: number) => string;
    /** Follows where none has incidents. Not an all-clear. */
    readonly caution: string;
    /** Heading above the first few steps. */
    readonly first: string;
    /** When nothing was chosen: title, and that the record fills as they browse. */
    readonly nothingChosen: { readonly title: string; readonly text: string };
  };
}

/** What the product does and does not do, in the order on screen. */
export const welcomePromises = ["on-device", "days-only", "reads-nothing", "no-all-clear"] as const;

export type WelcomePromise = (typeof welcomePromises)[number];

const ja: WelcomeMessages = {
  progress: (page, all) => `${all}ページ中${page}ページ目`,
  next: "次へ",
  back: "戻る",
  skip: "スキップ",
  promise: {
    heading: "おまもりへようこそ",
    purpose:
      "使っているサービスにデータの事案があったか、あなたに関係するか、何をすればよいかをお知らせします。",
    lines: {
      "on-device": { said: "どこにも送りません", more: "すべて、この端末の中だけで動きます。" },
      "days-only": {
        said: "残すのは、サービスと日付だけ",
        more: "登録のあるサービスを訪れた日を記録します。アドレスは残しません。",
      },
      "reads-nothing": {
        said: "中身は読みません",
        more: "ページの内容にも、入力したパスワードにも触れません。",
      },
      "no-all-clear": {
        said: "わからないことは、わからないと言います",
        more: "登録がないことは、事案がなかったという意味ではありません。",
      },
    },
  },
  choice: {
    heading: "使っているサービスを選んでください",
    reason: "アカウントをお持ちのものを選ぶと、すぐに結果がわかります。",
    search: "サービスを探す",
    searchHint: "名前や読みで探せます",
    list: "サービスの一覧",
    all: (count) => `全${count}件`,
    found: (count) => `${count}件見つかりました`,
    none: (query) =>
      `「${query}」は登録されていないため、選べません。事案がなかったという意味ではありません。`,
    chosen: (count) => (count === 0 ? "まだ選んでいません" : `${count}件を選択中`),
    pastList: "一覧の次へ移動",
    showResult: "結果を見る",
    goOnWithout: "選ばずに進む",
  },
  result: {
    standing: (chosen, withIncidents, withClaimsOnly) => {
      if (withIncidents + withClaimsOnly === 0) return "選んだサービスの事案は、登録されていません。";
      const found = [
        withIncidents > 0 && `${withIncidents}件に事案`,
        withClaimsOnly > 0 && `${withClaimsOnly}件に裏づけのない情報`,
      ];
      return `選んだサービス${chosen}件のうち、${found.filter(Boolean).join("、")}があります。`;
    },
    caution: "事案がなかったという意味ではありません。新しい事案が登録されると、ここに加わります。",
    first: "はじめにすること",
    nothingChosen: {
      title: "いつもどおりにお使いください",
      text: "登録のあるサービスを訪れると、事案と対策がまとめに並んでいきます。サービスは、あとからでも選べます。",
    },
  },
};

const zhHans: WelcomeMessages = {
  progress: (page, all) => `共${all}页，第${page}页`,
  next: "下一步",
  back: "返回",
  skip: "跳过",
  promise: {
    heading: "欢迎使用御守",
    purpose: "告诉您：您所用的服务是否发生过数据事件，是否与您有关，以及可以怎么做。",
    lines: {
      "on-device": { said: "不向外发送任何内容", more: "一切都只在这台设备上运行。" },
      "days-only": { said: "只记录服务和日期", more: "记录您访问已收录服务的日期，不记录网址。" },
      "reads-nothing": { said: "不读取内容", more: "不接触网页内容，也不接触您输入的密码。" },
      "no-all-clear": { said: "不清楚的，就说不清楚", more: "没有收录，并不代表没有发生过。" },
    },
  },
  choice: {
    heading: "请选择您所用的服务",
    reason: "选择您有账号的服务，即可看到结果。",
    search: "查找服务",
    searchHint: "可用名称或拼音查找",
    list: "服务列表",
    all: (count) => `共${count}个`,
    found: (count) => `找到${count}个`,
    none: (query) => `“${query}”尚未收录，无法选择。这并不代表没有发生过事件。`,
    chosen: (count) => (count === 0 ? "尚未选择" : `已选择${count}个`),
    pastList: "跳过列表",
    showResult: "查看结果",
    goOnWithout: "不选择，继续",
  },
  result: {
    standing: (chosen, withIncidents, withClaimsOnly) => {
      if (withIncidents + withClaimsOnly === 0) return "尚未收录您所选服务的事件。";
      const found = [
        withIncidents > 0 && `${withIncidents}个有事件`,
        withClaimsOnly > 0 && `${withClaimsOnly}个有未经证实的信息`,
      ];
      return `您所选的${chosen}个服务中，${found.filter(Boolean).join("，")}。`;
    },
    caution: "这并不代表没有发生过。收录新事件后，会显示在这里。",
    first: "可以先做的",
    nothingChosen: {
      title: "请照常浏览网页",
      text: "您访问已收录的服务后，相关事件和措施会显示在总览中。服务也可以以后再选。",
    },
  },
};

const plural = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;

const en: WelcomeMessages = {
  progress: (page, all) => `Page ${page} of ${all}`,
  next: "Next",
  back: "Back",
  skip: "Skip",
  promise: {
    heading: "Welcome to Omamori",
    purpose:
      "It tells you which services you use have had a data incident, whether it concerns you, and what you can do.",
    lines: {
      "on-device": { said: "Nothing leaves this device", more: "Everything happens right here." },
      "days-only": {
        said: "Only services and days are kept",
        more: "When you visit a listed service, the day is noted, never the address.",
      },
      "reads-nothing": {
        said: "Nothing is read",
        more: "Neither what is on a page nor a password you type.",
      },
      "no-all-clear": {
        said: "What is not known is called not known",
        more: "A service that is not listed may have had incidents all the same.",
      },
    },
  },
  choice: {
    heading: "Choose the services you use",
    reason: "Choose those you have an account with and see the result at once.",
    search: "Find a service",
    searchHint: "By name, in any language",
    list: "Services",
    all: (count) => plural(count, "service", "services"),
    found: (count) => `${plural(count, "service", "services")} found`,
    none: (query) => `“${query}” is not listed and cannot be chosen. That does not mean it had no incident.`,
    chosen: (count) => (count === 0 ? "None chosen yet" : `${count} chosen`),
    pastList: "Skip past the list",
    showResult: "See the result",
    goOnWithout: "Go on without choosing",
  },
  result: {
    standing: (chosen, withIncidents, withClaimsOnly) => {
      if (withIncidents + withClaimsOnly === 0) {
        return `We know of no incident at the ${chosen === 1 ? "service" : "services"} you chose.`;
      }
      const have = (count: number) => `${count} ${count === 1 ? "has" : "have"}`;
      const found = [
        withIncidents > 0 && `${have(withIncidents)} had incidents`,
        withClaimsOnly > 0 && `${have(withClaimsOnly)} only unproven claims`,
      ];
      return `Of the ${plural(chosen, "service", "services")} you chose, ${found.filter(Boolean).join(", and ")}.`;
    },
    caution: "That does not mean there was none. New incidents appear here once they are listed.",
    first: "What to do first",
    nothingChosen: {
      title: "Just browse as usual",
      text: "When you visit a listed service, its incidents and steps appear in the summary. You can still choose services later.",
    },
  },
};

/** The sentences of the welcome in one language. */
export const welcomeMessages: Readonly<Record<Language, WelcomeMessages>> = { ja, "zh-Hans": zhHans, en };
