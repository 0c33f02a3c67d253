import type { SettingMessages } from "#lib/locales/messages/settings.ts";

export const settings: SettingMessages = {
  once: {
    heading: "关于您",
    note: "每回答一个问题，就会去掉不需要做的事。回答不会离开这台设备。",
    ownPasswords: {
      question: "每个服务的密码都不一样吗？",
      answers: { everywhere: "都不一样", partly: "有一部分相同", no: "大多相同" },
      note: "由浏览器或密码管理器生成的，就是“都不一样”。",
    },
    mailboxes: {
      question: "您用哪些邮箱？",
      note: "别人登录了邮箱，就能重置其他密码，所以要先保护邮箱。可多选。",
    },
    accountsSince: {
      question: "主要的账号大概是什么时候开始用的？",
      about: (year) => `大约${year}年起`,
      untold: "不回答",
    },
  },
  display: "显示",
  upToDate: "可以更新事件数据、使用 Have I Been Pwned 列表、检查密码。开启之前不会联网。",
  toUpToDate: "打开“保持最新”",
  theme: { label: "外观", device: "跟随设备", light: "浅色", dark: "深色" },
  sensitive: {
    hide: "隐藏交友、健康和成人类服务",
    note: "本页、保存的表格和打印件中不再出现，记录不会删除。图标和通知始终不显示其名称。",
  },
  permissions: {
    heading: "权限",
    note: "只在您需要时，才会通过浏览器请求。",
    names: {
      notifications: "通知",
      history: "浏览记录",
      updates: "事件数据更新",
      feed: "Have I Been Pwned 列表",
      "exposed-passwords": "检查已泄露的密码",
    },
  },
  visits: {
    heading: "记录",
    kept: "只保存已收录服务的名称、首次和最近打开日期、打开过的天数，以及您的回答、做过的事、留意到的情况和设置，全部只在这台设备上。",
    pause: "暂停记录打开日期",
    pauseNote: "暂停期间不记录，图标和弹出窗口照常可用。",
    keep: "打开日期保留多久",
    years: (years) => `${years}年`,
    untilRemoved: "一直保留",
    keepNote: "选定后，早于该期限的记录会立刻删除，以后也会自动删除。回答和做过的事会保留。",
    tooShort: "按这个期限，记录会在账号被判断为闲置之前删除，因此不会再建议注销。",
    deleted: (services) => `已删除${services}个服务的打开日期。`,
  },
  erase: {
    heading: "全部删除",
    note: "从这台设备上删除您的全部记录和设置，无法恢复。在浏览器整理其文件之前，文件中可能仍有残留。",
    open: "全部删除…",
    question: "要全部删除吗？",
    extent:
      "使用日期、关于账号的回答、做过的事、您留意到的情况、设置以及通知权限都会删除，无法恢复。事件数据更新和 Have I Been Pwned 列表也会关闭，并删除其数据。您已保存的文件不受影响。",
    word: "删除",
    typeWord: (word) => `请输入“${word}”以确认`,
    confirm: "全部删除",
    cancel: "取消",
    done: {
      title: "已全部删除",
      text: "这台设备上只留下人人相同的事件数据。选择或打开服务后，会重新开始记录。现在打开着的页面，今天在重新加载之前不会记录。",
    },
  },
};
