import type { UpToDateMessages } from "#lib/locales/messages/up-to-date.ts";

const learns =
  "IPアドレスとブラウザーの種類（ふつうのページを開くときと同じです）。使っているサービスのことは送りません。届くものは、だれでも同じです。";
/** What came was a page, most likely that of a public Wi-Fi. */
const otherPage =
  "公衆無線LANの案内ページが返ってきたのかもしれません。接続の手続きをしてから、もう一度確認してください。";
const putRight = "しばらくすると直ることがあります。明日また確認してみてください。";
const newest = "何度も続くときは、おまもりを最新の版にしてください。";
const checkConnection = "接続を確かめてから、もう一度確認してください。";

export const upToDate: UpToDateMessages = {
  heading: "最新に保つ",
  lead: (day, age) => `いま使っている事案データは、${day}版（${age}）です。`,
  came: {
    bundled: "この版のおまもりに、はじめから入っていたものです。",
    update: "更新で届いたものです。",
  },
  offByDefault: "ここにあるものは、最初はどれもオフです。オンにするまで、どこにも問い合わせません。",

  at: (day, time) => `${day}${time}`,

  terms: { brings: "届くもの", asked: "問い合わせ先", learns: "相手にわかること" },
  of: {
    updates: {
      heading: "事案データの更新",
      brings: "新しい事案とやること。おまもりの次の版を待たずに届きます。",
      asked: (host) => `${host}に1日1回ほど、新しいものがあるかを確認します。`,
      learns,
      note: "おまもりの署名が確かめられたものだけを使います。",
      turnOn: "更新をオンにする",
      running: "新しい事案データを確認しています",
      stays: "事案データは、いまのものをそのまま使います。",
      question: "更新をオフにして、データを消しますか",
      goes: "事案データは、この版のおまもりに入っていたものに戻ります。",
      remains: "あなたの記録は残ります。",
      confirm: "オフにして消す",
    },
    feed: {
      heading: "Have I Been Pwned の一覧",
      brings: "世界のもっと多くのサイトの事案。説明は短く、設定画面へのリンクはありません。",
      asked: (host) => `${host}に1日1回ほど、公開されている一覧をまるごと取りに行きます。`,
      learns,
      note: "メールアドレスは送らず、だれかのアカウントを調べることもありません。",
      turnOn: "一覧をオンにする",
      running: "一覧を確認しています",
      stays: "一覧は、いまのものをそのまま使います。",
      question: "一覧をオフにして、データを消しますか",
      goes: "Have I Been Pwned の一覧と、その事案をこの端末から消します。",
      remains: "おまもりの事案データと、ほかの記録は残ります。",
      confirm: "オフにして消す",
    },
  },
  asks: (host) => `オンにするときに、${host}へのアクセスを許可するか、ブラウザーがたずねます。`,
  notGiven: {
    said: "許可されなかったため、オフのままです。問い合わせもしていません。",
    way: "もう一度ためすか、ファイルをお使いください。",
  },

  upToDate: (asked) => `最新です。${asked}に確認しました。`,
  asked: (asked) => `${asked}に確認しました。`,
  notAsked: "オンです。まだ確認していません。",
  next: (when) => `次は${when}ごろ確認します。`,
  nextSoon: "まもなく確認します。",
  confirmed: (when) => `最新だと最後に確かめられたのは、${when}です。`,
  refused: {
    "not-permitted": {
      said: "ブラウザーの許可が取り消されたため、確認できません。",
      way: "もう一度許可するか、オフにしてください。",
    },
    offline: { said: "インターネットにつながっていませんでした。", way: checkConnection },
    "timed-out": { said: "返事に時間がかかりすぎました。", way: checkConnection },
    "cut-off": { said: "通信が途中で切れました。", way: checkConnection },
    "too-large": { said: "届いたものが大きすぎるため、読みませんでした。", way: putRight },
    forbidden: {
      said: "相手のサーバーが応じませんでした。",
      way: "回線によっては止められることがあります。別の回線でためすか、ファイルをお使いください。",
    },
    "too-many-requests": {
      said: "相手のサーバーが混み合っているため、待つように求められました。",
      way: "時間をおいて、自動で確認します。",
    },
    "server-error": {
      said: "相手のサーバーに不具合が起きています。",
      way: "時間をおいて、自動で確認します。",
    },
    "not-found": { said: "問い合わせ先に何もありませんでした。", way: newest },
    empty: { said: "届いた一覧が空でした。", way: putRight },
    "not-a-list": { said: "届いたものは、一覧ではありませんでした。", way: otherPage },
    "too-many-bad": { said: "届いた一覧の多くが読めませんでした。", way: newest },
    "too-many": { said: "届いた一覧が長すぎるため、使いませんでした。", way: putRight },
    shrunk: { said: "届いた一覧が、いまのものよりずっと短いため、使いませんでした。", way: putRight },
    "not-an-update": { said: "届いたものは、事案データではありませんでした。", way: otherPage },
    damaged: { said: "届いたものの一部が、署名と合いません。", way: "もう一度確認してみてください。" },
    "wrong-signature": { said: "おまもりの署名が確かめられないため、使いませんでした。", way: newest },
    "cannot-verify": {
      said: "このブラウザーでは、おまもりの署名を確かめられません。",
      way: "ブラウザーを新しくしてから、もう一度確認してください。",
    },
    older: { said: "届いたものは、いまのものより前の版でした。", way: "何もしなくてかまいません。" },
    contradicts: {
      said: "届いたものは、いまのものと同じ番号なのに、中身が違います。",
      way: "何もしなくてかまいません。次の版をお待ちください。",
    },
    expired: { said: "届いたものは、期限を過ぎていました。", way: putRight },
    "needs-newer": {
      said: "届いたものを使うには、新しい版のおまもりが要ります。",
      way: "おまもりを新しくしてから、もう一度確認してください。",
    },
  },
  isNew: "新しいものが届きました。もう使っています。",
  unchanged: "新しいものはありません。いまのものが最新です。",

  again: "いま確認する",
  allowAgain: "もう一度許可する",
  turnOff: "オフにしてデータを消す",
  eraseData: "データを消す",
  cancel: "やめる",
  goesToo: (services) => `この一覧にしかない${services}のサービスの記録も消えます。`,
  turnedOff: "オフにして、データを消しました。許可はブラウザーに返しました。",

  edition: (number, day) => `第${number}版（${day}作成）`,
  bundledIsNewer: "この版のおまもりに入っているもののほうが新しいため、そちらを使っています。",
  list: {
    entries: (count) => `一覧の事案：${count}件`,
    merged: (count) => `うち、おまもりの事案データにもあるもの：${count}件`,
    dropped: (count) => `読めずに除いたもの：${count}件`,
    unwatched: (count) => `一覧が長いため、開いても気づけないサイト：${count}件`,
    newest: (day) => `いちばん新しい掲載：${day}`,
    fromFile: (day) => `${day}に、ファイルから取り込みました。`,
    credit: "出典",
  },

  file: {
    heading: "ファイルから取り込む",
    note: "許可したくないときは、ご自分で保存したファイルをここに置いてください。この端末の中だけで読み、どこにも問い合わせません。",
    howTo: "どちらかを開いて、ブラウザーの「名前を付けて保存」で保存します。",
    names: { updates: "おまもりの事案データ", feed: "Have I Been Pwned の一覧" },
    drop: "ファイルを、ここに置いてください",
    choose: "ファイルを選ぶ",
    running: "ファイルを読んでいます",
    taken: "ファイルを取り込みました。",
    unchanged: "ファイルに、いまのものより新しい内容はありません。",
    refused: {
      "several-files": { said: "ファイルが2つ以上ありました。", instead: "1つだけ選んでください。" },
      folder: { said: "フォルダーでした。", instead: "ファイルを選んでください。" },
      unreadable: {
        said: "ファイルを読めませんでした。",
        instead: "移動や削除をしていないか確かめてください。",
      },
      "too-large": {
        said: "ファイルが大きすぎます。",
        instead: "選んだファイルが正しいか確かめてください。",
      },
      empty: { said: "ファイルの一覧が空です。", instead: "もう一度保存してください。" },
      "not-a-list": {
        said: "一覧でも、おまもりの事案データでもありません。",
        instead: "上のアドレスから保存したファイルを選んでください。",
      },
      "too-many-bad": { said: "一覧の多くが読めませんでした。", instead: "もう一度保存してください。" },
      "too-many": { said: "一覧が長すぎます。", instead: "選んだファイルが正しいか確かめてください。" },
      shrunk: {
        said: "一覧が、いまのものよりずっと短くなっています。",
        instead: "最後まで保存できたか確かめてください。",
      },
      "not-an-update": {
        said: "一覧でも、おまもりの事案データでもありません。",
        instead: "上のアドレスから保存したファイルを選んでください。",
      },
      damaged: { said: "ファイルが壊れています。", instead: "もう一度保存してください。" },
      "wrong-signature": {
        said: "おまもりの署名が確かめられません。",
        instead: "上のアドレスから保存したファイルを選んでください。",
      },
      "cannot-verify": {
        said: "このブラウザーでは、おまもりの署名を確かめられません。",
        instead: "ブラウザーを新しくしてから、もう一度おためしください。",
      },
      older: { said: "いまのものより前の版です。", instead: "何もしなくてかまいません。" },
      contradicts: {
        said: "いまのものと同じ番号なのに、中身が違います。",
        instead: "次の版をお待ちください。",
      },
      expired: { said: "ファイルの期限が過ぎています。", instead: "新しいものを保存してください。" },
      "needs-newer": {
        said: "このファイルには、新しい版のおまもりが要ります。",
        instead: "おまもりを新しくしてから、もう一度おためしください。",
      },
    },
    nothingChanged: "何も変わっていません。",
  },

  passwords: {
    heading: "パスワードが漏れていないか確かめる",
    text: "入力したパスワードが、これまでに漏れたものの中にあるかを調べます。パスワードそのものは送りません。",
    open: "パスワードを確かめる",
  },

  offer: {
    heading: "事案データを新しくする",
    text: (age) => `いまの事案データは、${age}のものです。`,
    note: "更新をオンにできます。使っているサービスのことは送りません。",
    open: "最新に保つ",
  },
};
