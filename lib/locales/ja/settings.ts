import type { SettingMessages } from "#lib/locales/messages/settings.ts";

export const settings: SettingMessages = {
  display: "表示",
  theme: { label: "外観", device: "端末に合わせる", light: "ライト", dark: "ダーク" },
  sensitive: {
    hide: "出会い・健康・成人向けのサービスを隠す",
    note: "このページと保存する表や印刷に出しません。記録は消えません。アイコンと通知には、いつも名前を出しません。",
  },
  visits: {
    heading: "訪問の記録",
    pause: "記録を一時停止する",
    pauseNote: "停止中の訪問は記録しません。アイコンの件数とポップアップは、いつもどおり使えます。",
    keep: "記録を残す期間",
    years: (years) => `${years}年`,
    untilRemoved: "消すまで残す",
    keepNote:
      "期間を選ぶと、最後の訪問がそれより前の記録をすぐに消し、その後も自動で消します。回答と対策の記録は残ります。",
    tooShort:
      "この期間では、使っていないアカウントとわかる前に訪問の記録が消えるため、退会をおすすめしなくなります。",
    deleted: (services) => `サービス${services}件の訪問の記録を消しました。`,
  },
  erase: {
    heading: "すべて消去",
    note: "あなたの記録と設定を、この端末からすべて消します。元には戻せません。ブラウザーのファイルには、ブラウザーが整理するまで痕跡が残ることがあります。",
    open: "すべて消去…",
    question: "すべて消去しますか",
    extent:
      "訪問、アカウントについての回答、対策の記録、気づいたこと、設定、通知の許可が消え、元には戻せません。保存したファイルは残ります。",
    word: "消去",
    typeWord: (word) => `確認のため「${word}」と入力してください`,
    confirm: "消去する",
    cancel: "やめる",
    done: {
      title: "すべて消去しました",
      text: "この端末に残っているのは、だれにも共通の事案データだけです。サービスを選ぶか訪れると、また記録が始まります。いま開いているページは、読み込み直さない限り、きょうは記録しません。",
    },
  },
};
