import type { WelcomeMessages } from "#lib/locales/messages/welcome.ts";

export const welcome: WelcomeMessages = {
  progress: (page, all) => `${all}ページ中${page}ページ目`,
  next: "次へ",
  back: "戻る",
  skip: "あとで",
  promise: {
    heading: "おまもりへようこそ",
    purpose:
      "お使いのサービスで情報漏えいや不正ログインがあったか、あなたに関係するか、何をすればよいかをお知らせします。",
    lines: {
      "on-device": {
        said: "あなたがオンにするまで、通信しません",
        more: "調べるのも記録するのも、この端末の中だけです。オンにしても、使っているサービスのことは送りません。",
      },
      "visits-kept": {
        said: "閲覧の記録は、サービス名と日付だけ",
        more: "収録しているサービスを最初と最後に開いた日と、開いた日数です。アドレスやページ名は残しません。",
      },
      "words-kept": {
        said: "あなたが入れたことも、この端末の中だけ",
        more: "回答、済ませたこと、気づいたこと、設定を残します。いつでも消せます。",
      },
      "reads-nothing": {
        said: "ページは読みません",
        more: "ページの内容にも、入力したパスワードにも触れません。",
      },
      "no-all-clear": {
        said: "わからないことは、わからないと言います",
        more: "収録がなくても、漏えいがなかったという意味ではありません。",
      },
    },
  },
  choice: {
    heading: "使っているサービスを選んでください",
    reason: "アカウントをお持ちのものを選びます。選ぶたびに保存するので、途中でやめてもかまいません。",
    search: "サービスを探す",
    searchHint: "名前や読みで探せます",
    list: "サービスの一覧",
    kinds: {
      often: "よく使われているもの",
      contact: "連絡・SNS",
      shopping: "買い物・食事",
      money: "お金・ポイント",
      phone: "携帯・メール",
      travel: "旅行・交通",
      play: "遊び・趣味",
      work: "学校・仕事",
      other: "そのほか",
    },
    moreOf: (count) => `ほかの${count}件を見る`,
    all: (count) => `全${count}件`,
    found: (count) => `${count}件見つかりました`,
    none: (query) =>
      `「${query}」はまだ収録していませんが、事案がなかったという意味ではありません。気になるときは公式のお知らせを見て、使い回しのパスワードを変えてください。`,
    chosen: (count) => (count === 0 ? "まだ選んでいません" : `${count}件を選択中`),
    onlyChosen: "選んだものだけ見る",
    pastList: "一覧の次へ移動",
    goOnWithout: "選ばずに進む",
  },
  answers: {
    heading: "もう少しだけ教えてください",
    reason: "答えるほど、やることが減ります。答えなくてもかまいません。",
    showResult: "結果を見る",
  },
  result: {
    nothingToDo: "新しい事案があれば、ここに出ます。安全という意味ではありません。",
    alerts: {
      heading: "新しい事案の通知",
      note: "お使いのサービスに関係しそうなときだけ、多くても1日1回です。オンにすると、ブラウザーが許可をたずねます。",
      turnOn: "通知を受け取る",
      isOn: "通知はオンです。設定でいつでも変えられます。",
    },
    done: "ホームへ",
    nothingChosen: {
      title: "いつもどおりにお使いください",
      text: "収録しているサービスを開くと、関係する事案とやることがホームに並びます。サービスは、あとからでも選べます。",
    },
  },
};
