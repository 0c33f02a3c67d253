import type { FindMessages } from "#lib/locales/messages/find.ts";
import { number } from "./number.ts";

/** 3つのサービス, 31のサービス. */
const services = (count: number): string =>
  count < 10 ? `${count}つのサービス` : `${number(count)}のサービス`;
/** A count of services after they were named. */
const of = (count: number): string => (count < 10 ? `${count}つ` : number(count));

export const find: FindMessages = {
  heading: "使っているサービスを見つける",
  lead: "アカウントを作ったまま忘れているサービスを、まとめて見つけます。調べるのはこの端末の中だけです。あなたが確かめるまで、何も記録しません。",
  kept: "残すもの",
  notKept: "残さないもの",
  history: {
    heading: "閲覧履歴を一度だけ調べる",
    reason:
      "これから開くサービスは自動で一覧に入りますが、前から使っているものは、履歴を調べるとまとめてわかります。",
    asks: {
      chromium:
        "始めると、ブラウザーが許可をたずねます。「ログインしているすべてのデバイスでの閲覧履歴の読み取りと変更」と出ますが、読むだけで、変えることはありません。調べ終えたら、許可はすぐブラウザーに返します。",
      firefox:
        "始めると、ブラウザーが履歴を見る許可をたずねます。調べ終えたら、許可はすぐブラウザーに返します。",
    },
    kept: "収録しているサービスの名前、最初と最後に開いた日、開いた日数",
    notKept: "アドレス、ページ名、検索した言葉、収録していないサイト",
    reach: {
      chromium: "このブラウザーに残っている履歴は、およそ90日分です。それより前のことはわかりません。",
      firefox: "このブラウザーには、何年も前の履歴が残っていることがあります。",
    },
    start: "履歴を調べる",
    again: "もう一度調べる",
    running: "履歴を調べています",
    refused: {
      "not-allowed":
        "許可されなかったため、履歴は見ていません。もう一度ためすか、使っているサービスをご自分で選んでください。",
      "taken-back": "途中で許可が取り消されたため、調べるのをやめました。何も記録していません。",
      unreadable: "履歴を最後まで調べられませんでした。何も記録していません。もう一度おためしください。",
    },
    cancelled: "途中でやめました。何も記録していません。",
    nothing: "履歴に、収録しているサービスは見つかりませんでした。",
    since: (day) => `残っていた履歴は、${day}からのものです。`,
    givenBack: "履歴を見る許可は、ブラウザーに返しました。",
    lookedOn: (day) => `${day}に調べました。`,
  },
  exported: {
    heading: "パスワードの書き出しを調べる",
    reason:
      "ブラウザーやパスワード管理アプリから書き出したファイルで、どこにアカウントがあるか、どこで同じパスワードを使っているかがわかります。",
    read: "ファイルはこの端末のメモリーの中だけで読み、結果をどうするか決めたら捨てます。保存も送信もしません。",
    kept: "アカウントのあるサービス、日付、同じパスワードや流出済みパスワードを使っているサービス",
    notKept: "パスワード、ユーザー名、アドレス、収録していないサイト",
    drop: "書き出したファイルを、ここに置いてください",
    choose: "ファイルを選ぶ",
    running: "ファイルを読んでいます",
    cancelled: "途中でやめました。何も記録していません。",
    unchanged: "何も記録していません。",
    refused: {
      encrypted: {
        said: "暗号化されたファイルなので、読めません。",
        instead: "もう一度書き出すときに、暗号化しないCSVかJSONを選んでください。",
      },
      empty: {
        said: "ファイルに何も入っていません。",
        instead: "パスワードが保存されているか確かめて、もう一度書き出してください。",
      },
      "too-large": {
        said: "ファイルが大きすぎて、パスワードの書き出しとは思えません。",
        instead: "選んだファイルが正しいか確かめてください。",
      },
      "no-text": {
        said: "文字で書かれたファイルではありません。",
        instead: "表計算ソフトの形式や写真は読めません。CSVとして書き出したファイルを選んでください。",
      },
      "unknown-columns": {
        said: "どの列がパスワードか、わかりません。",
        instead: "1行目に、アドレス、ユーザー名、パスワードの見出しがあるCSVを選んでください。",
      },
      "not-logins": {
        said: "ログイン情報が入っていません。",
        instead: "カードやメモではなく、ログイン情報を書き出したファイルを選んでください。",
      },
      damaged: {
        said: "ファイルが壊れているか、途中で切れています。",
        instead: "もう一度書き出して、開いたり直したりせずに選んでください。",
      },
      "vault-file": {
        said: "これはアプリの保管庫そのもので、書き出したファイルではありません。",
        instead: "アプリで保管庫を開き、CSVで書き出してください。",
      },
      "several-files": { said: "一度に読めるファイルは1つです。", instead: "1つずつ選んでください。" },
      folder: { said: "これはフォルダーです。", instead: "中のファイルを選んでください。" },
      unreadable: {
        said: "ファイルを開けませんでした。",
        instead: "移したり消したりしていないか確かめて、もう一度選んでください。",
      },
    },
    damagedAt: (where) => `おかしいところ：${where}行目`,
    from: (manager, entries) => `${manager}のファイルから、ログイン情報を${entries}件読みました。`,
    unlisted: (count) => `${count}件は、収録していないサイトのものです。名前は残しません。`,
    apps: (count) => `${count}件は、サイトではなくアプリのものです。`,
    skipped: (count) => `メモやカードなど、ログイン情報ではない${count}件は読み飛ばしました。`,
    nothing: "ファイルに、収録しているサービスは見つかりませんでした。",
    lookedOn: (day) => `${day}に読みました。`,
    howTo: "書き出し方",
    howToNote: "パソコンで操作します。メニューの名前は、版によって少し違うことがあります。",
    managers: {
      chrome: {
        name: "Chrome",
        way: [
          "︙",
          "パスワードと自動入力",
          "Google パスワード マネージャー",
          "設定",
          "パスワードをエクスポート",
        ],
      },
      edge: {
        name: "Edge",
        way: [
          "設定",
          "パスワードとオートフィル",
          "Microsoft パスワード マネージャー",
          "⋯",
          "パスワードのエクスポート",
        ],
      },
      brave: {
        name: "Brave",
        way: ["設定", "自動入力とパスワード", "パスワード マネージャー", "設定", "パスワードをエクスポート"],
      },
      firefox: { name: "Firefox", way: ["☰", "パスワード", "⋯", "パスワードをエクスポート"] },
      safari: {
        name: "Safari、iCloud",
        way: ["Macの「パスワード」アプリ", "ファイル", "すべてのパスワードをファイルに書き出す"],
      },
      "1password": {
        name: "1Password",
        way: ["ファイル", "エクスポート", "アカウントの名前"],
        choose: "形式は、CSVか1PUX",
      },
      bitwarden: {
        name: "Bitwarden",
        way: ["設定", "保管庫オプション", "保管庫のエクスポート"],
        choose: "形式は、CSVかJSON（暗号化と書かれていないほう）",
      },
      lastpass: { name: "LastPass", way: ["詳細オプション", "エクスポート"] },
    },
    others:
      "Dashlane、NordPass、KeePass、KeePassXC、Proton Pass、RoboForm、Enpass、Keeperのファイルも読めます。暗号化しないCSVを選んでください（KeePassはXMLでも読めます）。ほかのアプリでも、アドレスとパスワードの列があるCSVなら読めます。",
  },
  file: {
    heading: "書き出したファイルを消してください",
    reason: "パスワードがそのまま読めるファイルが、まだ端末に残っています。",
    ways: {
      windows: [
        "エクスプローラーで保存先（多くは「ダウンロード」）を開き、ファイルを選んでShift＋Deleteキーを押します。",
        "ふつうに削除したときは、デスクトップの「ごみ箱」を右クリックして「ごみ箱を空にする」を選びます。",
      ],
      mac: [
        "Finderで保存先（多くは「ダウンロード」）を開き、ファイルを「ゴミ箱に入れる」で移します。",
        "Finderのメニューから「ゴミ箱を空にする」を選びます。",
      ],
      other: [
        "「ファイル」アプリで保存先（多くは「ダウンロード」）を開き、ファイルを削除します。",
        "ごみ箱を開き、そこからも削除します。",
      ],
    },
    elsewhere:
      "保存先がわからないときは、ブラウザーのメニューの「ダウンロード」で探せます。OneDriveやiCloudなどと同期している場所に保存したときは、そちらのごみ箱からも消してください。",
    tick: "ファイルを消しました",
    done: "書き出したファイルは、消したと記録しました。",
  },
  preview: {
    found: (count) => `${services(count)}が見つかりました。`,
    needNow: (count) => `そのうち${of(count)}に、いまやることがあります。`,
    needNothingNow: "どれも、急いでやることはありません。",
    unused: (count) => `${of(count)}は、1年以上開いていません。`,
    alreadyKnown: (count) => `${of(count)}は、すでに一覧にあります。`,
    notYet: "まだ何も記録していません。",
    list: "見つかったサービス",
    listNote: "一覧に入れないものは、チェックを外してください。",
    look: "見つかったサービスを確かめる",
    keep: (name) => `${name}を一覧に入れる`,
    decline: "今後も追加しない",
    declineOf: (name) => `${name}を今後も追加しない`,
    confirm: (count) =>
      count < 10 ? `${count}つを一覧に入れる` : `${number(count)}のサービスを一覧に入れる`,
    confirmNone: "どれも一覧に入れない",
    discard: "結果を捨てる",
  },
  done: (count) => `${services(count)}を一覧に入れました。`,
  doneNone: "一覧に入れたサービスはありません。",
  discarded: "結果を捨てました。何も記録していません。",
  toHome: "やることをホームで見る",
  cancel: "やめる",
  facts: {
    days: (first, last, count) => `${first}から${last}まで・${count}日`,
    oneDay: (day) => `${day}に1日だけ`,
    accountBy: (day) => `${day}にはアカウントがありました`,
    passwordChangedOn: (day) => `パスワードの変更は${day}`,
    logins: (count) => `ログイン情報${count}件`,
    isWeak: "推測されやすいパスワード",
    isExposed: "流出済みパスワード",
  },
  reuse: {
    heading: "同じパスワードを使っているところ",
    none: "同じパスワードを使っているところは、見つかりませんでした。",
    group: {
      same: (count) => `${of(count)}のログインが、同じパスワードです`,
      near: (count) => `${of(count)}のログインが、ほとんど同じパスワードです`,
    },
    unlisted: (count) => `ほかに、収録していないサイトが${count}件`,
    weak: (named) => `推測されやすいパスワード：${named}`,
    older: (named) => `漏れたあとも変えていないパスワード：${named}`,
    settles: "変えたところにチェックを付けてください。同じパスワードのところが1つだけになれば、終わりです。",
    settled: "済みました",
    changed: "変えました",
    changedAt: (service) => `${service}のパスワードを変えました`,
  },
  hand: {
    heading: "自分で加える",
    note: "見つからなかったサービスも、名前で探して加えられます。",
    search: "加えるサービスを探す",
    hint: "名前や読みで探せます",
    add: "加える",
    addOf: (name) => `${name}を加える`,
    isListed: "一覧にあります",
    found: (count) => `${count}件見つかりました`,
    browse: "種類ごとの一覧から選ぶ",
  },
  list: {
    heading: "あなたの一覧",
    empty: "まだ何もありません。閲覧履歴を調べるか、サービスを自分で加えると、ここに並びます。",
    filter: "見つけたところ",
    all: "すべて",
    none: "ここから見つけたものはありません。",
    menu: (name) => `${name}について`,
    closed: "退会した",
    remove: "一覧から外す",
    decline: "外して、今後も追加しない",
    isClosed: "退会ずみ",
    visited: (day) => `最後に開いたのは${day}`,
  },
  origins: {
    visit: "開いたとき",
    history: "閲覧履歴",
    export: "パスワード",
    check: "パスワードの確認",
    hand: "自分で",
  },
  erase: {
    heading: "見つけたところごとに消す",
    note: "ほかのところから見つけたものは、そのまま残ります。",
    open: {
      visit: "開いた日の記録を消す",
      history: "閲覧履歴から見つけたものを消す",
      export: "パスワードの書き出しから見つけたものを消す",
      check: "パスワードの確認で選んだものを消す",
      hand: "自分で加えたものを消す",
    },
    extent: (count) => services(count),
    nothing: "ありません",
    question: {
      visit: "開いた日の記録を消しますか",
      history: "閲覧履歴から見つけたものを消しますか",
      export: "パスワードの書き出しから見つけたものを消しますか",
      check: "パスワードの確認で選んだものを消しますか",
      hand: "自分で加えたものを消しますか",
    },
    goes: {
      visit: (count) => `${services(count)}の、開いた日と日数が消えます。`,
      history: (count) => `${services(count)}の、履歴で見つけた日と日数が消えます。`,
      export: (count) =>
        `${services(count)}の、アカウントやパスワードの日付が消えます。同じパスワードの組み合わせも、すべて消えます。`,
      check: (count) => `${services(count)}の、流出済みパスワードを使っているという記録が消えます。`,
      hand: (count) => `${services(count)}について、あなたが答えたことと気づいたことが消えます。`,
    },
    leavesList: (count) => `${of(count)}は、ほかに記録がないため一覧からなくなります。`,
    stays: "あなたの回答と、済ませたことは残ります。",
    confirm: "消す",
    cancel: "やめる",
    done: "消しました。",
  },
  declined: {
    heading: "追加しないサービス",
    note: "開いても、履歴や書き出しで見つかっても、一覧には入りません。",
    allow: "また追加できるようにする",
    allowOf: (name) => `${name}をまた追加できるようにする`,
  },
  offer: {
    heading: "ほかにも使っていませんか",
    text: "閲覧履歴やパスワードの書き出しから、忘れていたサービスや同じパスワードのところが見つかります。この端末の中だけで調べます。",
    open: "まとめて見つける",
    welcomeHeading: "ほかに使っているサービスを見つける",
    welcomeReason:
      "忘れているサービスがないか、まとめて調べられます。しなくてもかまいません。あとからでもできます。",
  },
};
