import type { ShellMessages } from "#lib/locales/messages/shell.ts";

export const shell: ShellMessages = {
  views: {
    home: "まとめ",
    plan: "対策",
    data: "データ",
    timeline: "年表",
    services: "サービス",
    saving: "保存と印刷",
    settings: "設定",
    welcome: "はじめに",
  },
  menu: "メニュー",
  skipToContent: "本文へ移動",
  onDevice: "この端末の中だけで動きます",
  standing: (services, withIncidents, withClaimsOnly) => {
    const claims = withClaimsOnly > 0 ? `、${withClaimsOnly}件に裏づけのない情報` : "";
    return `お使いのサービス${services}件のうち、${withIncidents}件に事案${claims}があります。`;
  },
  noIncidents: "登録されている事案はまだありません。事案がなかったという意味ではありません。",
  ringCaption: "対応済み",
  empty: {
    title: "まだ記録がありません",
    text: "お使いのサービスを選ぶと、すぐに結果を表示します。選ばなくても、事案データにあるサービスを訪れると、ここに並びます。",
  },
  chooseServices: "使っているサービスを選ぶ",
  more: "さらに表示",
  all: (count) => `すべて見る（${count}件）`,
  coverage: {
    heading: "この結果でわかること",
    size: (incidents, services, day) =>
      `${day}版の事案データには、サービス${services}件と事案${incidents}件が登録されています。`,
    own: (services) =>
      `あなたの一覧にあるのは、登録されているサービスのうち${services}件です。登録のないサイトは記録しないため、いくつ訪れたかは数えていません。`,
    gone: (services) => `ほかに${services}件は、事案データから外れたため表示していません。`,
    caution: "登録がないことや事案がないことは、安全という意味ではありません。",
    homeless: (count) => `特定のサイトをもたない事案（${count}件）`,
    homelessNote: "名簿業者や役所などの事案です。サイトの利用とは関係なく、対象になることがあります。",
    credits: "出典",
    creditsNote: "事案データには、次の公開データによる事実が含まれます。",
  },
};
