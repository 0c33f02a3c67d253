import type { SettingMessages } from "#lib/locales/messages/settings.ts";

export const settings: SettingMessages = {
  once: {
    heading: "あなたについて",
    note: "答えるほど、やることが減ります。答えはこの端末の外には出ません。",
    ownPasswords: {
      question: "パスワードは、サービスごとに違うものにしていますか",
      answers: { everywhere: "すべて違う", partly: "一部は同じ", no: "同じものが多い" },
      note: "ブラウザーやパスワード管理アプリが作ったものなら、「すべて違う」です。",
    },
    mailboxes: {
      question: "メールはどれを使っていますか",
      note: "メールに入られると、ほかのパスワードも変えられてしまうため、先に守ります。いくつでも選べます。",
    },
    accountsSince: {
      question: "おもなアカウントは、いつごろからありますか",
      about: (year) => `${year}年ごろから`,
      untold: "答えない",
    },
  },
  display: "表示",
  upToDate:
    "事案データの更新、Have I Been Pwned の一覧、パスワードの確認ができます。オンにするまで通信しません。",
  toUpToDate: "「最新に保つ」を開く",
  theme: { label: "外観", device: "端末に合わせる", light: "ライト", dark: "ダーク" },
  sensitive: {
    hide: "出会い・健康・成人向けのサービスを隠す",
    note: "このページと保存する表や印刷に出しません。記録は消えません。アイコンと通知には、いつも名前を出しません。",
  },
  permissions: {
    heading: "許可",
    note: "必要になったときにだけ、ブラウザーを通してお願いします。",
    names: {
      notifications: "通知",
      history: "閲覧履歴",
      updates: "事案データの更新",
      feed: "Have I Been Pwned の一覧",
      "exposed-passwords": "流出済みパスワードの確認",
    },
  },
  visits: {
    heading: "記録",
    kept: "残すのは、収録しているサービスの名前と、最初と最後に開いた日、開いた日数、それにあなたの回答、済ませたこと、気づいたこと、設定です。すべてこの端末の中だけです。",
    pause: "開いた日の記録を止める",
    pauseNote: "止めているあいだは記録しません。アイコンとポップアップは、いつもどおり使えます。",
    keep: "開いた日を残す期間",
    years: (years) => `${years}年`,
    untilRemoved: "消すまで残す",
    keepNote:
      "選ぶと、最後に開いた日がそれより前の記録をすぐに消し、その後も自動で消します。回答や済ませたことは残ります。",
    tooShort: "この期間では、使っていないとわかる前に記録が消えるため、退会をすすめられなくなります。",
    deleted: (services) => `${services}のサービスの、開いた日の記録を消しました。`,
  },
  erase: {
    heading: "すべて消去",
    note: "あなたの記録と設定を、この端末からすべて消します。元には戻せません。ブラウザーのファイルには、ブラウザーが整理するまで痕跡が残ることがあります。",
    open: "すべて消去…",
    question: "すべて消去しますか",
    extent:
      "使った日、アカウントについての回答、済ませたこと、気づいたこと、設定、通知の許可が消え、元には戻せません。事案データの更新と Have I Been Pwned の一覧もオフになり、そのデータも消えます。保存したファイルは残ります。",
    word: "消去",
    typeWord: (word) => `確認のため「${word}」と入力してください`,
    confirm: "消去する",
    cancel: "やめる",
    done: {
      title: "すべて消去しました",
      text: "この端末に残っているのは、だれにも共通の事案データだけです。サービスを選ぶか開くと、また記録が始まります。いま開いているページは、読み込み直さない限り、今日は記録しません。",
    },
  },
};
