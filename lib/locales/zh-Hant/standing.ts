import type { StandingMessages } from "#lib/locales/messages/standing.ts";
import { duration } from "./duration.ts";

export const standing: StandingMessages = {
  "to-do": (steps, minutes) => `現在有${steps}件事要做（約${duration(minutes)}）。`,
  "worth-doing": (steps, minutes) => `沒有急事。有空時值得做的有${steps}件（約${duration(minutes)}）。`,
  ask: () => "回答一個問題，就知道有沒有要做的事。",
  "put-off": (steps, until) => `有${steps}件事留到之後再做（${until}起）。`,
  "all-settled": "要做的都做完了。",
  "nothing-now": "現在沒有急著要做的事。",
  "no-account": "你沒有帳號，不需要做什麼。",
  "nothing-known": "沒有收錄這項服務的事件。",
};
