import type { ExposedDataMessages } from "#lib/locales/messages/exposed.ts";

export const exposedData: ExposedDataMessages = {
  heading: "可能已泄露的数据",
  counted: "在可能与您有关的事件中，已经外泄或可能外泄的数据。",
  nothing: "在可能与您有关的事件中，没有据称外泄的数据。",
  services: (established, unproven) => {
    if (unproven === 0) return `${established}个服务`;
    if (established === 0) return `${unproven}个未经证实`;
    return `${established}个服务（另有${unproven}个未经证实）`;
  },
  since: (date) => `${date}起`,
  permanence: { changeable: "可以更改", permanent: "无法更改" },
  consequence: {
    "sign-in": "他人可能用相同的密码或登录状态，以您的身份登录。",
    reset: "他人可能通过身份验证问题，重设您的密码。",
    contact: "您可能会收到更多冒充服务方的邮件、电话和短信。",
    impersonation: "对方可以装作了解您，让您相信其来电或来信。",
    "identity-fraud": "可能被用来以您的名义签约或注册。",
    payment: "可能被用于您不知情的付款或扣款。",
    whereabouts: "他人可能推测出您的住处和活动范围。",
    "private-life": "您不愿公开的内容可能被他人看到。",
    linking: "可能与您在其他服务的账号联系起来。",
    tracking: "他人可能推测出是同一台设备或同一网络在使用。",
  },
  answeredBy: "有用的措施",
  unanswered: "没有直接的措施，请留意可疑的联系。",
  back: "返回数据列表",
  at: "涉及的服务",
  notOut: (data) => `您的列表中，没有据称泄露${data}的事件。`,
  columns: { data: "数据", services: "服务", since: "始于", permanence: "能否更改" },
};
