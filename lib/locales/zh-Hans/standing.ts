import type { StandingMessages } from "#lib/locales/messages/standing.ts";
import { duration } from "./duration.ts";

export const standing: StandingMessages = {
  "to-do": (steps, minutes) => `现在有${steps}件事要做（约${duration(minutes)}）。`,
  "worth-doing": (steps, minutes) => `没有急事。有空时值得做的有${steps}件（约${duration(minutes)}）。`,
  ask: () => "回答一个问题，就知道有没有要做的事。",
  "put-off": (steps, until) => `有${steps}件事留到以后做（${until}起）。`,
  "all-settled": "要做的都做完了。",
  "nothing-now": "现在没有急着要做的事。",
  "no-account": "您没有账号，不需要做什么。",
  "nothing-known": "没有收录这个服务的事件。",
};
