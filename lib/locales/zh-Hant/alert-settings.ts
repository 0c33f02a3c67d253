import type { AlertSettingMessages } from "#lib/locales/messages/alert-settings.ts";

export const alertSettings: AlertSettingMessages = {
  heading: "通知",
  turnOn: "有新事件時通知我",
  explanation: "只有已確認或經報導的事件可能與你有關時才會通知，一天最多一次。開啟時，瀏覽器會請你授予權限。",
  promise: "只有已確認或經報導的事件可能與你有關時才會通知，一天最多一次。",
  refused: "未取得瀏覽器的權限，通知仍為關閉。你隨時可以開啟。",
  snooze: "暫停一個月",
  snoozedUntil: (day) => `通知將暫停到${day}。`,
  resume: "現在恢復",
  muted: "不通知的服務",
  unmute: "恢復通知",
  unmuteService: (service) => `恢復通知：${service}`,
};
