import type { AlertMessages } from "#lib/locales/messages/alerts.ts";

export const alerts: AlertMessages = {
  title: (services) => `御守：${services}的事件`,
  listed: "这是新收录的事件。",
  amended: "之前通知过您的事件有了新的情况。",
  knownSince: (month) => `于${month}公开。`,
  listedSince: (month) => `于${month}收录，公开时间不详。`,
  indexedSince: (month, until) => `${until && `数据截至${until}，`}于${month}被 Have I Been Pwned 收录。`,
  grade: { confirmed: "可信程度：已确认。", reported: "可信程度：有报道，未证实。" },
  source: (publisher) => `来源：${publisher}。`,
  concerns: {
    likely: "很可能涉及您，点击可查看原因和要做的事。",
    possible: "可能涉及您，点击可查看原因和要做的事。",
  },
  digestTitle: "御守：您所用服务的事件",
  digest: (incidents, services) => `${services}有${incidents}起可能涉及您的事件。`,
  digestGrades: (grades) => `其中${grades.join("，")}。`,
  gradeCount: {
    confirmed: (incidents) => `已确认${incidents}起`,
    reported: (incidents) => `有报道、未证实${incidents}起`,
  },
  digestNext: "点击可查看各事件的时间、来源和要做的事。",
  reminderTitle: "御守提醒",
  reminder: (steps) => `您定在今天做的事有${steps}件。`,
  unnamedService: "您所用的服务",
  andOthers: (names, others) => `${names}以及另外${others}个服务`,
  nameSeparator: "、",
  separator: "",
};
