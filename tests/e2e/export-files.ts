import { zipSync } from "fflate";
import type { ExportFormat } from "#lib/imports/export-file.ts";

/** Made up, and found nowhere else. */
const shared = "zqx-Plum-Garden-71!";
const near = "zqx-Plum-Garden-72!";
const weak = "zqx123";

/** Every password of the files below. */
export const passwords = [shared, near, "zqx-Lonely-Heron-5%", weak];

interface Login {
  readonly name: string;
  readonly url: string;
  readonly password: string;
}

/** Four at listed services, of which three share a password with one that is not; one nearly the same; one alone. */
const logins: readonly Login[] = [
  { name: "Weibo", url: "https://passport.weibo.com/signin", password: shared },
  { name: "LINE", url: "https://access.line.me/", password: shared },
  { name: "JD", url: "https://passport.jd.com/", password: shared },
  { name: "Shop", url: "https://zqx-shop.example/", password: shared },
  { name: "iCloud", url: "https://www.icloud.com/", password: near },
  { name: "Alone", url: "https://zqx-alone.example/", password: "zqx-Lonely-Heron-5%" },
  { name: "Weak", url: "https://zqx-weak.example/", password: weak },
];

const user = "somebody@zqx.example";
const csv = (head: string, rowOf: (login: Login) => string): Buffer =>
  Buffer.from([head, ...logins.map(rowOf), ""].join("\r\n"));
const guid = "{0f3d6a1e-5b7c-4b5e-9a43-2f0e4d1c9b77}";

export interface ExportFile {
  /** As the screen names it. */
  readonly manager: string;
  readonly format: ExportFormat;
  readonly name: string;
  readonly content: Buffer;
}

const json = (content: unknown): Buffer => Buffer.from(JSON.stringify(content));
const archive = (files: Readonly<Record<string, Buffer>>): Buffer =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, new Uint8Array(bytes)]))),
  );

/** A table whose cells all stand in quotes. */
const quoted = (head: string, cellsOf: (login: Login) => readonly string[]): Buffer =>
  csv(head, (login) =>
    cellsOf(login)
      .map((cell) => `"${cell}"`)
      .join(","),
  );

const dashlaneTable = csv(
  "username,username2,username3,title,password,note,url,category,otpSecret",
  ({ name, url, password }) => [user, "", "", name, password, "", url, "", ""].join(","),
);

