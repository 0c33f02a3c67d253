/** The sentences about notifications on the pages. "Notification" is 通知. */
export interface AlertSettingMessages {
  readonly heading: string;
  /** Label of the switch. */
  readonly turnOn: string;
  /** Under the switch while it is off: what comes, how rarely, and that the browser asks first. */
  readonly explanation: string;
  /** Under the switch while it is on: what comes, and how rarely. */
  readonly promise: string;
  /** When the person or the browser refused the permission. No blame. */
  readonly refused: string;
  /** Button: no notification for a month. */
  readonly snooze: string;
  /** `day`: when notifications may come again. */
  readonly snoozedUntil: (day: string) => string;
  /** Button: ends that. */
  readonly resume: string;
  /** Heading of the list of services that never notify. */
  readonly muted: string;
  /** Button in that list, beside the name. */
  readonly unmute: string;
  /** The same button, read out. */
  readonly unmuteService: (service: string) => string;
}
