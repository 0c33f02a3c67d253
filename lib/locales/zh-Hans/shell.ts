import type { ShellMessages } from "#lib/locales/messages/shell.ts";

export const shell: ShellMessages = {
  views: {
    home: "总览",
    plan: "措施",
    data: "数据",
    timeline: "时间线",
    services: "服务",
    saving: "保存与打印",
    settings: "设置",
    welcome: "开始",
  },
  menu: "菜单",
  skipToContent: "跳到正文",
  onDevice: "只在这台设备上运行",
  standing: (services, withIncidents, withClaimsOnly) => {
    const claims = withClaimsOnly > 0 ? `，${withClaimsOnly}个有未经证实的消息` : "";
    return `您所用的${services}个服务中，${withIncidents}个有过事件${claims}。`;
  },
  noIncidents: "目前没有收录相关事件。这并不代表没有发生过。",
  ringCaption: "已处理",
  empty: {
    title: "还没有记录",
    text: "选择您所用的服务，即可看到结果。不选也可以，访问已收录的服务后，会列在这里。",
  },
  chooseServices: "选择我用的服务",
  more: "显示更多",
  all: (count) => `查看全部（${count}）`,
  coverage: {
    heading: "这个结果能说明什么",
    size: (incidents, services, day) => `${day}版事件数据收录了${services}个服务和${incidents}起事件。`,
    own: (services) =>
      `您的列表里有其中${services}个服务。未收录的网站从不记录，因此无法统计您访问过多少个。`,
    gone: (services) => `另有${services}个已不在事件数据中，没有显示。`,
    caution: "没有收录或没有事件，并不代表安全。",
    homeless: (count) => `没有对应网站的事件（${count}）`,
    homelessNote: "这些事件涉及数据经纪商、政府机构等，与您是否访问某个网站无关，也可能涉及您。",
    credits: "数据来源",
    creditsNote: "事件数据中的部分事实来自以下公开数据。",
  },
};
