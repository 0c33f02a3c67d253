import type { AlertMessages } from "#lib/locales/messages/alerts.ts";

export const alerts: AlertMessages = {
  title: (services) => `御守：${services}的事件`,
  listed: "這是新收錄的事件。",
  amended: "先前通知過你的事件有新的資訊。",
  knownSince: (month) => `於${month}公開。`,
  listedSince: (month) => `於${month}收錄，公開時間不明。`,
  indexedSince: (month, until) => `${until && `資料截至${until}，`}於${month}由 Have I Been Pwned 收錄。`,
  grade: { confirmed: "可信程度：已確認。", reported: "可信程度：有報導，未證實。" },
  source: (publisher) => `出處：${publisher}。`,
  concerns: {
    likely: "很可能與你有關，點一下可查看原因和要做的事。",
    possible: "可能與你有關，點一下可查看原因和要做的事。",
  },
  digestTitle: "御守：你所用服務的事件",
  digest: (incidents, services) => `${services}有${incidents}起可能與你有關的事件。`,
  digestGrades: (grades) => `其中${grades.join("，")}。`,
  gradeCount: {
    confirmed: (incidents) => `已確認${incidents}起`,
    reported: (incidents) => `有報導、未證實${incidents}起`,
  },
  digestNext: "點一下可查看各事件的時間、出處和要做的事。",
  reminderTitle: "御守提醒",
  reminder: (steps) => `你預定今天做的事有${steps}件。`,
  unnamedService: "你使用的服務",
  andOthers: (names, others) => `${names}以及另外${others}項服務`,
  nameSeparator: "、",
  separator: "",
};
