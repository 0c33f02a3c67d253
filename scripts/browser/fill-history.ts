import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** One visit that a browser is to remember. */
export interface PastVisit {
  readonly url: string;
  /** Milliseconds since the epoch. Chromium forgets what is older than 90 days, some time after it starts. */
  readonly at: number;
}

/** Chromium counts from 1601, in microseconds. */
const before1970 = 11_644_473_600_000;

/** A link that was followed by no redirect: only the end of a chain of redirects is in the history that is searched. */
const wholeLink = 0x30000000;

/**
 * Puts visits into the history of a Chromium profile that is not in use, and was once. No interface of the browser
 * can: `history.addUrl` takes no time, so everything would be of today.
 */
export function fillHistory(profile: string, visits: Iterable<PastVisit>): void {
  const database = openHistory(profile);
  const find = database.prepare("SELECT id FROM urls WHERE url = ?");
  const addUrl = database.prepare(
    "INSERT INTO urls (url, title, visit_count, last_visit_time) VALUES (?, ?, 0, 0)",
  );
  const addVisit = database.prepare("INSERT INTO visits (url, visit_time, transition) VALUES (?, ?, ?)");
  const count = database.prepare(
    "UPDATE urls SET visit_count = visit_count + 1, last_visit_time = max(last_visit_time, ?) WHERE id = ?",
  );
  const ids = new Map<string, number | bigint>();
  const idOf = (url: string) => {
    const id = ids.get(url) ?? find.get(url)?.["id"] ?? addUrl.run(url, "Title").lastInsertRowid;
    if (typeof id !== "number" && typeof id !== "bigint") throw new Error("An address has no number.");
    ids.set(url, id);
    return id;
  };
  try {
    database.exec("BEGIN");
    for (const { url, at } of visits) {
      const id = idOf(url);
      const time = BigInt(Math.round((at + before1970) * 1_000));
      addVisit.run(id, time, wholeLink);
      count.run(time, id);
    }
    database.exec("COMMIT");
  } finally {
    database.close();
  }
}

/** Makes such a profile forget every visit. */
export function forgetHistory(profile: string): void {
  const database = openHistory(profile);
  try {
    database.exec("DELETE FROM visits; DELETE FROM urls;");
  } finally {
    database.close();
  }
}

const openHistory = (profile: string) => new DatabaseSync(join(profile, "Default", "History"));
