import type { ExposedDataMessages } from "#lib/locales/messages/exposed.ts";

export const exposedData: ExposedDataMessages = {
  heading: "出た可能性のあるデータ",
  counted: "あなたが対象かもしれない事案で、外に出た、または出た可能性のあるデータです。",
  nothing: "あなたが対象かもしれない事案で、外に出たとされるデータはありません。",
  services: (established, unproven) => {
    if (unproven === 0) return `${established}件`;
    if (established === 0) return `裏づけなし${unproven}件`;
    return `${established}件（ほかに裏づけなし${unproven}件）`;
  },
  since: (date) => `${date}から`,
  permanence: { changeable: "変えられる", permanent: "変えられない" },
  consequence: {
    "sign-in": "同じパスワードやログイン状態で、他人があなたとしてログインできることがあります。",
    reset: "本人確認に答えて、パスワードを再設定されることがあります。",
    contact: "サービスを装うメールや電話、SMSが届きやすくなります。",
    impersonation: "あなたのことを知っているふりをして、連絡を信じさせることができます。",
    "identity-fraud": "あなたの名義で契約や登録に使われることがあります。",
    payment: "覚えのない支払いや引き落としに使われることがあります。",
    whereabouts: "住まいや行動の範囲が推測されることがあります。",
    "private-life": "知られたくない内容が他人の目に触れることがあります。",
    linking: "別のサービスのアカウントと結びつけられることがあります。",
    tracking: "同じ端末や回線の利用だと推測されることがあります。",
  },
  answeredBy: "役に立つ対策",
  unanswered: "直接の対策はありません。不審な連絡にご注意ください。",
  back: "データの一覧へ",
  at: "どのサービスか",
  notOut: (data) => `${data}が出たとされる事案は、あなたの一覧にはありません。`,
  columns: { data: "データ", services: "サービス", since: "いつから", permanence: "変更" },
};
