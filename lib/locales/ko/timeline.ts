import type { TimelineMessages } from "#lib/locales/messages/timeline.ts";

export const timeline: TimelineMessages = {
  nothing: "이용하는 서비스의 사고는 아직 등록되어 있지 않습니다. 사고가 없었다는 뜻은 아닙니다.",
  nothingOpen: "지금 나에게 해당될 만한 사고는 없습니다.",
  shown: (count) => `사고 ${count}건`,
  show: "표시할 사고",
  concerning: "나와 관련될 수 있는 것",
  all: "전체",
  recent: "최근 12개월",
  noneRecent: "최근 12개월 동안 알려진 사고는 없습니다.",
  earlier: "그 이전",
  unknownYear: "시기를 알 수 없음",
  aftermath: { open: "할 일 있음", settled: "완료", over: "지금 할 일 없음" },
};
