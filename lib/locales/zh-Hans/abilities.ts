import type { AbilityMessages } from "#lib/locales/messages/abilities.ts";

export const abilities: AbilityMessages = {
  notifications: {
    promise: "只用于在事件可能涉及您时通知您，或提醒您之前推迟的事，每天最多一次。",
    loss: "不授予此权限时，您打开本扩展或查看图标才会知道新事件。",
    giveBack: "您关闭通知后，本扩展会放弃此权限。",
  },
  history: {
    promise:
      "在这台设备上查看一次浏览记录，找出列表中的服务。每项服务只保留最早日期、最近日期和天数，经您确认后才保存。不保留网址和网页标题，也不发送到任何地方。",
    loss: "不授予此权限时，本扩展只知道您今后访问的服务和您自己添加的服务。",
    giveBack: "查看一结束，本扩展就会放弃此权限，中途停止也一样。",
  },
};
