import type { TimelineMessages } from "#lib/locales/messages/timeline.ts";

export const timeline: TimelineMessages = {
  nothing: "您使用的服务还没有收录事件，这并不代表没有发生过。",
  nothingOpen: "目前没有可能涉及您的事件。",
  shown: (count) => `${count}起事件`,
  show: "显示",
  concerning: "可能涉及我的",
  all: "全部",
  recent: "最近12个月",
  noneRecent: "最近12个月没有新公开的事件。",
  earlier: "更早",
  unknownYear: "时间不详",
  aftermath: { open: "还有要做的", settled: "都做完了", over: "现在不用做" },
};
