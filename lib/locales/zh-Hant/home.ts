import type { HomeMessages } from "#lib/locales/messages/home.ts";

export const home: HomeMessages = {
  lead: (services, day) => `已用${day}的事件資料核對你的${services}項服務。`,
  firstMinutes: "先花10分鐘",
  orderNote: "先做影響大、現在仍可能被利用，又花不了幾分鐘的。",
  moreNow: (count) => `現在要做的還有${count}件`,
  later: (count) => `近期要做的${count}件`,
  doneForNow: "現在要做的都做完了。",
  nextOn: (day) => `${day}再來看就好。`,
  nextOnNews: "有新事件時會顯示在這裡。",

  news: "可能與你有關的新事件",
  newsNote: "最近12個月",
  noNews: "最近12個月沒有可能與你有關的新事件。",
  newSince: (day) => `${day}以來新增`,
  newSinceCount: (incidents) => `${incidents}起`,
  questions: "確認是否與你有關",
  questionsNote: (questions, settles) => `${questions}個問題，約1分鐘，可確定${settles}件`,

  habits: "對所有服務都有用的防護",
  habitsDone: (done, all) => `${done}/${all}`,
  mayBeOut: "可能外洩的資料",
  nothingOut: "沒有發現可能外洩的資料。這不代表安全。",
  atServices: (count) => `${count}項服務`,
  all: "查看全部",
  earlier: "更早的事件",
  earlierNote: "因為改過密碼、時間已久等原因，現在已經不急。",
  show: (count) => `查看${count}起`,

  everybody: "可能與每個人有關的事件",
  everybodyNote: "不管有沒有使用某個網站，都可能有關。",
  noneForEverybody: "沒有收錄你所在地區的這類事件。",
  region: {
    question: "你住在哪個國家或地區？",
    why: "用來顯示當地的求助管道和事件，不會離開這台裝置。",
  },
  ifHappened: "發現遭到盜用時",
  ifHappenedNote: "先打電話給發卡銀行或往來銀行。",
};
