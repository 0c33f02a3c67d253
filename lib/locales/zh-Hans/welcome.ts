import type { WelcomeMessages } from "#lib/locales/messages/welcome.ts";

export const welcome: WelcomeMessages = {
  progress: (page, all) => `共${all}页，第${page}页`,
  next: "下一步",
  back: "返回",
  skip: "跳过",
  promise: {
    heading: "欢迎使用御守",
    purpose: "告诉您：您所用的服务是否发生过数据事件，是否与您有关，以及可以怎么做。",
    lines: {
      "on-device": { said: "不向外发送任何内容", more: "一切都只在这台设备上运行。" },
      "days-only": { said: "只记录服务和日期", more: "记录您访问已收录服务的日期，不记录网址。" },
      "reads-nothing": { said: "不读取内容", more: "不接触网页内容，也不接触您输入的密码。" },
      "no-all-clear": { said: "不清楚的，就说不清楚", more: "没有收录，并不代表没有发生过。" },
    },
  },
  choice: {
    heading: "请选择您所用的服务",
    reason: "选择您有账号的服务，即可看到结果。",
    search: "查找服务",
    searchHint: "可用名称或拼音查找",
    list: "服务列表",
    all: (count) => `共${count}个`,
    found: (count) => `找到${count}个`,
    none: (query) =>
      `“${query}”尚未收录，但不代表没有发生过事件。如有疑虑，请查看官方公告，并更换重复使用的密码。`,
    chosen: (count) => (count === 0 ? "尚未选择" : `已选择${count}个`),
    pastList: "跳过列表",
    showResult: "查看结果",
    goOnWithout: "不选择，继续",
  },
  result: {
    standing: (chosen, withIncidents, withClaimsOnly) => {
      if (withIncidents + withClaimsOnly === 0) return "尚未收录您所选服务的事件。";
      const found = [
        withIncidents > 0 && `${withIncidents}个有事件`,
        withClaimsOnly > 0 && `${withClaimsOnly}个有未经证实的信息`,
      ];
      return `您所选的${chosen}个服务中，${found.filter(Boolean).join("，")}。`;
    },
    caution: "这并不代表没有发生过。收录新事件后，会显示在这里。",
    first: "可以先做的",
    nothingChosen: {
      title: "请照常浏览网页",
      text: "您访问已收录的服务后，相关事件和措施会显示在总览中。服务也可以以后再选。",
    },
  },
};
