import type { ServiceOrder } from "#lib/domain/filter-services.ts";
import type { Language } from "#lib/domain/language.ts";

/** The list of the person's services, and one service on the summary. */
export interface ServiceListMessages {
  readonly heading: string;
  readonly search: string;
  readonly filters: string;
  readonly hasOpenSteps: string;
  readonly unused: string;
  readonly dataClass: string;
  readonly evidence: string;
  readonly verdict: string;
  /** In place of a choice: everything. */
  readonly any: string;
  readonly order: string;
  readonly orders: Readonly<Record<ServiceOrder, string>>;
  /** How many of all are shown; announced as the filter changes. */
  readonly shown: (shown: number, all: number) => string;
  /** Nothing fits. */
  readonly none: string;
  readonly reset: string;
  /** Button: to the grid of services. */
  readonly add: string;
  readonly lastVisit: (day: string) => string;
  /** Told of, not visited since the product is installed. */
  readonly notVisited: string;
  /** Never both 0. */
  readonly incidentCount: (established: number, unproven: number) => string;
  readonly noIncidents: string;
  readonly openSteps: (steps: number) => string;
  readonly settled: string;
  readonly noAccount: string;
  /** Of one service. */
  readonly visits: {
    readonly heading: string;
    readonly first: string;
    readonly last: string;
    /** On how many different days, at least. */
    readonly days: string;
    readonly atLeast: (days: number) => string;
    readonly none: string;
  };
  readonly back: string;
  readonly remove: string;
  /** What removing does: everything recorded here goes; a later visit puts it back. */
  readonly removeNote: string;
  readonly removeConfirm: (service: string) => string;
  readonly cancel: string;
  /** The address names a service that is not on the list. */
  readonly notOnList: string;
}

const ja: ServiceListMessages = {
  heading: "サービス",
  search: "サービスを探す",
  filters: "絞り込み",
  hasOpenSteps: "対策が残っている",
  unused: "使っていない",
  dataClass: "データ",
  evidence: "確かさ",
  verdict: "自分との関係",
  any: "すべて",
  order: "並べ替え",
  orders: {
    "open-steps": "残る対策が多い順",
    "last-visit": "最近使った順",
    incidents: "事案が多い順",
    name: "名前順",
  },
  shown: (shown, all) => (shown === all ? `${all}件` : `${all}件のうち${shown}件`),
  none: "条件に合うサービスはありません。",
  reset: "条件を消す",
  add: "サービスを追加",
  lastVisit: (day) => `最後の訪問 ${day}`,
  notVisited: "訪問の記録なし",
  incidentCount: (established, unproven) =>
    [established > 0 && `事案${established}件`, unproven > 0 && `裏づけのない情報${unproven}件`]
      .filter(Boolean)
      .join("、"),
  noIncidents: "事案の登録なし",
  openSteps: (steps) => `残り${steps}`,
  settled: "対応済み",
  noAccount: "アカウントなし",
  visits: {
    heading: "訪問の記録",
    first: "最初",
    last: "最後",
    days: "日数",
    atLeast: (days) => `${days}日以上`,
    none: "訪問の記録はありません。",
  },
  back: "サービスの一覧へ",
  remove: "一覧から外す",
  removeNote: "このサービスについての記録と回答をすべて消します。次に訪れると、また一覧に入ります。",
  removeConfirm: (service) => `${service}を一覧から外しますか`,
  cancel: "やめる",
  notOnList: "このサービスは一覧にありません。",
};

const zhHans: ServiceListMessages = {
  heading: "服务",
  search: "查找服务",
  filters: "筛选",
  hasOpenSteps: "还有措施",
  unused: "长期未用",
  dataClass: "数据",
  evidence: "可信程度",
  verdict: "与您的关系",
  any: "全部",
  order: "排序",
  orders: {
    "open-steps": "未完成措施多的在前",
    "last-visit": "最近使用的在前",
    incidents: "事件多的在前",
    name: "按名称",
  },
  shown: (shown, all) => (shown === all ? `共${all}个` : `${all}个中的${shown}个`),
  none: "没有符合条件的服务。",
  reset: "清除条件",
  add: "添加服务",
  lastVisit: (day) => `上次访问 ${day}`,
  notVisited: "没有访问记录",
  incidentCount: (established, unproven) =>
    [established > 0 && `${established}起事件`, unproven > 0 && `${unproven}条未经证实的消息`]
      .filter(Boolean)
      .join("，"),
  noIncidents: "未收录事件",
  openSteps: (steps) => `还有${steps}项`,
  settled: "已处理",
  noAccount: "没有账号",
  visits: {
    heading: "访问记录",
    first: "首次",
    last: "最近",
    days: "天数",
    atLeast: (days) => `至少${days}天`,
    none: "没有访问记录。",
  },
  back: "返回服务列表",
  remove: "从列表中移除",
  removeNote: "会删除有关该服务的全部记录和回答。再次访问时会重新列入。",
  removeConfirm: (service) => `要把${service}从列表中移除吗`,
  cancel: "取消",
  notOnList: "这个服务不在您的列表中。",
};

const plural = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;

const en: ServiceListMessages = {
  heading: "Services",
  search: "Find a service",
  filters: "Filters",
  hasOpenSteps: "Steps left",
  unused: "Unused",
  dataClass: "Data",
  evidence: "Evidence",
  verdict: "Concerns me",
  any: "All",
  order: "Sort by",
  orders: {
    "open-steps": "Most steps left",
    "last-visit": "Used last",
    incidents: "Most incidents",
    name: "Name",
  },
  shown: (shown, all) => (shown === all ? plural(all, "service", "services") : `${shown} of ${all} services`),
  none: "No service fits.",
  reset: "Clear filters",
  add: "Add services",
  lastVisit: (day) => `Last visit ${day}`,
  notVisited: "No visit recorded",
  incidentCount: (established, unproven) =>
    [
      established > 0 && plural(established, "incident", "incidents"),
      unproven > 0 && plural(unproven, "unproven claim", "unproven claims"),
    ]
      .filter(Boolean)
      .join(", "),
  noIncidents: "No incident listed",
  openSteps: (steps) => `${steps} left`,
  settled: "Settled",
  noAccount: "No account",
  visits: {
    heading: "Visits",
    first: "First",
    last: "Last",
    days: "Days",
    atLeast: (days) => `at least ${days}`,
    none: "No visit is recorded.",
  },
  back: "All services",
  remove: "Remove from my list",
  removeNote:
    "Everything recorded and answered about this service is deleted. The next visit lists it again.",
  removeConfirm: (service) => `Remove ${service} from your list?`,
  cancel: "Cancel",
  notOnList: "This service is not on your list.",
};

export const serviceListMessages: Readonly<Record<Language, ServiceListMessages>> = {
  ja,
  "zh-Hans": zhHans,
  en,
};
