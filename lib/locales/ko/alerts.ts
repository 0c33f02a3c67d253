import type { AlertMessages } from "#lib/locales/messages/alerts.ts";
import { things } from "./standing.ts";

export const alerts: AlertMessages = {
  title: (services) => `오마모리: ${services} 관련 사고`,
  listed: "새로 등록된 사고입니다.",
  amended: "전에 알려 드린 사고에 새로운 사실이 추가되었습니다.",
  knownSince: (month) => `${month}에 알려졌습니다.`,
  listedSince: (month) => `${month}에 등록되었으며, 언제 알려졌는지는 나와 있지 않습니다.`,
  indexedSince: (month, until) =>
    `${until && `${until}까지의 데이터이며, `}${month} Have I Been Pwned에 등재되었습니다.`,
  grade: {
    confirmed: "회사나 공공기관이 확인했습니다.",
    reported: "보도 등을 통해 알려졌으며, 공식 확인되지는 않았습니다.",
  },
  source: (publisher) => `출처: ${publisher}.`,
  concerns: {
    likely: "나에게 영향이 있을 가능성이 높습니다. 클릭하면 이유와 할 일을 볼 수 있습니다.",
    possible: "나와 관련될 수 있습니다. 클릭하면 이유와 할 일을 볼 수 있습니다.",
  },
  digestTitle: "오마모리: 이용하는 서비스의 사고",
  digest: (incidents, services) => `${services}에서 나와 관련될 수 있는 사고가 ${incidents}건 있습니다.`,
  digestGrades: (grades) => `그중 ${grades.join(", ")}입니다.`,
  gradeCount: {
    confirmed: (incidents) => `공식 확인 ${incidents}건`,
    reported: (incidents) => `보도 등 ${incidents}건`,
  },
  digestNext: "클릭하면 각각의 시기와 출처, 할 일을 볼 수 있습니다.",
  reminderTitle: "오마모리: 다시 알림",
  reminder: (steps) => `오늘 하기로 한 일이 ${things(steps)} 있습니다.`,
  unnamedService: "이용하는 서비스",
  andOthers: (names, others) => `${names} 외 ${others}곳`,
  nameSeparator: ", ",
  separator: " ",
};
