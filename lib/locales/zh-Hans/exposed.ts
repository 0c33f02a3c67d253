import type { ExposedDataMessages } from "#lib/locales/messages/exposed.ts";

export const exposedData: ExposedDataMessages = {
  heading: "可能泄露的信息",
  counted: "在可能涉及您的事件中，已经泄露或可能泄露的信息。",
  nothing: "在可能涉及您的事件中，没有据称泄露的信息。这并不代表安全。",
  worst: "直接关系到账号和钱的",
  rest: "其他",
  services: (established, unproven) => {
    if (unproven === 0) return `${established}个服务`;
    if (established === 0) return `${unproven}个服务，未经证实`;
    return `${established}个服务，另有${unproven}个未经证实`;
  },
  newest: (date) => `最近一起：${date}`,
  consequence: {
    "sign-in": "别人可能用相同的密码或登录状态登录您的账号。",
    reset: "别人可能通过身份验证，重置您的密码。",
    contact: "冒充该服务的邮件、电话和短信可能会变多。",
    impersonation: "对方可能装作了解您，让来电或消息更可信。",
    "identity-fraud": "可能被人用您的名义签约或注册。",
    payment: "可能被用来付款或扣款，而您并不知情。",
    whereabouts: "别人可能推测出您住在哪里、常去哪里。",
    "private-life": "您不想公开的内容可能被别人看到。",
    linking: "可能与您在别处的账号对应起来。",
    tracking: "别人可能推测出是同一个人的设备或网络。",
  },
  answeredBy: "可以这样做：",
  unanswered: "现在没有要做的，请留意陌生的来电和消息。",
  back: "全部可能泄露的信息",
  at: "涉及的服务",
  notOut: (data) => `您使用的服务中，没有据称泄露“${data}”的事件。`,
};
