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
  readonly manager: string;
  readonly name: string;
  readonly content: Buffer;
}

/** The same logins as several managers write them. */
export const exportFiles: readonly [ExportFile, ...ExportFile[]] = [
  {
    manager: "Chrome",
    name: "Chrome Passwords.csv",
    content: csv("name,url,username,password,note", ({ name, url, password }) =>
      [name, url, user, password, ""].join(","),
    ),
  },
  {
    manager: "Firefox",
    name: "passwords.csv",
    content: csv(
      '"url","username","password","httpRealm","formActionOrigin","guid","timeCreated","timeLastUsed","timePasswordChanged"',
      ({ url, password }) =>
        [url, user, password, "", url, guid, "1420070400000", "1600000000000", "1420070400000"]
          .map((cell) => `"${cell}"`)
          .join(","),
    ),
  },
  {
    manager: "Bitwarden",
    name: "bitwarden_export.json",
    content: Buffer.from(
      JSON.stringify({
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
    ),
  },
  {
    manager: "Safari",
    name: "Passwords.csv",
    content: csv("Title,URL,Username,Password,Notes,OTPAuth", ({ name, url, password }) =>
      [name, url, user, password, "", ""].join(","),
    ),
  },
];
