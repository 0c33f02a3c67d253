import type { Messages } from "./messages.ts";

export const ja: Messages = {
  productName: "おまもり",

  standing: {
    incidents: (established, unproven) => {
      if (unproven === 0) return `このサービスには${established}件の事案があります。`;
      if (established === 0) return `このサービスには、裏づけのない情報が${unproven}件あります。`;
      return `このサービスには${established}件の事案と、裏づけのない情報が${unproven}件あります。`;
    },
    stepsLeft: (steps, minutes) => `残る対策は${steps}件です（約${minutes}分）。`,
    allSettled: "必要な対策はすべて済んでいます。",
    noSteps: "いますることはありません。",
    noAccount: "アカウントがないため、することはありません。",
    nothingKnown: "このサービスの事案は登録されていません。",
    nothingKnownCaution: "事案がなかったという意味ではありません。",
    progress: (settled, all) => `対策${all}件のうち${settled}件が済んでいます`,
  },

  steps: {
    heading: "いますること",
    minutes: (minutes) => `${minutes}分`,
    inApp: "アプリで",
    noPage: "設定ページは確認できていません。アカウント設定から探してください。",
    checked: {
      "official-page": (day) => `公式の案内で確認（${day}）`,
      directory: (day) => `公開の一覧で確認（${day}）`,
      "public-code": (day) => `公開資料で確認（${day}）`,
      "third-party-guide": (day) => `第三者の案内で確認（${day}）`,
    },
    how: "やり方",
    skip: "自分には不要",
    undo: "元に戻す",
    state: { done: "完了", skipped: "不要" },
    unproven: "裏づけのない情報による対策",
    reasons: {
      "sessions-copied": "ログイン中のCookieが複製されました。ログアウトすれば、複製は使えなくなります。",
      "apps-stay-linked": "他人が連携させたアプリは、取り消すまでつながったままです。",
      "passwords-involved": "対象のデータにパスワードが含まれます。",
      "signed-in-as-others": "本人以外の操作がありました。ログアウトしてから変えると、他人は入り直せません。",
      "logins-tried-elsewhere": "ほかのサイトのパスワードで、ログインが試されました。",
      "mailbox-resets-account": "メールを読まれると、このアカウントのパスワードも再設定されかねません。",
      "someone-may-have-signed-in": "覚えのないログインがないか、履歴でわかります。",
      "accounts-acted-alone": "本人がしていないフォローや「いいね」、送信がありました。",
      "contact-data-known": "電話番号やメールアドレスを知る相手が、サービスを装うことがあります。",
      "caller-knew-customer": "利用者の情報に触れる立場の人をめぐる事案です。担当者を名乗る連絡に備えます。",
      "data-reachable-abroad": "利用者の情報に、国外から触れられる状態でした。",
      "operator-changed": "一部の地域で、データを預かる会社が変わりました。",
      "less-left-behind": "預けたデータが少ないほど、次の事案の影響も小さくなります。",
    },
    fromArticles: "もとになった記事：",
  },

  destination: {
    security: (service) => `${service}のセキュリティ設定を開く`,
    password: (service) => `${service}のパスワード設定を開く`,
    "connected-apps": (service) => `${service}の連携アプリ設定を開く`,
    "second-factor": (service) => `${service}の2段階認証の設定を開く`,
    sessions: (service) => `${service}のログイン端末一覧を開く`,
    recovery: (service) => `${service}の再設定手順を開く`,
    privacy: (service) => `${service}のプライバシーポリシーを開く`,
    closing: (service) => `${service}の解約ページを開く`,
  },

  signs: {
    heading: "こんなことはありませんか",
    advice: "ひとつでも当てはまれば、上の対策を早めに進めてください。",
  },

  incidents: {
    heading: "何があったか",
    more: "くわしく",
    period: "時期",
    disclosed: "公表",
    evidence: "確かさ",
    concerned: "対象",
    departure: "データの流出",
    dataClasses: "データの種類",
    counts: "規模",
    passwords: "パスワードの保存",
    caveats: "読むときの注意",
    sources: "出典",
    grade: { confirmed: "確認済み", reported: "報道", alleged: "訴え・未確認", disputed: "争いあり" },
    gradeBy: (grade, by) =>
      ({
        confirmed: `${by}が認めています`,
        reported: `${by}によります`,
        alleged: `${by}によるもので、確認されていません`,
        disputed: `${by}によりますが、否定または異論があります`,
      })[grade],
    basis: {
      court: "裁判所",
      police: "警察",
      regulator: "監督官庁",
      company: "会社",
      press: "報道",
      researcher: "研究者",
      "breach-index": "流出データの一覧サイト",
      "one-person": "利用者1人の訴え",
      seller: "販売者の主張",
    },
    left: {
      yes: "持ち出されたことが確認されています",
      exposed: "外部から見られる状態でした",
      claimed: "持ち出されたという主張があります",
      "not-found": "調査では見つかっていません",
      no: "このサービスからは出ていません",
    },
    storage: {
      "plain-text": "そのままの文字列",
      "unsalted-hash": "ハッシュ（ソルトなし）",
      "salted-hash": "ハッシュ（ソルトあり）",
      "not-stated": "公表されていません",
    },
    unit: {
      records: (count) => `${count}件`,
      "data-items": (count) => `${count}件のデータ`,
      accounts: (count) => `${count}アカウント`,
      "account-phone-pairs": (count) => `${count}組のアカウントと電話番号`,
      "email-addresses": (count) => `${count}件のメールアドレス`,
      people: (count) => `${count}人`,
      groups: (count) => `${count}グループ`,
      accesses: (count) => `${count}回のアクセス`,
      takeovers: (count) => `${count}件の乗っ取り`,
      companies: (count) => `${count}社`,
      gigabytes: (count) => `${count}GB`,
    },
    countSeparator: "・",
    precision: {
      about: (count) => `約${count}`,
      "at-least": (count) => `少なくとも${count}`,
      "up-to": (count) => `最大${count}`,
    },
    title: {
      intrusion: (data) => (data ? `不正アクセスによる${data}の流出` : "不正アクセス"),
      scraping: (data) => (data ? `${data}の大量収集` : "データの大量収集"),
      "insider-access": (data) => (data ? `内部の者による${data}へのアクセス` : "内部の者によるアクセス"),
      "session-theft": () => "ログイン状態の窃取",
      "third-party": (data) => (data ? `委託先などを通じた${data}の流出` : "委託先などを通じた不正アクセス"),
      "credential-stuffing": () => "ほかのサイトのパスワードによる不正ログイン",
      misconfiguration: (data) => (data ? `設定の誤りによる${data}の公開` : "設定の誤りによる公開"),
      phishing: () => "偽の画面によるアカウントの悪用",
      "cross-border-access": (data) =>
        data ? `国外からの${data}へのアクセス` : "国外からのデータへのアクセス",
      "policy-change": () => "データの扱いの変更",
    },
    from: (date) => `${date}から`,
    until: (date) => `${date}まで`,
    between: (from, to) => `${from}〜${to}`,
  },

  verdict: {
    "no-account": "アカウントがないので、対象ではありません",
    "one-person": "訴えた利用者1人のアカウントについての話です",
    region: {
      "mainland-china": "中国本土で登録されたアカウント",
      japan: "日本で登録されたアカウント",
    },
    feature: (feature) => `${feature}を使っていた人`,
    period: "その時期にアカウントがあった人",
  },

  mentions: {
    heading: "名前だけが挙がった事案",
    role: {
      "advertising-client": "広告主として",
      "recovery-mailbox": "連絡先のメールとして",
      "payment-brand": "決済サービスとして",
    },
  },

  dataClass: {
    passwords: "パスワード",
    "password-hints": "パスワードのヒント",
    "security-questions": "秘密の質問",
    "account-pins": "暗証番号",
    sessions: "Cookie（ログイン状態）",
    "email-addresses": "メールアドレス",
    "phone-numbers": "電話番号",
    "user-ids": "ユーザーID",
    profiles: "プロフィール",
    "social-profiles": "SNSのプロフィール",
    "payment-cards": "クレジットカード",
    "card-security-codes": "セキュリティコード",
    "bank-accounts": "銀行口座",
    "postal-addresses": "住所",
    "device-ids": "端末の識別番号",
    "ip-addresses": "IPアドレス",
    messages: "メッセージ",
    files: "写真・ファイル",
    names: "氏名",
    "birth-dates": "生年月日",
    genders: "性別",
    "government-ids": "身分証番号",
    locations: "位置情報",
    "search-history": "検索・閲覧履歴",
    purchases: "購入・利用履歴",
    "financial-records": "取引の記録",
  },

  account: {
    none: "ここにアカウントはありません",
    saidNone: "アカウントがないと回答ずみです。",
    undo: "取り消す",
  },

  popup: {
    openSummary: "まとめを見る",
    language: "表示言語",
    followBrowser: "ブラウザーに合わせる",
  },

  screens: {
    loading: { title: "準備しています", text: "事案データを読み込んでいます。数秒で終わります。" },
    failed: {
      title: "事案データを読み込めませんでした",
      text: "このサービスに事案があるかどうかは、まだわかりません。もう一度お試しください。",
    },
    retry: "もう一度読み込む",
    notWeb: {
      title: "ウェブページではありません",
      text: "ウェブサイトを開いてからアイコンを押すと、そのサービスの事案と対策を表示します。",
    },
    unlisted: (host) => ({
      title: "登録のないサービスです",
      text: `${host}は事案データに登録されていないため、判断できません。安全という意味ではありません。`,
    }),
    privateWindow: {
      title: "プライベートウィンドウです",
      text: "ここでは何も調べず、何も記録しません。",
    },
    crashed: {
      title: "表示できませんでした",
      text: "おまもりの不具合です。記録は失われていません。閉じて、もう一度開いてください。",
    },
    olderCatalogue: (day) => `新しい事案データを読み込めなかったため、${day}版を使っています。`,
    catalogueOf: (day) => `事案データ ${day}版`,
  },

  summary: {
    title: "まとめ",
    onDevice: "この端末の中だけで動きます",
    standing: (services, withIncidents, withClaimsOnly) => {
      const claims = withClaimsOnly > 0 ? `、${withClaimsOnly}件に裏づけのない情報` : "";
      return `訪れたサービス${services}件のうち、${withIncidents}件に事案${claims}があります。`;
    },
    stepsLeft: (steps, minutes) => `残る対策は${steps}件です（約${minutes}分）。`,
    allSettled: "必要な対策はすべて済んでいます。",
    noIncidents: "登録されている事案はまだありません。事案がなかったという意味ではありません。",
    empty: {
      title: "まだ記録がありません",
      text: "いつもどおりにウェブをご覧ください。事案データにあるサービスを訪れると、ここに並びます。",
    },
    withSteps: "対策が残っているサービス",
    settled: "対策が済んだサービス",
    withoutIncidents: "事案の登録がないサービス",
    withoutAccount: "アカウントがないサービス",
    lastVisit: (day) => `最後の訪問 ${day}`,
    incidentCount: (established, unproven) =>
      [established > 0 && `事案${established}件`, unproven > 0 && `裏づけのない情報${unproven}件`]
        .filter(Boolean)
        .join("、"),
    openSteps: (steps) => `残り${steps}`,
    ring: (settled, all) => `対策${all}件のうち${settled}件が済んでいます`,
    ringCaption: "対策ずみ",
    unlistedCaution: "事案データにないサービスは、ここに出ません。安全という意味ではありません。",
  },
};
