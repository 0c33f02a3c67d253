import type { UpToDateMessages } from "#lib/locales/messages/up-to-date.ts";

const learns =
  "您的IP地址和浏览器类型，与打开普通网页时一样。不会发送您使用哪些服务，每个人收到的内容都相同。";
/** What came was a page, most likely that of a public Wi-Fi. */
const otherPage = "可能是公共无线网络的登录页面。请先完成联网登录，再查询一次。";
const putRight = "对方可能很快会修正，请明天再查询。";
const newest = "如果多次出现，请将御守更新到最新版本。";
const checkConnection = "请检查网络连接，然后再查询一次。";

export const upToDate: UpToDateMessages = {
  heading: "保持最新",
  lead: (day, age) => `目前使用的是${day}版（${age}）的事件数据。`,
  came: { bundled: "随当前版本的御守一起安装。", update: "通过更新获得。" },
  offByDefault: "这里的各项默认都是关闭的。在您开启之前，不会向任何地方查询。",

  at: (day, time) => `${day}${time}`,

  terms: { brings: "您会得到", asked: "查询对象", learns: "对方会知道" },
  of: {
    updates: {
      heading: "事件数据更新",
      brings: "新的事件和待办，不用等御守发布新版本。",
      asked: (host) => `${host}，大约每天一次，查询有没有更新的数据。`,
      learns,
      note: "只采用带有御守签名的数据。",
      turnOn: "开启更新",
      running: "正在查询新的事件数据",
      stays: "继续使用目前的事件数据。",
      question: "要关闭更新并删除其数据吗？",
      goes: "事件数据将恢复为随当前版本安装的数据。",
      remains: "您的记录会保留。",
      confirm: "关闭并删除",
    },
    feed: {
      heading: "Have I Been Pwned 列表",
      brings: "世界各地更多网站的事件，内容较简略，也没有账号设置页面的链接。",
      asked: (host) => `${host}，大约每天一次，获取整份公开列表。`,
      learns,
      note: "不会发送您的邮箱地址，也不会查询任何账号。",
      turnOn: "开启列表",
      running: "正在查询列表",
      stays: "继续使用目前的列表。",
      question: "要关闭列表并删除其数据吗？",
      goes: "将从这台设备上删除 Have I Been Pwned 列表及其中的事件。",
      remains: "御守自己的事件数据和您的其他记录会保留。",
      confirm: "关闭并删除",
    },
  },
  asks: (host) => `开启时，浏览器会询问是否允许御守访问${host}。`,
  notGiven: {
    said: "没有获得权限，所以仍是关闭状态，也没有查询。",
    way: "您可以再试一次，或改用文件。",
  },

  upToDate: (asked) => `已是最新。上次查询：${asked}。`,
  asked: (asked) => `上次查询：${asked}。`,
  notAsked: "已开启，还没有查询过。",
  next: (when) => `下次大约在${when}。`,
  nextSoon: "很快会再查询。",
  confirmed: (when) => `上次确认是最新：${when}。`,
  refused: {
    "not-permitted": {
      said: "浏览器的权限已被收回，无法查询。",
      way: "请再次授予权限，或关闭此项。",
    },
    offline: { said: "设备当时没有联网。", way: checkConnection },
    "timed-out": { said: "对方太久没有答复。", way: checkConnection },
    "cut-off": { said: "连接中途断开了。", way: checkConnection },
    "too-large": { said: "收到的内容过大，没有读取。", way: putRight },
    forbidden: {
      said: "对方的服务器没有受理。",
      way: "有些网络会拦截。请换个网络再试，或改用文件。",
    },
    "too-many-requests": { said: "对方的服务器繁忙，要求稍后再查询。", way: "到时会自动再查询。" },
    "server-error": { said: "对方的服务器出了问题。", way: "稍后会自动再查询。" },
    "not-found": { said: "这个地址上没有内容。", way: newest },
    empty: { said: "收到的列表是空的。", way: putRight },
    "not-a-list": { said: "收到的不是列表。", way: otherPage },
    "too-many-bad": { said: "收到的列表有很多内容无法读取。", way: newest },
    "too-many": { said: "收到的列表过长，没有采用。", way: putRight },
    shrunk: { said: "收到的列表比目前的短很多，没有采用。", way: putRight },
    "not-an-update": { said: "收到的不是事件数据。", way: otherPage },
    damaged: { said: "收到的内容有一部分与签名不符。", way: "请再查询一次。" },
    "wrong-signature": { said: "没有御守的签名，所以没有采用。", way: newest },
    "cannot-verify": { said: "这款浏览器无法验证御守的签名。", way: "请更新浏览器，然后再查询一次。" },
    older: { said: "收到的比目前使用的更旧。", way: "您不需要做什么。" },
    contradicts: {
      said: "收到的与目前使用的编号相同，内容却不同。",
      way: "您不需要做什么，请等下一版。",
    },
    expired: { said: "收到的内容已过期。", way: putRight },
    "needs-newer": { said: "需要较新版本的御守才能使用。", way: "请更新御守，然后再查询一次。" },
  },
  isNew: "收到了新的内容，已经开始使用。",
  unchanged: "没有更新的内容，目前使用的就是最新的。",

  again: "现在查询",
  allowAgain: "再次授予权限",
  turnOff: "关闭并删除其数据",
  eraseData: "删除其数据",
  cancel: "取消",
  goesToo: (services) => `只有这份列表收录的${services}个服务，相关记录也会删除。`,
  turnedOff: "已关闭并删除数据，权限也已还给浏览器。",

  edition: (number, day) => `第${number}版（${day}制作）`,
  bundledIsNewer: "随当前版本安装的数据较新，所以使用那一份。",
  list: {
    entries: (count) => `列表中的事件：${count}起`,
    merged: (count) => `其中御守自己的事件数据已有：${count}起`,
    dropped: (count) => `无法读取而跳过：${count}起`,
    unwatched: (count) => `列表过长，访问时无法察觉的网站：${count}个`,
    newest: (day) => `最近一次收录：${day}`,
    fromFile: (day) => `${day}从文件导入。`,
    credit: "来源",
  },

  file: {
    heading: "从文件导入",
    note: "不想授予权限时，可以自己保存文件，再拖到这里。文件只在这台设备上读取，不会向任何地方查询。",
    howTo: "打开下面其中一个地址，用浏览器的“另存为”保存：",
    names: { updates: "御守的事件数据", feed: "Have I Been Pwned 列表" },
    drop: "将文件拖到这里",
    choose: "选择文件",
    running: "正在读取文件",
    taken: "文件已导入。",
    unchanged: "文件中没有比目前更新的内容。",
    refused: {
      "several-files": { said: "文件不止一个。", instead: "请只选择一个文件。" },
      folder: { said: "这是文件夹。", instead: "请选择文件。" },
      unreadable: { said: "无法读取文件。", instead: "请确认文件没有被移动或删除。" },
      "too-large": { said: "文件过大。", instead: "请检查选择的文件是否正确。" },
      empty: { said: "文件中的列表是空的。", instead: "请重新保存。" },
      "not-a-list": {
        said: "文件既不是列表，也不是御守的事件数据。",
        instead: "请选择从上面的地址保存的文件。",
      },
      "too-many-bad": { said: "列表有很多内容无法读取。", instead: "请重新保存。" },
      "too-many": { said: "列表过长。", instead: "请检查选择的文件是否正确。" },
      shrunk: { said: "列表比目前的短很多。", instead: "请检查是否完整保存。" },
      "not-an-update": {
        said: "文件既不是列表，也不是御守的事件数据。",
        instead: "请选择从上面的地址保存的文件。",
      },
      damaged: { said: "文件已损坏。", instead: "请重新保存。" },
      "wrong-signature": {
        said: "文件没有御守的签名。",
        instead: "请选择从上面的地址保存的文件。",
      },
      "cannot-verify": { said: "这款浏览器无法验证御守的签名。", instead: "请更新浏览器后再试。" },
      older: { said: "文件比目前使用的更旧。", instead: "您不需要做什么。" },
      contradicts: { said: "文件与目前使用的编号相同，内容却不同。", instead: "请等下一版。" },
      expired: { said: "文件已过期。", instead: "请保存较新的文件。" },
      "needs-newer": { said: "这个文件需要较新版本的御守。", instead: "请更新御守后再试。" },
    },
    nothingChanged: "没有任何改动。",
  },

  passwords: {
    heading: "检查密码是否已泄露",
    text: "检查输入的密码是否在已泄露的密码之中，不会发送密码本身。",
    open: "检查密码",
  },

  offer: {
    heading: "更新事件数据",
    text: (age) => `目前的事件数据是${age}的。`,
    note: "可以开启更新，不会发送您使用哪些服务。",
    open: "保持最新",
  },
};
