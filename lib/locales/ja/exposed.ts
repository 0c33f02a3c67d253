import type { ExposedDataMessages } from "#lib/locales/messages/exposed.ts";

export const exposedData: ExposedDataMessages = {
  heading: "漏れたかもしれない情報",
  counted: "あなたに当てはまるかもしれない事案で、漏れた、または漏れたおそれのある情報です。",
  nothing: "あなたに当てはまりそうな事案で、漏れたとされる情報はありません。安全という意味ではありません。",
  worst: "アカウントやお金に直結するもの",
  rest: "そのほか",
  services: (established, unproven) => {
    if (unproven === 0) return `${established}のサービス`;
    if (established === 0) return `${unproven}のサービス（未確認）`;
    return `${established}のサービス（ほかに、未確認のもの${unproven}）`;
  },
  newest: (date) => `最も新しいもの：${date}`,
  consequence: {
    "sign-in": "他人にログインされることがあります。",
    reset: "本人確認を通り、パスワードを変えられてしまうことがあります。",
    contact: "サービスを装うメールや電話、SMSが届きやすくなります。",
    impersonation: "あなたのことを知っているふりをした連絡に、使われることがあります。",
    "identity-fraud": "あなたの名前で契約や登録をされることがあります。",
    payment: "覚えのない支払いや引き落としに使われることがあります。",
    whereabouts: "住まいや行動範囲を推測されることがあります。",
    "private-life": "知られたくないことを、他人に見られることがあります。",
    linking: "ほかのサービスのアカウントと結びつけられることがあります。",
    tracking: "同じ人の端末や回線だと推測されることがあります。",
  },
  answeredBy: "できること：",
  unanswered: "いまやることはありません。心当たりのない連絡には気をつけてください。",
  back: "漏れたかもしれない情報の一覧へ",
  at: "該当するサービス",
  notOut: (data) => `「${data}」が漏れたとされる事案は、お使いのサービスにはありません。`,
};
