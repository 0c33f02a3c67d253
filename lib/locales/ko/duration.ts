import { roughDuration } from "#lib/locales/rough-duration.ts";

/** How long something takes, in minutes. */
export const duration = roughDuration((hours, minutes) =>
  [hours > 0 && `${hours}시간`, (minutes > 0 || hours === 0) && `${minutes}분`].filter(Boolean).join(" "),
);
