import type { AbilityMessages } from "#lib/locales/messages/abilities.ts";

export const abilities: AbilityMessages = {
  notifications: {
    promise: "只用來在事件可能與你有關時通知你，或提醒你先前延後的事，一天最多一次。",
    loss: "不授予這項權限時，要等你開啟本擴充功能或查看圖示，才會知道有新事件。",
    giveBack: "你關閉通知後，本擴充功能就會放棄這項權限。",
  },
  history: {
    promise:
      "在這台裝置上查看一次瀏覽記錄，找出清單中的服務。每項服務只保留最早日期、最近日期和天數，經你確認後才儲存。不保留網址和網頁標題，也不會傳送到任何地方。",
    loss: "不授予這項權限時，本擴充功能只知道你今後造訪的服務，以及你自己新增的服務。",
    giveBack: "一查看完，本擴充功能就會放棄這項權限，中途停止也一樣。",
  },
};
