import type { exportFormats, ImportCatalogue } from "../../lib/imports/export-file.ts";
import { readExport } from "../../lib/imports/read-export.ts";

// Says how long it takes to read a large password export, and how much memory: a hundred thousand logins, as Firefox
// and Bitwarden write them. Fails where it takes longer than it may.

const loginCount = 100_000;
const serviceCount = 1_000;
const runs = 5;
const limit = 2_000;
const today = "2026-11-22";

/** Numbers that look random and are the same in every run. */
let seed = 7;
const random = () => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed / 2_147_483_647;
};
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
const letters = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!$%&+-=?";
const madeUp = (length: number) =>
  Array.from({ length }, () => letters[Math.floor(random() * letters.length)]).join("");
const habits = ["Sakura", "Tiger", "Berlin", "hello", "Nordwind", "Dragon"];

const catalogue: ImportCatalogue = {
  services: Array.from({ length: serviceCount }, (_, at) => ({
    id: `service-${at}`,
    name: { en: `Service ${at}`, ja: `サービス${at}`, "zh-Hans": `服务${at}` },
    aliases: [`s${at}`],
    domains: [`service-${at}.example.com`, `service-${at}.co.jp`],
  })),
  equalDomains: [["equal-one.com", "equal-two.com"]],
};
const logins = Array.from({ length: loginCount }, (_, at) => ({
  host: random() < 0.3 ? `www.service-${Math.floor(random() * serviceCount)}.co.jp` : `login.site-${at}.com`,
  username: `person${at % 7}@example.org`,
  // Of ten passwords seven come from a manager, three from a habit.
  password:
    random() < 0.7 ? madeUp(12 + Math.floor(random() * 8)) : `${pick(habits)}${Math.floor(random() * 5000)}`,
}));
const moment = 1_600_000_000_000;
const files = {
  firefox: [
    `"url","username","password","httpRealm","formActionOrigin","guid","timeCreated","timeLastUsed","timePasswordChanged"`,
    ...logins.map(
      ({ host, username, password }, at) =>
        `"https://${host}","${username}","${password}",,"https://${host}","{${at}}","${moment + at * 1e5}","${moment + at * 2e5}","${moment + at * 1e5}"`,
    ),
  ].join("\r\n"),
  "bitwarden-json": JSON.stringify({
    encrypted: false,
    folders: [],
    items: logins.map(({ host, username, password }, at) => ({
      id: String(at),
      type: 1,
      name: host,
      login: { uris: [{ match: null, uri: `https://${host}/login` }], username, password, totp: null },
      creationDate: "2020-01-02T03:04:05.678Z",
      revisionDate: "2021-01-02T03:04:05.678Z",
    })),
  }),
} satisfies Partial<Record<(typeof exportFormats)[number], string>>;

for (const [format, text] of Object.entries(files)) {
  const bytes = new TextEncoder().encode(text);
  const times: number[] = [];
  let findings: Awaited<ReturnType<typeof readExport>> | undefined;
  const before = process.memoryUsage().rss;
  let most = before;
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage();
    findings = await readExport(bytes, "export", catalogue, today, {
      progress: () => {
        most = Math.max(most, process.memoryUsage().rss);
      },
      isCancelled: () => false,
    });
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  if (findings?.kind !== "read") throw new Error(`${format} was not read`);
  const middle = times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
  const megabytes = (size: number) => (size / 1024 / 1024).toFixed(0);
  console.log(
    `${format}: ${findings.entries} logins in ${megabytes(bytes.length)} MB, ${findings.finds.length} services, ` +
      `${findings.groups.length} groups: median ${middle.toFixed(0)} ms of ${runs} runs (first ${times[0]?.toFixed(0)} ms, ` +
      `limit ${limit} ms), memory ${megabytes(before)} to ${megabytes(most)} MB.`,
  );
  if (middle > limit) process.exitCode = 1;
}
