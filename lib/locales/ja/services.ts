import type { ServiceListMessages } from "#lib/locales/messages/services.ts";

export const serviceList: ServiceListMessages = {
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
