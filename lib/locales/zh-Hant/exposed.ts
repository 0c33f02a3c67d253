import type { ExposedDataMessages } from "#lib/locales/messages/exposed.ts";

export const exposedData: ExposedDataMessages = {
  heading: "可能外洩的資料",
  counted: "在可能與你有關的事件中，已經外洩或可能外洩的資料。",
  nothing: "在可能與你有關的事件中，沒有據稱外洩的資料。這不代表安全。",
  worst: "直接關係到帳號和錢的",
  rest: "其他",
  services: (established, unproven) => {
    if (unproven === 0) return `${established}項服務`;
    if (established === 0) return `${unproven}項服務，未經證實`;
    return `${established}項服務，另有${unproven}項未經證實`;
  },
  newest: (date) => `最近一起：${date}`,
  consequence: {
    "sign-in": "別人可能用相同的密碼或登入狀態，登入你的帳號。",
    reset: "別人可能通過身分驗證，重設你的密碼。",
    contact: "假冒這項服務的電子郵件、電話和簡訊可能會變多。",
    impersonation: "對方可能裝作很了解你，讓來電或訊息更像真的。",
    "identity-fraud": "可能有人用你的名義簽約或註冊。",
    payment: "可能在你不知情的情況下，被用來付款或扣款。",
    whereabouts: "別人可能推測出你住在哪裡、常去哪裡。",
    "private-life": "你不想公開的內容，可能被別人看到。",
    linking: "可能與你在其他地方的帳號對應起來。",
    tracking: "別人可能推測出是同一個人的裝置或網路。",
  },
  answeredBy: "可以這樣做：",
  unanswered: "現在沒有要做的事，請留意陌生的來電和訊息。",
  back: "所有可能外洩的資料",
  at: "相關的服務",
  notOut: (data) => `在你使用的服務中，沒有據稱外洩「${data}」的事件。`,
};
