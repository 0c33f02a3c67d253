import type { WelcomeMessages } from "#lib/locales/messages/welcome.ts";

export const welcome: WelcomeMessages = {
  progress: (page, all) => `共${all}页，第${page}页`,
  next: "下一步",
  back: "返回",
  skip: "以后再说",
  promise: {
    heading: "欢迎使用御守",
    purpose: "您使用的服务是否发生过数据泄露、盗号等事件，是否涉及您，该怎么做，都会告诉您。",
    lines: {
      "on-device": {
        said: "未经您开启，不会联网",
        more: "查询和记录都只在这台设备上进行。即使开启，也不会发送您使用哪些服务。",
      },
      "visits-kept": {
        said: "浏览记录只有服务和日期",
        more: "只记录已收录服务的首次和最近打开日期，以及打开过的天数，不记录网址和页面标题。",
      },
      "words-kept": {
        said: "您填写的内容也只留在这台设备上",
        more: "包括您的回答、做过的事、留意到的情况和设置，随时可以删除。",
      },
      "reads-nothing": { said: "不读取网页", more: "不看网页内容，也不接触您输入的密码。" },
      "no-all-clear": { said: "不知道的，如实说不知道", more: "没有收录，并不代表没有发生过。" },
    },
  },
  choice: {
    heading: "请选择您使用的服务",
    reason: "选择您有账号的服务。每选一个都会保存，中途离开也没关系。",
    search: "查找服务",
    searchHint: "可用名称或拼音查找",
    list: "服务列表",
    kinds: {
      often: "很多人在用",
      contact: "社交和聊天",
      shopping: "购物和餐饮",
      money: "支付和积分",
      phone: "手机和邮箱",
      travel: "旅行和出行",
      play: "娱乐和爱好",
      work: "学习和工作",
      other: "其他",
    },
    moreOf: (count) => `再看${count}个`,
    all: (count) => `共${count}个`,
    found: (count) => `找到${count}个`,
    none: (query) =>
      `“${query}”尚未收录，但这并不代表没有发生过。如有疑虑，请查看官方公告，并更换重复使用的密码。`,
    chosen: (count) => (count === 0 ? "尚未选择" : `已选择${count}个`),
    onlyChosen: "只看已选的",
    pastList: "跳过列表",
    goOnWithout: "不选择，继续",
  },
  answers: {
    heading: "再回答几个小问题",
    reason: "每回答一个，就会去掉不需要做的事。不回答也可以。",
    showResult: "查看结果",
  },
  result: {
    nothingToDo: "有新事件时会显示在这里。这并不代表安全。",
    alerts: {
      heading: "有新事件时通知我",
      note: "只在可能涉及您使用的服务时通知，每天最多一次。开启时浏览器会请求权限。",
      turnOn: "开启通知",
      isOn: "通知已开启，可随时在设置中更改。",
    },
    done: "前往首页",
    nothingChosen: {
      title: "请照常浏览网页",
      text: "您打开已收录的服务后，相关事件和要做的事会显示在首页。服务也可以以后再选。",
    },
  },
};
