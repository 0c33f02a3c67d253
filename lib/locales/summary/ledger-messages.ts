import type { Consequence } from "#lib/domain/consequence.ts";
import type { Language } from "#lib/domain/language.ts";

/** The ledger: which kinds of the person's data are out, where, and what answers it. */
export interface LedgerMessages {
  /** Heading. "May have": nothing here is certain for one person. */
  readonly heading: string;
  /** Below it: what is counted. */
  readonly counted: string;
  /** Nothing is counted. Not an all-clear. */
  readonly nothing: string;
  /** At how many services; `unproven` of them with nothing but claims, mostly 0. */
  readonly services: (established: number, unproven: number) => string;
  /** The earliest of the incidents. */
  readonly since: (date: string) => string;
  readonly permanence: { readonly changeable: string; readonly permanent: string };
  readonly consequence: Readonly<Record<Consequence, string>>;
  /** Before the names of the steps that answer it. */
  readonly answeredBy: string;
  /** Where no step answers it. */
  readonly unanswered: string;
  /** Link back from one kind of data to all of them. */
  readonly back: string;
  /** Heading of the services at which a kind of data is out. */
  readonly at: string;
  /** When one kind of data that an address names is not out anywhere. */
  readonly notOut: (data: string) => string;
  /** Columns of the table. */
  readonly columns: {
    readonly data: string;
    readonly services: string;
    readonly since: string;
    readonly permanence: string;
  };
}

const ja: LedgerMessages = {
  heading: "出た可能性のあるデータ",
  counted: "あなたが対象かもしれない事案で、外に出た、または出た可能性のあるデータです。",
  nothing: "あなたが対象かもしれない事案で、外に出たとされるデータはありません。",
  services: (established, unproven) => {
    if (unproven === 0) return `${established}件`;
    if (established === 0) return `裏づけなし${unproven}件`;
    return `${established}件（ほかに裏づけなし${unproven}件）`;
  },
  since: (date) => `${date}から`,
  permanence: { changeable: "変えられる", permanent: "変えられない" },
  consequence: {
    "sign-in": "同じパスワードやログイン状態で、他人があなたとしてログインできることがあります。",
    reset: "本人確認に答えて、パスワードを再設定されることがあります。",
    contact: "サービスを装うメールや電話、SMSが届きやすくなります。",
    impersonation: "あなたのことを知っているふりをして、連絡を信じさせることができます。",
    "identity-fraud": "あなたの名義で契約や登録に使われることがあります。",
    payment: "覚えのない支払いや引き落としに使われることがあります。",
    whereabouts: "住まいや行動の範囲が推測されることがあります。",
    "private-life": "知られたくない内容が他人の目に触れることがあります。",
    linking: "別のサービスのアカウントと結びつけられることがあります。",
    tracking: "同じ端末や回線の利用だと推測されることがあります。",
  },
  answeredBy: "役に立つ対策",
  unanswered: "直接の対策はありません。不審な連絡にご注意ください。",
  back: "データの一覧へ",
  at: "どのサービスか",
  notOut: (data) => `${data}が出たとされる事案は、あなたの一覧にはありません。`,
  columns: { data: "データ", services: "サービス", since: "いつから", permanence: "変更" },
};

const zhHans: LedgerMessages = {
  heading: "可能已泄露的数据",
  counted: "在可能与您有关的事件中，已经外泄或可能外泄的数据。",
  nothing: "在可能与您有关的事件中，没有据称外泄的数据。",
  services: (established, unproven) => {
    if (unproven === 0) return `${established}个服务`;
    if (established === 0) return `${unproven}个未经证实`;
    return `${established}个服务（另有${unproven}个未经证实）`;
  },
  since: (date) => `${date}起`,
  permanence: { changeable: "可以更改", permanent: "无法更改" },
  consequence: {
    "sign-in": "他人可能用相同的密码或登录状态，以您的身份登录。",
    reset: "他人可能通过身份验证问题，重设您的密码。",
    contact: "您可能会收到更多冒充服务方的邮件、电话和短信。",
    impersonation: "对方可以装作了解您，让您相信其来电或来信。",
    "identity-fraud": "可能被用来以您的名义签约或注册。",
    payment: "可能被用于您不知情的付款或扣款。",
    whereabouts: "他人可能推测出您的住处和活动范围。",
    "private-life": "您不愿公开的内容可能被他人看到。",
    linking: "可能与您在其他服务的账号联系起来。",
    tracking: "他人可能推测出是同一台设备或同一网络在使用。",
  },
  answeredBy: "有用的措施",
  unanswered: "没有直接的措施，请留意可疑的联系。",
  back: "返回数据列表",
  at: "涉及的服务",
  notOut: (data) => `您的列表中，没有据称泄露${data}的事件。`,
  columns: { data: "数据", services: "服务", since: "始于", permanence: "能否更改" },
};

const en: LedgerMessages = {
  heading: "What of yours may be out",
  counted: "Data that left, or may have left, in incidents that may concern you.",
  nothing: "In the incidents that may concern you, no data is said to have left.",
  services: (established, unproven) => {
    const services = `${established} ${established === 1 ? "service" : "services"}`;
    if (unproven === 0) return services;
    if (established === 0) return `${unproven} unproven`;
    return `${services}, and ${unproven} unproven`;
  },
  since: (date) => `since ${date}`,
  permanence: { changeable: "Can be changed", permanent: "Cannot be changed" },
  consequence: {
    "sign-in": "Somebody may sign in as you, with the same password or a copied session.",
    reset: "Somebody may answer the check of identity and reset your password.",
    contact: "Messages and calls that pretend to be the service become more likely.",
    impersonation: "Somebody who pretends to know you can make a message or call believable.",
    "identity-fraud": "It may be used for contracts or registrations in your name.",
    payment: "It may be used for payments or debits you know nothing of.",
    whereabouts: "Where you live and move may be guessed.",
    "private-life": "What you would rather keep to yourself may be seen by others.",
    linking: "It may be linked to your accounts elsewhere.",
    tracking: "It may be guessed that the same device or connection is yours.",
  },
  answeredBy: "Steps that help",
  unanswered: "No step answers it directly. Be wary of unexpected messages.",
  back: "All data",
  at: "At which services",
  notOut: (data) => `No incident on your list is said to have let out this: ${data}.`,
  columns: { data: "Data", services: "Services", since: "Since", permanence: "Change" },
};

export const ledgerMessages: Readonly<Record<Language, LedgerMessages>> = { ja, "zh-Hans": zhHans, en };
