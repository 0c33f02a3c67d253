import type { ServiceListMessages } from "#lib/locales/messages/services.ts";

export const serviceList: ServiceListMessages = {
  heading: "服务",
  search: "查找服务",
  filters: "筛选",
  hasOpenSteps: "还有措施",
  unused: "长期未用",
  dataClass: "数据",
  evidence: "可信程度",
  verdict: "与您的关系",
  any: "全部",
  order: "排序",
  orders: {
    "open-steps": "未完成措施多的在前",
    "last-visit": "最近使用的在前",
    incidents: "事件多的在前",
    name: "按名称",
  },
  shown: (shown, all) => (shown === all ? `共${all}个` : `${all}个中的${shown}个`),
  none: "没有符合条件的服务。",
  reset: "清除条件",
  add: "添加服务",
  lastVisit: (day) => `上次访问 ${day}`,
  notVisited: "没有访问记录",
  incidentCount: (established, unproven) =>
    [established > 0 && `${established}起事件`, unproven > 0 && `${unproven}条未经证实的消息`]
      .filter(Boolean)
      .join("，"),
  noIncidents: "未收录事件",
  openSteps: (steps) => `还有${steps}项`,
  settled: "已处理",
  noAccount: "没有账号",
  visits: {
    heading: "访问记录",
    first: "首次",
    last: "最近",
    days: "天数",
    atLeast: (days) => `至少${days}天`,
    none: "没有访问记录。",
  },
  back: "返回服务列表",
  remove: "从列表中移除",
  removeNote: "会删除有关该服务的全部记录和回答。再次访问时会重新列入。",
  removeConfirm: (service) => `要把${service}从列表中移除吗`,
  cancel: "取消",
  notOnList: "这个服务不在您的列表中。",
};
