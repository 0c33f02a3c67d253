import type { CountUnit } from "#lib/domain/incident.ts";
import type { Language } from "#lib/domain/language.ts";

/** The timeline: when the incidents at the person's services happened and became known. */
export interface TimelineMessages {
  /** No incident is listed for any of the person's services. Not an all-clear. */
  readonly nothing: string;
  /** There are incidents, but none that may concern the person. Not an all-clear. */
  readonly nothingOpen: string;
  /** How many are shown; announced as the choice changes. */
  readonly shown: (count: number) => string;
  /** Box: also the `count` incidents that are unlikely to concern the person or do not. */
  readonly showAll: (count: number) => string;
  /** Above the columns: they count incidents by when they became known, and one of them can be chosen. */
  readonly columns: string;
  /** In place of one year or quarter. */
  readonly allColumns: string;
  /** Read out for a column: `time`, a year or quarter. */
  readonly column: (time: string, count: number) => string;
  /** Part of it, added with `and`: how many are established how well. `grade`: a label. */
  readonly ofGrade: (grade: string, count: number) => string;
  /** Adds one fact to another. */
  readonly and: (before: string, added: string) => string;
  /** A fact with its name, read out. */
  readonly fact: (name: string, value: string) => string;
  /** Label of the choice of a unit: marks are as large as the count of it. */
  readonly unit: string;
  /** Below it: incidents counted in another unit have the smallest mark, which is hollow. */
  readonly unitNote: string;
  readonly units: Readonly<Record<CountUnit, string>>;
  /** Read out for the explanation of the signs. */
  readonly legend: string;
  /** Sign: a full bar. It went on all the time. */
  readonly wentOn: string;
  /** Sign: a hatched bar. It happened somewhere within, the date is only known roughly. */
  readonly within: string;
  /** Sign: a tinted stretch. The person's account existed. Also a column of the table. */
  readonly account: string;
  /** Under the end of the axis. */
  readonly today: string;
  /** When it was made public. */
  readonly disclosed: (date: string) => string;
  /** The account at one of several services. */
  readonly accountAt: (service: string, span: string) => string;
  /** Opens the table. */
  readonly table: string;
  /** Columns of the table that have no name elsewhere. */
  readonly tableColumns: { readonly incident: string; readonly services: string; readonly verdict: string };
}

const ja: TimelineMessages = {
  nothing: "お使いのサービスの事案は登録されていません。事案がなかったという意味ではありません。",
  nothingOpen: "あなたが対象かもしれない事案は、いまのところ登録されていません。",
  shown: (count) => `${count}件の事案`,
  showAll: (count) => `対象外と可能性の低い事案も表示（${count}件）`,
  columns: "公表された時期",
  allColumns: "すべて",
  column: (time, count) => `${time}、${count}件`,
  ofGrade: (grade, count) => `${grade}${count}件`,
  and: (before, added) => `${before}、${added}`,
  fact: (name, value) => `${name}：${value}`,
  unit: "印の大きさ",
  unitNote: "単位の違う数は比べられません。この単位の数がない事案は、白抜きの小さな印です。",
  units: {
    records: "件数",
    "data-items": "データの件数",
    accounts: "アカウント数",
    "account-phone-pairs": "アカウントと電話番号の組数",
    "email-addresses": "メールアドレスの件数",
    people: "人数",
    users: "利用者数",
    members: "会員数",
    customers: "顧客数",
    contracts: "契約数",
    cards: "カードの枚数",
    bookings: "予約の件数",
    groups: "グループ数",
    accesses: "アクセスの回数",
    takeovers: "乗っ取りの件数",
    companies: "会社数",
    gigabytes: "データの量（GB）",
  },
  legend: "印の見方",
  wentOn: "続いていた期間",
  within: "このあいだのいつか",
  account: "アカウントの期間",
  today: "今日",
  disclosed: (date) => `${date}公表`,
  accountAt: (service, span) => `${service}：${span}`,
  table: "表で見る",
  tableColumns: { incident: "事案", services: "サービス", verdict: "自分との関係" },
};

const zhHans: TimelineMessages = {
  nothing: "您所用的服务尚未收录事件，这并不代表没有发生过。",
  nothingOpen: "目前没有收录可能与您有关的事件。",
  shown: (count) => `${count}起事件`,
  showAll: (count) => `同时显示与您无关或可能性较低的事件（${count}起）`,
  columns: "公开时间",
  allColumns: "全部",
  column: (time, count) => `${time}，${count}起`,
  ofGrade: (grade, count) => `${grade}${count}起`,
  and: (before, added) => `${before}，${added}`,
  fact: (name, value) => `${name}：${value}`,
  unit: "标记大小",
  unitNote: "单位不同的数量无法比较。没有该单位数量的事件，用空心的小标记表示。",
  units: {
    records: "记录数",
    "data-items": "数据条数",
    accounts: "账号数",
    "account-phone-pairs": "账号与手机号的组数",
    "email-addresses": "邮箱地址数",
    people: "人数",
    users: "用户数",
    members: "会员数",
    customers: "客户数",
    contracts: "合同数",
    cards: "卡片数",
    bookings: "预订数",
    groups: "群数",
    accesses: "访问次数",
    takeovers: "盗号起数",
    companies: "公司数",
    gigabytes: "数据量（GB）",
  },
  legend: "图例",
  wentOn: "持续的时间",
  within: "在此期间的某个时候",
  account: "拥有账号的时间",
  today: "今天",
  disclosed: (date) => `${date}公开`,
  accountAt: (service, span) => `${service}：${span}`,
  table: "以表格查看",
  tableColumns: { incident: "事件", services: "服务", verdict: "与您的关系" },
};

const incidents = (count: number) => `${count} ${count === 1 ? "incident" : "incidents"}`;

const en: TimelineMessages = {
  nothing: "No incident is listed for the services you use. That does not mean there was none.",
  nothingOpen: "No incident that may concern you is listed at the moment.",
  shown: incidents,
  showAll: (count) => `Also show those that are unlikely to concern you or do not (${count})`,
  columns: "Made public",
  allColumns: "All",
  column: (time, count) => `${time}, ${incidents(count)}`,
  ofGrade: (grade, count) => `${grade}: ${count}`,
  and: (before, added) => `${before}, ${added}`,
  fact: (name, value) => `${name}: ${value}`,
  unit: "Size of the marks",
  unitNote:
    "Counts of different units cannot be compared. Incidents without a count in this unit have a small hollow mark.",
  units: {
    records: "Records",
    "data-items": "Data items",
    accounts: "Accounts",
    "account-phone-pairs": "Pairs of account and phone number",
    "email-addresses": "E-mail addresses",
    people: "People",
    users: "Users",
    members: "Members",
    customers: "Customers",
    contracts: "Contracts",
    cards: "Cards",
    bookings: "Bookings",
    groups: "Groups",
    accesses: "Times accessed",
    takeovers: "Takeovers",
    companies: "Companies",
    gigabytes: "Amount of data (GB)",
  },
  legend: "What the marks mean",
  wentOn: "It went on",
  within: "At some time within",
  account: "You had the account",
  today: "Today",
  disclosed: (date) => `Made public ${date}`,
  accountAt: (service, span) => `${service}: ${span}`,
  table: "Show as a table",
  tableColumns: { incident: "Incident", services: "Services", verdict: "Concerns me" },
};

export const timelineMessages: Readonly<Record<Language, TimelineMessages>> = { ja, "zh-Hans": zhHans, en };
