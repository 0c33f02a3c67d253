import type { ShellMessages } from "#lib/locales/messages/shell.ts";

export const shell: ShellMessages = {
  views: {
    home: "首页",
    plan: "待办",
    data: "泄露的信息",
    timeline: "时间线",
    services: "服务",
    find: "查找",
    saving: "保存与打印",
    settings: "设置",
    welcome: "开始",
  },
  menu: "菜单",
  skipToContent: "跳到正文",
  onDevice: "记录只在这台设备上",
  onDevices: "记录加密后在您的设备之间同步",
  empty: {
    title: "还没有记录",
    text: "选择您使用的服务，就能看到结果。不选也可以，打开已收录的服务后，会列在这里。",
  },
  chooseServices: "选择我使用的服务",
  more: "显示更多",
  coverage: {
    heading: "这份结果的范围",
    size: (incidents, services, day) => `${day}版事件数据收录了${services}个服务和${incidents}起事件。`,
    own: (services) => `其中${services}个服务在您的清单里。未收录的网站从不记录，所以不知道您用过多少个。`,
    gone: (services) => `另有${services}个已不在事件数据中，没有显示。`,
    caution: "没有收录或没有事件，并不代表安全。",
    homeless: (count) => `不属于某个网站的事件（${count}起）`,
    homelessNote: "涉及数据经纪商、政府机构等，不管您用不用某个网站，都可能涉及。",
    credits: "数据来源",
    creditsNote: "事件数据中的部分事实来自以下公开数据。",
  },
};
