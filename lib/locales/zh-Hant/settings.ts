import type { SettingMessages } from "#lib/locales/messages/settings.ts";

export const settings: SettingMessages = {
  once: {
    heading: "關於你",
    note: "每回答一題，就會去掉你不需要做的事。回答不會離開這台裝置。",
    ownPasswords: {
      question: "每項服務的密碼都不一樣嗎？",
      answers: { everywhere: "都不一樣", partly: "有些相同", no: "大多相同" },
      note: "由瀏覽器或密碼管理工具產生的，就算「都不一樣」。",
    },
    mailboxes: {
      question: "你使用哪些電子信箱？",
      note: "別人登入信箱後，就能重設其他密碼，所以要先保護信箱。可複選。",
    },
    accountsSince: {
      question: "主要的帳號大約是什麼時候開始用的？",
      about: (year) => `大約${year}年起`,
      untold: "不回答",
    },
  },
  display: "顯示",
  upToDate: "可以更新事件資料、使用 Have I Been Pwned 清單、檢查密碼。開啟之前不會連上網路。",
  toUpToDate: "開啟「保持最新」",
  theme: { label: "外觀", device: "跟隨裝置", light: "淺色", dark: "深色" },
  sensitive: {
    hide: "隱藏交友、健康和成人類服務",
    note: "本頁、儲存的表格和列印的內容中都不再出現，記錄不會刪除。圖示和通知一律不顯示其名稱。",
  },
  permissions: {
    heading: "權限",
    note: "只在你需要時，才會透過瀏覽器要求。",
    names: {
      notifications: "通知",
      history: "瀏覽記錄",
      updates: "事件資料更新",
      feed: "Have I Been Pwned 清單",
      "exposed-passwords": "檢查已外洩的密碼",
    },
  },
  visits: {
    heading: "記錄",
    kept: "只儲存已收錄服務的名稱、首次和最近的開啟日期、開啟過的天數，以及你的回答、做過的事、注意到的情況和設定，全部只留在這台裝置上。",
    pause: "暫停記錄開啟日期",
    pauseNote: "暫停期間不會記錄，圖示和彈出視窗照常可用。",
    keep: "開啟日期保留多久",
    years: (years) => `${years}年`,
    untilRemoved: "一直保留",
    keepNote: "選定後，早於這個期限的記錄會立刻刪除，之後也會自動刪除。回答和做過的事會保留。",
    tooShort: "以這個期限，記錄會在帳號被判斷為閒置之前刪除，因此不會再建議刪除帳號。",
    deleted: (services) => `已刪除${services}項服務的開啟日期。`,
  },
  erase: {
    heading: "全部刪除",
    note: "從這台裝置刪除你的所有記錄和設定，無法復原。在瀏覽器整理自己的檔案之前，檔案中可能仍有殘留。",
    open: "全部刪除…",
    question: "要全部刪除嗎？",
    extent:
      "使用日期、關於帳號的回答、做過的事、你注意到的情況、設定，以及通知權限都會刪除，無法復原。事件資料更新和 Have I Been Pwned 清單也會關閉，並刪除其資料。你已儲存的檔案不受影響。",
    word: "刪除",
    typeWord: (word) => `請輸入「${word}」以確認`,
    confirm: "全部刪除",
    cancel: "取消",
    done: {
      title: "已全部刪除",
      text: "這台裝置上只留下人人相同的事件資料。選擇或開啟服務後，就會重新開始記錄。現在開著的網頁，今天重新載入之前不會記錄。",
    },
  },
};
