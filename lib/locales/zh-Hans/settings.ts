import type { SettingMessages } from "#lib/locales/messages/settings.ts";

export const settings: SettingMessages = {
  display: "显示",
  theme: { label: "外观", device: "跟随设备", light: "浅色", dark: "深色" },
  sensitive: {
    hide: "隐藏交友、健康和成人类服务",
    note: "本页、保存的表格和打印件中不再出现，记录不会删除。图标和通知始终不显示其名称。",
  },
  visits: {
    heading: "访问记录",
    pause: "暂停记录",
    pauseNote: "暂停期间不会记录访问，图标上的数字和弹出窗口照常可用。",
    keep: "记录保留时间",
    years: (years) => `${years}年`,
    untilRemoved: "保留至手动删除",
    keepNote: "选定后，最近一次访问早于该期限的记录会即刻删除，以后也会自动删除。回答和措施的记录会保留。",
    tooShort: "在这个期限内，访问记录会先于账号被判断为闲置而删除，因此不会再建议注销不用的账号。",
    deleted: (services) => `已删除${services}个服务的访问记录。`,
  },
  erase: {
    heading: "全部删除",
    note: "从这台设备上删除您的全部记录和设置，无法恢复。在浏览器整理其文件之前，文件中可能仍有残留。",
    open: "全部删除…",
    question: "要全部删除吗？",
    extent:
      "访问记录、关于账号的回答、措施记录、您留意到的情况、设置以及通知权限都会删除，无法恢复。您已保存的文件不受影响。",
    word: "删除",
    typeWord: (word) => `请输入“${word}”以确认`,
    confirm: "全部删除",
    cancel: "取消",
    done: {
      title: "已全部删除",
      text: "这台设备上只留下人人相同的事件数据。选择或访问服务后，会重新开始记录。现在打开着的页面，今天在重新加载之前不会记录。",
    },
  },
};
