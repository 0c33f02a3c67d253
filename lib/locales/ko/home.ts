import type { HomeMessages } from "#lib/locales/messages/home.ts";
import { things } from "./standing.ts";

export const home: HomeMessages = {
  lead: (services, day) => `${day} 기준 사고 데이터로 서비스 ${services}곳을 확인했습니다.`,
  firstMinutes: "먼저 10분만",
  orderNote: "피해가 클 수 있고, 지금도 악용될 수 있으며, 짧은 시간에 할 수 있는 것부터 보여 드립니다.",
  moreNow: (count) => `지금 할 일 ${things(count)} 더 보기`,
  later: (count) => `나중에 할 일 ${things(count)}`,
  doneForNow: "지금 할 일은 끝났습니다.",
  nextOn: (day) => `${day}에 다시 확인하면 됩니다.`,
  nextOnNews: "새로운 사고가 있으면 여기에 나옵니다.",

  news: "나와 관련될 수 있는 새로운 사고",
  newsNote: "최근 12개월",
  noNews: "최근 12개월 동안 나와 관련될 만한 새로운 사고는 없습니다.",
  newSince: (day) => `${day} 이후 새로운 사고`,
  newSinceCount: (incidents) => `사고 ${incidents}건`,
  questions: "나에게 해당되는지 확인하기",
  questionsNote: (questions, settles) =>
    `질문 ${questions}개에 답하면(약 1분) ${things(settles)}를 정리할 수 있습니다`,

  habits: "모든 서비스에 도움이 되는 일",
  habitsDone: (done, all) => `${done}/${all}`,
  mayBeOut: "유출됐을 수 있는 정보",
  nothingOut: "유출됐다고 알려진 내 정보는 없습니다. 안전하다는 뜻은 아닙니다.",
  atServices: (count) => `서비스 ${count}곳`,
  all: "모두 보기",
  earlier: "이전 사고",
  earlierNote: "비밀번호를 바꿨거나 시간이 지나 이제 급하지 않은 사고입니다.",
  show: (count) => `${count}건 보기`,

  everybody: "누구에게나 관련될 수 있는 사고",
  everybodyNote: "어떤 사이트를 이용하는지와 상관없이 대상이 될 수 있습니다.",
  noneForEverybody: "살고 있는 지역의 사고는 아직 등록되어 있지 않습니다.",
  region: {
    question: "어느 나라(지역)에 살고 있나요?",
    why: "그 지역의 상담 창구와 사고를 보여 드리는 데 씁니다. 이 기기 밖으로 나가지 않습니다.",
  },
  ifHappened: "피해를 입었다면",
  ifHappenedNote: "먼저 카드사나 은행에 전화하세요.",
};
