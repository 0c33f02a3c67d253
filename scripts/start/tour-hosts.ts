/** Hosts of every service that the articles name, then one that only looks like them, and one that is not listed. */
export const tourHosts = [
  "www.weibo.com",
  "passport.weibo.com",
  "wx.qq.com",
  "pay.weixin.qq.com",
  "mail.qq.com",
  "www.alipay.com",
  "www.alibaba.com",
  "www.aliexpress.com",
  "www.taobao.com",
  "www.tmall.com",
  "www.jd.com",
  "www.baidu.com",
  "www.ctrip.com",
  "www.meitu.com",
  "access.line.me",
  "www.icloud.com",
  "www.icloud.com.cn",
  "account.apple.com",
  "outlook.live.com",
  "www.douyin.com",
  "www.toutiao.com",
  "notweibo.com",
  "www.example.com",
] as const;

/** Those whose popup is pictured, under the names of the files. */
export const picturedHosts = {
  weibo: "www.weibo.com",
  line: "access.line.me",
  icloud: "www.icloud.com",
  jd: "www.jd.com",
  meitu: "www.meitu.com",
  unlisted: "www.example.com",
} as const;