/** The same logins as each manager writes them, the first one Chrome. */
export const exportFiles: readonly [ExportFile, ...ExportFile[]] = [
  {
    manager: "Chrome / Edge / Brave",
    format: "chrome",
    name: "Chrome Passwords.csv",
    content: csv("name,url,username,password,note", ({ name, url, password }) =>
      [name, url, user, password, ""].join(","),
    ),
  },
  {
    manager: "Firefox",
    format: "firefox",
    name: "passwords.csv",
    content: quoted(
      '"url","username","password","httpRealm","formActionOrigin","guid","timeCreated","timeLastUsed","timePasswordChanged"',
      ({ url, password }) => [
        url,
        user,
        password,
        "",
        url,
        guid,
        "1420070400000",
        "1600000000000",
        "1420070400000",
      ],
    ),
  },
  {
    manager: "Safari / iCloud",
    format: "safari",
    name: "Passwords.csv",
    content: csv("Title,URL,Username,Password,Notes,OTPAuth", ({ name, url, password }) =>
      [name, url, user, password, "", ""].join(","),
    ),
  },
  {
    manager: "1Password",
    format: "1password-csv",
    name: "1Password.csv",
    content: csv(
      "Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes",
      ({ name, url, password }) => [name, url, user, password, "", "false", "false", "", ""].join(","),
    ),
  },
  {
    manager: "1Password",
    format: "1pux",
    name: "1PasswordExport.1pux",
    content: archive({
      "export.attributes": json({ version: 3 }),
      "export.data": json({
        accounts: [
          {
            attrs: {},
            vaults: [
              {
                attrs: {},
                items: logins.map(({ name, url, password }) => ({
                  uuid: "1",
                  categoryUuid: "001",
                  state: "active",
                  createdAt: 1_420_070_400,
                  updatedAt: 1_420_070_400,
                  overview: { title: name, url, urls: [{ label: "", url }] },
                  details: {
                    loginFields: [
                      { value: user, name: "username", designation: "username" },
                      { value: password, name: "password", designation: "password" },
                    ],
                    passwordHistory: [],
                  },
                })),
              },
            ],
          },
        ],
      }),
    }),
  },
  {
    manager: "Bitwarden",
    format: "bitwarden-csv",
    name: "bitwarden_export.csv",
    content: csv(
      "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp",
      ({ name, url, password }) => ["", "", "login", name, "", "", "0", url, user, password, ""].join(","),
    ),
  },
  {
    manager: "Bitwarden",
    format: "bitwarden-json",
    name: "bitwarden_export.json",
    content: json({
      encrypted: false,
      folders: [],
      items: logins.map(({ name, url, password }) => ({
        id: "1b1d2c6e-2c5b-4a53-8a57-4f5f4e8d9a10",
        organizationId: null,
        folderId: null,
        type: 1,
        reprompt: 0,
        name,
        notes: null,
        favorite: false,
        login: { uris: [{ match: null, uri: url }], username: user, password, totp: null },
        collectionIds: null,
      })),
    }),
  },
  {
    manager: "LastPass",
    format: "lastpass",
    name: "lastpass_vault_export.csv",
    content: csv("url,username,password,totp,extra,name,grouping,fav", ({ name, url, password }) =>
      [url, user, password, "", "", name, "", "0"].join(","),
    ),
  },
  {
    manager: "Dashlane",
    format: "dashlane",
    name: "dashlane-credential-export.zip",
    content: archive({
      "payments.csv": Buffer.from("type,account_name,account_holder,cc_number,code,expiration_month\n"),
      "credentials.csv": dashlaneTable,
    }),
  },
  {
    manager: "NordPass",
    format: "nordpass",
    name: "NordPass.csv",
    content: csv(
      "name,url,additional_urls,username,password,note,cardholdername,cardnumber,cvc,type",
      ({ name, url, password }) => [name, url, "", user, password, "", "", "", "", "password"].join(","),
    ),
  },
  {
    manager: "KeePass",
    format: "keepass-xml",
    name: "Database.xml",
    content: Buffer.from(
      `\u{feff}<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<KeePassFile><Root><Group><UUID>x</UUID>${logins
        .map(({ name, url, password }) => {
          const fields = { Title: name, UserName: user, Password: password, URL: url };
          const strings = Object.entries(fields).map(
            ([key, value]) => `<String><Key>${key}</Key><Value>${value}</Value></String>`,
          );
          return `<Entry><UUID>x</UUID>${strings.join("")}</Entry>`;
        })
        .join("")}</Group></Root></KeePassFile>`,
    ),
  },
  {
    manager: "KeePass",
    format: "keepass-csv",
    name: "Database.csv",
    content: quoted('"Account","Login Name","Password","Web Site","Comments"', ({ name, url, password }) => [
      name,
      user,
      password,
      url,
      "",
    ]),
  },
  {
    manager: "KeePassXC",
    format: "keepassxc",
    name: "Passwords-1.csv",
    content: quoted(
      '"Group","Title","Username","Password","URL","Notes","TOTP","Icon","Last Modified","Created"',
      ({ name, url, password }) => [
        "Root",
        name,
        user,
        password,
        url,
        "",
        "",
        "0",
        "2024-05-06T10:00:00Z",
        "2020-01-02T10:00:00Z",
      ],
    ),
  },
  {
    manager: "Proton Pass",
    format: "proton-pass",
    name: "Proton Pass_export.json",
    content: json({
      version: "1.20.0",
      vaults: {
        one: {
          items: logins.map(({ name, url, password }) => ({
            itemId: "1",
            data: {
              metadata: { name, note: "" },
              type: "login",
              content: { itemEmail: user, itemUsername: "", password, urls: [url] },
            },
            state: 1,
            createTime: 1_700_000_000,
            modifyTime: 1_710_000_000,
          })),
        },
      },
    }),
  },
  {
    manager: "RoboForm",
    format: "roboform",
    name: "RoboForm.csv",
    content: csv("\u{feff}Name,Url,MatchUrl,Login,Pwd,Note,Folder,RfFieldsV2", ({ name, url, password }) =>
      [name, url, url, user, password, "", "/", `"user,,,txt,${user}"`].join(","),
    ),
  },
  {
    manager: "Enpass",
    format: "enpass",
    name: "Enpass.json",
    content: json({
      folders: [],
      items: logins.map(({ name, url, password }) => ({
        category: "login",
        title: name,
        createdAt: 1_500_000_000,
        updated_at: 1_700_000_000,
        trashed: 0,
        fields: Object.entries({ username: user, password, url }).map(([type, value]) => ({
          type,
          value,
          deleted: 0,
          value_updated_at: 1_600_000_000,
        })),
      })),
    }),
  },
  {
    manager: "Keeper",
    format: "keeper",
    name: "keeper.csv",
    // Without a head.
    content: quoted("", ({ name, url, password }) => ["", name, user, password, url, "", ""]).subarray(2),
  },
  {
    manager: "SafeInCloud",
    format: "safe-in-cloud",
    name: "SafeInCloud.xml",
    content: Buffer.from(
      `<?xml version="1.0"?><database>${logins
        .map(({ name, url, password }) => {
          const fields = Object.entries({ login: user, password, website: url });
          const written = fields.map(([type, value]) => `<field name="x" type="${type}">${value}</field>`);
          return `<card title="${name}" time_stamp="1700000000000">${written.join("")}</card>`;
        })
        .join("")}</database>`,
    ),
  },
];
