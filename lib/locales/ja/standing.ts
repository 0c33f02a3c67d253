import type { StandingMessages } from "#lib/locales/messages/standing.ts";
import { duration } from "./duration.ts";

/** 1つ to 9つ, then 10件. */
export const things = (count: number): string => (count < 10 ? `${count}つ` : `${count}件`);

export const standing: StandingMessages = {
  "to-do": (steps, minutes) => `いまやることが${things(steps)}あります（約${duration(minutes)}）。`,
  "worth-doing": (steps, minutes) =>
    `急いでやることはありません。時間のあるときにやることが${things(steps)}あります（約${duration(minutes)}）。`,
  ask: () => "質問に答えると、やることがあるかどうかがわかります。",
  "put-off": (steps, until) => `あとでやることが${things(steps)}あります（${until}から）。`,
  "all-settled": "やることは、すべて済んでいます。",
  "nothing-now": "いま急いでやることはありません。",
  "no-account": "アカウントがないので、やることはありません。",
  "nothing-known": "このサービスの事案は、収録していません。",
};
