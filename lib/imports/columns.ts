/** What a column can hold that is asked for. */
export const columnKinds = [
  "address",
  "username",
  "password",
  "title",
  "createdOn",
  "modifiedOn",
  "usedOn",
  "passwordChangedOn",
  "other",
] as const;

export type ColumnKind = (typeof columnKinds)[number];

// What people and programs call a column, in the languages whose tables are met most; each list in the order of
// how surely it is meant. `other`: known, and never part of a login.
const words: Readonly<Record<ColumnKind, readonly string[]>> = {
  address: [
    "url urls uri uris website websites websiteurl websiteaddress webaddress loginurl loginuri siteurl weburl",
    "site web link domain host hostname page webpage homepage address",
    "webseite internetseite internetadresse webadresse seite adresse",
    "サイトurl ウェブサイト webサイト サイト ウェブ アドレス ウェブアドレス ホームページ リンク ドメイン",
    "网址 网站地址 网站 網址 網站 站点 链接 連結 域名 地址 網域 登录地址",
    "웹사이트 사이트 웹주소 사이트주소 홈페이지 주소 도메인 링크",
  ],
  username: [
    "username userid user login loginname loginid loginusername accountname account accountid email mail emailaddress id",
    "benutzername nutzername benutzer anmeldename benutzerkennung kennung benutzerid konto emailadresse",
    "ユーザー名 ユーザ名 ユーザー ユーザ ユーザーid ユーザid ログインid ログイン名 ログイン アカウント アカウント名 会員id 会員番号 メールアドレス メール",
    "用户名 用户 账号 帐号 账户 帐户 账户名 登录名 登录账号 邮箱 电子邮件 电子邮箱 使用者名稱 使用者 用戶名稱 用戶名 帳號 帳戶 電子郵件 信箱",
    "identifiant nomdutilisateur utilisateur usuario nombredeusuario usuário utente nomeutente gebruikersnaam логин",
    "사용자이름 사용자명 사용자 아이디 계정 로그인 이메일 사용자id",
  ],
  password: [
    "password pass pwd passwd passphrase passcode loginpassword pw userpassword",
    "passwort kennwort",
    "パスワード パス 暗証番号",
    "密码 密碼 登录密码 口令",
    "비밀번호 패스워드 암호",
    "motdepasse contraseña clave senha parola wachtwoord пароль",
  ],
  title: [
    "title name label entry nickname service sitename item itemname description displayname",
    "titel bezeichnung beschreibung dienst eintrag",
    "タイトル 名前 名称 サービス サービス名 サイト名 項目",
    "标题 名称 標題 名稱 网站名称 服务",
    "제목 이름 서비스 사이트이름 명칭",
  ],
  createdOn: [
    "created createdat createdon createddate creationdate creationtime createtime datecreated timecreated added dateadded",
    "erstellt erstelltam erstellungsdatum",
    "作成日 作成日時 登録日 登録日時",
    "创建时间 创建日期 建立時間 建立日期 添加时间",
    "생성일 만든날짜 등록일",
  ],
  modifiedOn: [
    "modified lastmodified modifiedat modifieddate datemodified modifytime updated updatedat lastupdated lastchanged updatedate modificationtime",
    "geändert zuletztgeändert geändertam änderungsdatum",
    "更新日 更新日時 変更日 変更日時 最終更新日",
    "修改时间 修改日期 更新时间 更新日期 修改時間 修改日期",
    "수정일 변경일 업데이트",
  ],
  usedOn: [
    "lastused lastusedat timelastused datelastused lastuseddate lastaccess lastaccessed",
    "zuletztverwendet zuletztbenutzt",
    "最終使用日 最終使用日時 最終利用日",
    "上次使用 最近使用 最后使用时间 上次使用時間",
    "마지막사용 최근사용",
  ],
  passwordChangedOn: [
    "timepasswordchanged passwordchanged passwordlastchanged passwordmodified passwordupdated passwordchangedat passwordchangedate passwordrevisiondate",
    "passwortgeändert passwortgeändertam",
    "パスワード変更日 パスワード更新日",
    "密码修改时间 密码修改日期 密碼變更日期",
    "비밀번호변경일",
  ],
  other: [
    "note notes comments comment extra memo remarks content notiz notizen anmerkung bemerkung メモ 備考 备注 備註 메모 비고",
    "cardnumber ccnumber cardholdername cardname cvc cvv code expirydate expirationdate expirationmonth accountholder routingnumber",
    "number type idnumber idtype issuedate placeofissue fullname firstname lastname phonenumber zip zipcode city country",
    "twofasecret authtoken totp otpauth otp otpsecret",
  ],
};

const kindByWord: ReadonlyMap<string, ColumnKind> = new Map(
  columnKinds
    .toReversed()
    .flatMap((kind) => words[kind].flatMap((list) => list.split(" ").map((word) => [word, kind] as const))),
);

const rankByWord: ReadonlyMap<string, number> = new Map(
  columnKinds
    .toReversed()
    .flatMap((kind) =>
      words[kind].flatMap((list) => list.split(" ")).map((word, rank) => [word, rank] as const),
    ),
);

/** The name of a column as all ways to write it come to: "Login_Name", "login name" and "ｌｏｇｉｎ－ｎａｍｅ". */
export function columnName(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_\-.:：*()（）'"/\u200b\ufeff]/g, "");
}

/** What a column of a name holds; nothing for a name that is not known. */
export function columnKindOf(text: string): ColumnKind | undefined {
  return kindByWord.get(columnName(text));
}

/** Of columns of one kind, the one whose name says it most surely; the first of equals. */
export function surestColumn(head: readonly string[], kind: ColumnKind): number | undefined {
  let surest: number | undefined;
  let best = Number.POSITIVE_INFINITY;
  head.forEach((text, at) => {
    const rank = rankByWord.get(columnName(text)) ?? best;
    if (columnKindOf(text) !== kind || rank >= best) return;
    best = rank;
    surest = at;
  });
  return surest;
}
