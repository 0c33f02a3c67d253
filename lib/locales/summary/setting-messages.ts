import type { Language } from "#lib/domain/language.ts";
import type { Screen } from "#lib/locales/messages.ts";

/** The settings, apart from those about notifications. Each is explained in a line at most. */
export interface SettingMessages {
  /** Heading above language and theme. */
  readonly display: string;
  readonly theme: {
    readonly label: string;
    /** As the device has it. */
    readonly device: string;
    readonly light: string;
    readonly dark: string;
  };
  readonly sensitive: {
    /** Label of a switch. */
    readonly hide: string;
    /** Under it: what is hidden and what is not; and that the icon and notifications never name them anyway. */
    readonly note: string;
  };
  readonly visits: {
    /** Heading above the next two. */
    readonly heading: string;
    /** Label of a switch. */
    readonly pause: string;
    /** Under it, on or off: what is not recorded, and what works on. */
    readonly pauseNote: string;
    /** Label before a choice of how long visits are kept. */
    readonly keep: string;
    readonly years: (years: number) => string;
    readonly untilRemoved: string;
    /** Under it: older visits are deleted as soon as a time is chosen, and from then on; answers stay. */
    readonly keepNote: string;
    /**
     * In its place where visits go before an account counts as unused: closing it is not suggested then.
     */
    readonly tooShort: string;
    /** Said after a choice. `services`: at how many services visits were deleted, 1 or more. */
    readonly deleted: (services: number) => string;
  };
  readonly erase: {
    readonly heading: string;
    /** Under it: what goes, and that it does not come back. */
    readonly note: string;
    /** Button: opens the question. */
    readonly open: string;
    /** Heading of the question. */
    readonly question: string;
    /** What goes, in full; and that files the person has saved are left. */
    readonly extent: string;
    /** The word to type, as anybody can type it on an ordinary keyboard of the language. */
    readonly word: string;
    /** Label of the field. */
    readonly typeWord: (word: string) => string;
    readonly confirm: string;
    readonly cancel: string;
    /** Afterwards: what is left, and how a record begins again. Open pages only count once they load anew. */
    readonly done: Screen;
  };
}

const ja: SettingMessages = {
  display: "表示",
  theme: { label: "外観", device: "端末に合わせる", light: "ライト", dark: "ダーク" },
  sensitive: {
    hide: "出会い・健康・成人向けのサービスを隠す",
    note: "このページと保存する表や印刷に出しません。記録は消えません。アイコンと通知には、いつも名前を出しません。",
  },
  visits: {
    heading: "訪問の記録",
    pause: "記録を一時停止する",
    pauseNote: "停止中の訪問は記録しません。アイコンの件数とポップアップは、いつもどおり使えます。",
    keep: "記録を残す期間",
    years: (years) => `${years}年`,
    untilRemoved: "消すまで残す",
    keepNote:
      "期間を選ぶと、最後の訪問がそれより前の記録をすぐに消し、その後も自動で消します。回答と対策の記録は残ります。",
    tooShort:
      "この期間では、使っていないアカウントとわかる前に訪問の記録が消えるため、退会をおすすめしなくなります。",
    deleted: (services) => `サービス${services}件の訪問の記録を消しました。`,
  },
  erase: {
    heading: "すべて消去",
    note: "あなたの記録と設定を、この端末からすべて消します。元には戻せません。",
    open: "すべて消去…",
    question: "すべて消去しますか",
    extent:
      "訪問、アカウントについての回答、対策の記録、気づいたこと、設定、通知の許可が消え、元には戻せません。保存したファイルは残ります。",
    word: "消去",
    typeWord: (word) => `確認のため「${word}」と入力してください`,
    confirm: "消去する",
    cancel: "やめる",
    done: {
      title: "すべて消去しました",
      text: "この端末に残っているのは、だれにも共通の事案データだけです。サービスを選ぶか訪れると、また記録が始まります。いま開いているページは、次に読み込むまで記録しません。",
    },
  },
};

const zhHans: SettingMessages = {
  display: "显示",
  theme: { label: "外观", device: "跟随设备", light: "浅色", dark: "深色" },
  sensitive: {
    hide: "隐藏交友、健康和成人类服务",
    note: "本页、保存的表格和打印件中不再出现，记录不会删除。图标和通知始终不显示其名称。",
  },
  visits: {
    heading: "访问记录",
    pause: "暂停记录",
    pauseNote: "暂停期间不会记录访问，图标上的数字和弹出窗口照常可用。",
    keep: "记录保留时间",
    years: (years) => `${years}年`,
    untilRemoved: "保留至手动删除",
    keepNote: "选定后，最近一次访问早于该期限的记录会即刻删除，以后也会自动删除。回答和措施的记录会保留。",
    tooShort: "在这个期限内，访问记录会先于账号被判断为闲置而删除，因此不会再建议注销不用的账号。",
    deleted: (services) => `已删除${services}个服务的访问记录。`,
  },
  erase: {
    heading: "全部删除",
    note: "从这台设备上删除您的全部记录和设置，无法恢复。",
    open: "全部删除…",
    question: "要全部删除吗？",
    extent:
      "访问记录、关于账号的回答、措施记录、您留意到的情况、设置以及通知权限都会删除，无法恢复。您已保存的文件不受影响。",
    word: "删除",
    typeWord: (word) => `请输入“${word}”以确认`,
    confirm: "全部删除",
    cancel: "取消",
    done: {
      title: "已全部删除",
      text: "这台设备上只留下人人相同的事件数据。选择或访问服务后，会重新开始记录。现在打开着的页面，下次加载之前不会记录。",
    },
  },
};

const plural = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;

const en: SettingMessages = {
  display: "Display",
  theme: { label: "Theme", device: "Follow the device", light: "Light", dark: "Dark" },
  sensitive: {
    hide: "Hide dating, health and adult services",
    note: "This page, tables and prints leave them out; the record stays. The icon and notifications never name them anyway.",
  },
  visits: {
    heading: "Visits",
    pause: "Pause recording",
    pauseNote: "Nothing you visit is recorded while it is paused; the icon and the popup work as usual.",
    keep: "Keep visits for",
    years: (years) => plural(years, "year", "years"),
    untilRemoved: "Until I remove them",
    keepNote:
      "Once you choose a time, services last visited before it lose their visits, now and later; answers and steps stay.",
    tooShort:
      "With this choice visits go before an account counts as unused, so closing it will not be suggested.",
    deleted: (services) => `The visits to ${plural(services, "service", "services")} were deleted.`,
  },
  erase: {
    heading: "Erase everything",
    note: "Deletes all your records and settings from this device. This cannot be undone.",
    open: "Erase everything…",
    question: "Erase everything?",
    extent:
      "Visits, answers about accounts, steps, what you noticed, settings and the permission to notify will be gone for good. Files you have saved stay.",
    word: "erase",
    typeWord: (word) => `Type “${word}” to confirm`,
    confirm: "Erase everything",
    cancel: "Cancel",
    done: {
      title: "Everything is erased",
      text: "Only the incident catalogue is left on this device, the same for everybody. Choose or visit a service and a record begins again. Pages that are open now are not recorded until they load again.",
    },
  },
};

/** The sentences of the settings in one language. */
export const settingMessages: Readonly<Record<Language, SettingMessages>> = {
  ja,
  "zh-Hans": zhHans,
  en,
};
