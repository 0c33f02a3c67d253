import type { WelcomeMessages } from "#lib/locales/messages/welcome.ts";

export const welcome: WelcomeMessages = {
  progress: (page, all) => `共${all}頁，第${page}頁`,
  next: "下一步",
  back: "返回",
  skip: "之後再說",
  promise: {
    heading: "歡迎使用御守",
    purpose: "你使用的服務有沒有發生過資料外洩、帳號盜用等事件，是否與你有關，該怎麼做，都會告訴你。",
    lines: {
      "on-device": {
        said: "在你開啟之前，不會連上網路",
        more: "查詢和記錄都只在這台裝置上進行。即使開啟，也不會傳送你使用哪些服務。",
      },
      "visits-kept": {
        said: "造訪記錄只有服務和日期",
        more: "只記錄已收錄服務的首次和最近開啟日期，以及開啟過的天數，不記錄網址和網頁標題。",
      },
      "words-kept": {
        said: "你填寫的內容也只留在這台裝置上",
        more: "包括你的回答、做過的事、注意到的情況和設定，隨時可以刪除。",
      },
      "reads-nothing": { said: "不讀取網頁", more: "不看網頁內容，也不接觸你輸入的密碼。" },
      "no-all-clear": { said: "不知道的，就說不知道", more: "沒有收錄，不代表沒有發生過。" },
    },
  },
  choice: {
    heading: "請選擇你使用的服務",
    reason: "選擇你有帳號的服務。每選一項都會儲存，中途離開也沒關係。",
    search: "搜尋服務",
    searchHint: "可用名稱或網址搜尋",
    list: "服務清單",
    kinds: {
      often: "很多人在用",
      contact: "社群和聊天",
      shopping: "購物和餐飲",
      money: "支付和點數",
      phone: "電信和信箱",
      travel: "旅遊和交通",
      play: "娛樂和嗜好",
      work: "學習和工作",
      other: "其他",
    },
    moreOf: (count) => `再看${count}項`,
    all: (count) => `共${count}項`,
    found: (count) => `找到${count}項`,
    none: (query) =>
      `「${query}」尚未收錄，但這不代表沒有發生過。如果擔心，請查看官方公告，並變更重複使用的密碼。`,
    chosen: (count) => (count === 0 ? "尚未選擇" : `已選擇${count}項`),
    onlyChosen: "只看已選的",
    pastList: "略過清單",
    goOnWithout: "不選擇，直接繼續",
  },
  answers: {
    heading: "再回答幾個小問題",
    reason: "每回答一題，就會去掉你不需要做的事。不回答也可以。",
    showResult: "查看結果",
  },
  result: {
    nothingToDo: "有新事件時會顯示在這裡。這不代表安全。",
    alerts: {
      heading: "有新事件時通知我",
      note: "只在可能與你使用的服務有關時通知，一天最多一次。開啟時，瀏覽器會請你授予權限。",
      turnOn: "開啟通知",
      isOn: "通知已開啟，隨時可以在設定中變更。",
    },
    done: "前往首頁",
    nothingChosen: {
      title: "照平常的方式瀏覽網頁就好",
      text: "你開啟已收錄的服務後，相關事件和要做的事會顯示在首頁。服務也可以之後再選。",
    },
  },
};
