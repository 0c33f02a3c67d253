import type { AlertSettingMessages } from "#lib/locales/messages/alert-settings.ts";

export const alertSettings: AlertSettingMessages = {
  heading: "通知",
  turnOn: "有新事件时通知我",
  explanation: "只在已确认或有报道的事件可能涉及您时通知，每天最多一次。开启时，浏览器会请您授予权限。",
  promise: "只在已确认或有报道的事件可能涉及您时通知，每天最多一次。",
  refused: "未获得浏览器的权限，通知仍为关闭。您可以随时开启。",
  snooze: "暂停一个月",
  snoozedUntil: (day) => `通知将暂停至${day}。`,
  resume: "现在恢复",
  muted: "不通知的服务",
  unmute: "恢复通知",
  unmuteService: (service) => `恢复通知：${service}`,
};
