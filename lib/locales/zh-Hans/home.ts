import type { HomeMessages } from "#lib/locales/messages/home.ts";

export const home: HomeMessages = {
  lead: (services, day) => `已用${day}的事件数据核对您的${services}个服务。`,
  firstMinutes: "先花10分钟",
  orderNote: "先做危害大、现在仍可能被利用、又花不了几分钟的。",
  moreNow: (count) => `现在要做的还有${count}件`,
  later: (count) => `近期要做的${count}件`,
  doneForNow: "现在的都做完了。",
  nextOn: (day) => `${day}再来看就行。`,
  nextOnNews: "有新事件时会显示在这里。",

  news: "可能涉及您的新事件",
  newsNote: "最近12个月",
  noNews: "最近12个月没有可能涉及您的新事件。",
  newSince: (day) => `${day}以来新增`,
  newSinceCount: (incidents) => `${incidents}起`,
  questions: "确认是否涉及您",
  questionsNote: (questions, settles) => `${questions}个问题，约1分钟，可确定${settles}件`,

  habits: "对所有服务都有用的防护",
  habitsDone: (done, all) => `${done}/${all}`,
  mayBeOut: "可能泄露的信息",
  nothingOut: "没有发现可能泄露的信息。这并不代表安全。",
  atServices: (count) => `${count}处`,
  all: "查看全部",
  earlier: "更早的事件",
  earlierNote: "因改过密码或时间已久等，不用再着急。",
  show: (count) => `查看${count}起`,

  everybody: "可能涉及所有人的事件",
  everybodyNote: "不管用不用某个网站，都可能涉及。",
  noneForEverybody: "您所在地区没有收录这类事件。",
  region: {
    question: "您住在哪个国家或地区？",
    why: "用来显示当地的渠道和事件，不会离开这台设备。",
  },
  ifHappened: "发现被盗用时",
  ifHappenedNote: "先打电话给发卡行或银行。",
};
