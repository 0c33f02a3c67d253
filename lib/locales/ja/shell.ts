import type { ShellMessages } from "#lib/locales/messages/shell.ts";

export const shell: ShellMessages = {
  views: {
    home: "ホーム",
    plan: "やること",
    data: "漏れた情報",
    timeline: "時系列",
    services: "サービス",
    find: "見つける",
    saving: "保存と印刷",
    settings: "設定",
    welcome: "はじめに",
  },
  menu: "メニュー",
  skipToContent: "本文へ移動",
  onDevice: "記録はこの端末の中だけ",
  onDevices: "記録は暗号化して、ご自分の端末どうしで共有",
  empty: {
    title: "まだ記録がありません",
    text: "お使いのサービスを選ぶと、すぐに結果が出ます。選ばなくても、収録しているサービスを開くと、ここに並びます。",
  },
  chooseServices: "使っているサービスを選ぶ",
  more: "さらに表示",
  coverage: {
    heading: "この結果の限界",
    size: (incidents, services, day) =>
      `${day}版の事案データには、${services}のサービスと${incidents}件の事案を収録しています。`,
    own: (services) =>
      `そのうち${services}のサービスが、あなたの一覧にあります。収録のないサイトは記録しないため、いくつ使ったかはわかりません。`,
    gone: (services) => `ほかに${services}のサービスは、事案データから外れたため表示していません。`,
    caution: "収録がないことや事案がないことは、安全という意味ではありません。",
    homeless: (count) => `特定のサイトによらない事案（${count}件）`,
    homelessNote: "名簿業者や役所などの事案です。どのサイトを使うかによらず、対象になることがあります。",
    credits: "出典",
    creditsNote: "事案データには、次の公開データによる事実が含まれます。",
  },
};
