import type { StandingMessages } from "#lib/locales/messages/standing.ts";
import { duration } from "./duration.ts";

export const things = (count: number): string => `${count}가지`;

export const standing: StandingMessages = {
  "to-do": (steps, minutes) => `지금 할 일이 ${things(steps)} 있습니다(약 ${duration(minutes)}).`,
  "worth-doing": (steps, minutes) =>
    `급한 일은 없습니다. 여유 있을 때 할 일이 ${things(steps)} 있습니다(약 ${duration(minutes)}).`,
  ask: () => "질문에 답하면 할 일이 있는지 알 수 있습니다.",
  "put-off": (steps, until) => `나중에 할 일이 ${things(steps)} 있습니다(${until}부터).`,
  "all-settled": "할 일을 모두 끝냈습니다.",
  "nothing-now": "지금 서둘러 할 일은 없습니다.",
  "no-account": "계정이 없으므로 할 일이 없습니다.",
  "nothing-known": "이 서비스의 사고는 등록되어 있지 않습니다.",
};
