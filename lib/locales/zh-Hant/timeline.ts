import type { TimelineMessages } from "#lib/locales/messages/timeline.ts";

export const timeline: TimelineMessages = {
  nothing: "還沒有收錄你所用服務的事件，但這不代表沒有發生過。",
  nothingOpen: "目前沒有可能與你有關的事件。",
  shown: (count) => `${count}起事件`,
  show: "顯示",
  concerning: "可能與我有關的",
  all: "全部",
  recent: "最近12個月",
  noneRecent: "最近12個月沒有新公開的事件。",
  earlier: "更早",
  unknownYear: "時間不明",
  aftermath: { open: "還有要做的事", settled: "都做完了", over: "現在不必處理" },
};
