import type { Messages } from "./messages.ts";

export const zhHans: Messages = {
  productName: "Omamori 御守",

  standing: {
    incidents: (established, unproven) => {
      if (unproven === 0) return `该服务有${established}起事件。`;
      if (established === 0) return `该服务有${unproven}条未经证实的信息。`;
      return `该服务有${established}起事件，另有${unproven}条未经证实的信息。`;
    },
    stepsLeft: (steps, minutes) => `还有${steps}项措施要做（约${minutes}分钟）。`,
    allSettled: "需要做的措施都已完成。",
    noSteps: "目前没有需要做的事。",
    noAccount: "您没有该服务的账号，无需采取措施。",
    nothingKnown: "尚未收录该服务的事件。",
    nothingKnownCaution: "这并不代表没有发生过。",
    progress: (settled, all) => `共${all}项措施，已处理${settled}项`,
  },

  steps: {
    heading: "现在要做的",
    minutes: (minutes) => `${minutes}分钟`,
    inApp: "在App中",
    noPage: "暂未确认设置页面的地址，请在账号设置中查找。",
    checked: {
      "official-page": (day) => `依据官方说明（${day}）`,
      directory: (day) => `依据公开目录（${day}）`,
      "public-code": (day) => `依据公开资料（${day}）`,
      "third-party-guide": (day) => `依据第三方说明（${day}）`,
    },
    how: "怎么做",
    skip: "与我无关",
    undo: "撤销",
    state: { done: "已完成", skipped: "与我无关" },
    unproven: "依据未经证实的信息",
    reasons: {
      "sessions-copied": "登录用的Cookie曾被复制。退出登录后，复制的Cookie就会失效。",
      "apps-stay-linked": "账号被他人操作期间授权的应用，会一直保持关联。",
      "passwords-involved": "涉及的数据中包含密码。",
      "signed-in-as-others": "曾有人冒用账号操作。先退出所有登录，再改密码，对方就无法再次登录。",
      "logins-tried-elsewhere": "有人用其他网站的密码尝试登录。",
      "mailbox-resets-account": "能打开您邮箱的人，也能重置该账号的密码。",
      "someone-may-have-signed-in": "登录记录能看出是否有他人登录过。",
      "accounts-acted-alone": "出现过并非本人所为的关注、点赞或发送。",
      "contact-data-known": "知道您手机号或邮箱的人，可能冒充该服务联系您。",
      "caller-knew-customer": "事件涉及能接触用户信息的人员，遇到自称客服的联系请先核实。",
      "data-reachable-abroad": "境外人员曾能接触用户信息。",
      "operator-changed": "部分地区的数据改由另一家公司保管。",
      "less-left-behind": "留下的数据越少，下次受到的影响就越小。",
    },
    fromArticles: "参考文章：",
  },

  destination: {
    security: (service) => `打开${service}安全设置`,
    password: (service) => `打开${service}密码设置`,
    "connected-apps": (service) => `打开${service}授权应用`,
    "second-factor": (service) => `打开${service}两步验证`,
    sessions: (service) => `打开${service}登录设备`,
    recovery: (service) => `打开${service}账号找回设置`,
    privacy: (service) => `打开${service}隐私政策`,
    closing: (service) => `打开${service}注销页面`,
  },

  signs: {
    heading: "您遇到过这些情况吗",
    advice: "如有任何一项，请尽快完成上面的措施。",
  },

  incidents: {
    heading: "发生了什么",
    more: "详情",
    period: "时间",
    disclosed: "公开",
    evidence: "可信程度",
    concerned: "涉及的人",
    departure: "数据是否外流",
    dataClasses: "数据类型",
    counts: "规模",
    passwords: "密码存储方式",
    caveats: "阅读提示",
    sources: "来源",
    grade: { confirmed: "已确认", reported: "媒体报道", alleged: "单方说法", disputed: "有争议" },
    gradeBy: (grade, by) =>
      ({
        confirmed: `经${by}确认`,
        reported: `据${by}`,
        alleged: `据${by}，未经证实`,
        disputed: `据${by}，当事方否认或存在争议`,
      })[grade],
    basis: {
      court: "法院",
      police: "警方",
      regulator: "监管部门",
      company: "公司",
      press: "媒体报道",
      researcher: "研究人员",
      "breach-index": "泄露数据收录网站",
      "one-person": "一名用户的说法",
      seller: "出售者的说法",
    },
    left: {
      yes: "已确认数据被取走",
      exposed: "曾可从外部读取",
      claimed: "有人称数据被取走",
      "not-found": "调查未发现数据外流",
      no: "数据并非从该服务流出",
    },
    storage: {
      "plain-text": "明文",
      "unsalted-hash": "哈希（未加盐）",
      "salted-hash": "哈希（已加盐）",
      "not-stated": "未公布",
    },
    unit: {
      records: (count) => `${count}条记录`,
      "data-items": (count) => `${count}条数据`,
      accounts: (count) => `${count}个账号`,
      "account-phone-pairs": (count) => `${count}组账号与手机号`,
      "email-addresses": (count) => `${count}个邮箱地址`,
      people: (count) => `${count}人`,
      groups: (count) => `${count}个群`,
      accesses: (count) => `${count}次访问`,
      takeovers: (count) => `${count}起盗号`,
      companies: (count) => `${count}家公司`,
      gigabytes: (count) => `${count}GB`,
    },
    countSeparator: "，",
    precision: {
      about: (count) => `约${count}`,
      "at-least": (count) => `至少${count}`,
      "up-to": (count) => `最多${count}`,
    },
    title: {
      intrusion: (data) => (data ? `遭入侵，${data}外泄` : "遭入侵"),
      scraping: (data) => (data ? `${data}被批量抓取` : "数据被批量抓取"),
      "insider-access": (data) => (data ? `内部人员接触${data}` : "内部人员接触数据"),
      "session-theft": () => "登录状态被窃取",
      "third-party": (data) => (data ? `${data}经第三方外泄` : "经第三方遭未授权访问"),
      "credential-stuffing": () => "被人用其他网站的密码尝试登录",
      misconfiguration: (data) => (data ? `配置失误导致${data}可被读取` : "配置失误导致数据可被读取"),
      phishing: () => "账号因伪造页面被盗用",
      "cross-border-access": (data) => (data ? `境外人员可接触${data}` : "境外人员可接触数据"),
      "policy-change": () => "数据保管方式变更",
    },
    from: (date) => `${date}起`,
    until: (date) => `截至${date}`,
    between: (from, to) => `${from}至${to}`,
  },

  verdict: {
    "no-account": "您没有账号，与您无关",
    "one-person": "只涉及提出该说法的一名用户",
    region: {
      "mainland-china": "在中国大陆注册的账号",
      japan: "在日本注册的账号",
    },
    feature: (feature) => `使用过${feature}的人`,
    period: "当时拥有账号的人",
  },

  mentions: {
    heading: "仅被提及的事件",
    role: {
      "advertising-client": "作为广告客户",
      "recovery-mailbox": "作为备用邮箱",
      "payment-brand": "作为支付服务",
    },
  },

  dataClass: {
    passwords: "密码",
    "password-hints": "密码提示",
    "security-questions": "安全问题",
    "account-pins": "账号PIN码",
    sessions: "Cookie（登录状态）",
    "email-addresses": "邮箱地址",
    "phone-numbers": "手机号",
    "user-ids": "用户ID",
    profiles: "个人资料",
    "social-profiles": "社交账号资料",
    "payment-cards": "银行卡",
    "card-security-codes": "卡安全码",
    "bank-accounts": "银行账户",
    "postal-addresses": "住址",
    "device-ids": "设备标识",
    "ip-addresses": "IP地址",
    messages: "消息",
    files: "照片和文件",
    names: "姓名",
    "birth-dates": "出生日期",
    genders: "性别",
    "government-ids": "身份证件号",
    locations: "位置",
    "search-history": "搜索和浏览记录",
    purchases: "购买和使用记录",
    "financial-records": "交易记录",
  },

  account: {
    none: "我没有账号",
    saidNone: "您已表示没有账号。",
    undo: "撤销",
  },

  popup: {
    openSummary: "查看总览",
    language: "显示语言",
    followBrowser: "跟随浏览器",
  },

  screens: {
    loading: { title: "正在准备", text: "正在载入事件数据，几秒钟即可完成。" },
    failed: {
      title: "未能载入事件数据",
      text: "目前还不知道该服务是否有事件。请再试一次。",
    },
    retry: "重新载入",
    notWeb: {
      title: "这不是网页",
      text: "打开网站后再点击图标，即可查看该服务的事件和措施。",
    },
    unlisted: (host) => ({
      title: "尚未收录的服务",
      text: `事件数据中没有${host}，无法判断。这并不代表安全。`,
    }),
    privateWindow: { title: "无痕窗口", text: "在这里不查询，也不记录任何内容。" },
    crashed: {
      title: "无法显示",
      text: "这是本扩展的故障，您的记录没有丢失。请关闭后重新打开。",
    },
    olderCatalogue: (day) => `未能载入新的事件数据，目前使用${day}的版本。`,
    catalogueOf: (day) => `事件数据 ${day}版`,
  },

  summary: {
    title: "总览",
    onDevice: "只在您的设备上运行",
    standing: (services, withIncidents, withClaimsOnly) => {
      const claims = withClaimsOnly > 0 ? `，${withClaimsOnly}个有未经证实的信息` : "";
      return `您访问过的${services}个服务中，${withIncidents}个有事件${claims}。`;
    },
    stepsLeft: (steps, minutes) => `还有${steps}项措施要做（约${minutes}分钟）。`,
    allSettled: "需要做的措施都已完成。",
    noIncidents: "目前没有收录相关事件。这并不代表没有发生过。",
    empty: {
      title: "还没有记录",
      text: "请照常浏览网页。访问事件数据中的服务后，会显示在这里。",
    },
    withSteps: "还有措施要做的服务",
    settled: "措施已完成的服务",
    withoutIncidents: "未收录事件的服务",
    withoutAccount: "没有账号的服务",
    lastVisit: (day) => `最近访问 ${day}`,
    incidentCount: (established, unproven) =>
      [established > 0 && `${established}起事件`, unproven > 0 && `${unproven}条未经证实的信息`]
        .filter(Boolean)
        .join("，"),
    openSteps: (steps) => `还剩${steps}项`,
    ring: (settled, all) => `共${all}项措施，已处理${settled}项`,
    ringCaption: "已处理",
    unlistedCaution: "未收录的服务不会显示在这里，这并不代表安全。",
  },
};
