import type { Language } from "#lib/domain/language.ts";

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
  /** Button at a service: it never notifies from now on. */
  readonly mute: string;
  /** The same button once that is so. */
  readonly muteOff: string;
}

const ja: AlertSettingMessages = {
  heading: "通知",
  turnOn: "新しい事案を通知する",
  explanation:
    "お使いのサービスで、確認または報道された事案が関係しているかもしれないときだけ、多くても1日1回お知らせします。オンにすると、ブラウザーが許可をたずねます。",
  promise:
    "お使いのサービスで、確認または報道された事案が関係しているかもしれないときだけ、多くても1日1回お知らせします。",
  refused: "ブラウザーの許可が得られなかったため、通知はオフのままです。いつでもオンにできます。",
  snooze: "1か月休む",
  snoozedUntil: (day) => `${day}まで通知を休みます。`,
  resume: "いま再開する",
  muted: "通知しないサービス",
  unmute: "通知する",
  unmuteService: (service) => `${service}の通知を再開する`,
  mute: "このサービスは通知しない",
  muteOff: "このサービスも通知する",
};

const zhHans: AlertSettingMessages = {
  heading: "通知",
  turnOn: "有新事件时通知我",
  explanation:
    "只有当您所用服务的已确认或有报道的事件可能与您有关时才会通知，每天最多一次。开启时，浏览器会请您授予权限。",
  promise: "只有当您所用服务的已确认或有报道的事件可能与您有关时才会通知，每天最多一次。",
  refused: "未获得浏览器的权限，通知仍为关闭。您可以随时开启。",
  snooze: "暂停一个月",
  snoozedUntil: (day) => `通知将暂停至${day}。`,
  resume: "现在恢复",
  muted: "不通知的服务",
  unmute: "恢复通知",
  unmuteService: (service) => `恢复${service}的通知`,
  mute: "不再通知此服务",
  muteOff: "恢复此服务的通知",
};

const en: AlertSettingMessages = {
  heading: "Notifications",
  turnOn: "Notify me of new incidents",
  explanation:
    "A notification comes at most once a day, and only when a confirmed or reported incident at a service you use may concern you; your browser will ask for permission.",
  promise:
    "A notification comes at most once a day, and only when a confirmed or reported incident at a service you use may concern you.",
  refused:
    "The browser was not given permission, so notifications stay off. You can turn them on at any time.",
  snooze: "Pause for a month",
  snoozedUntil: (day) => `Paused until ${day}.`,
  resume: "Resume now",
  muted: "Services that do not notify",
  unmute: "Notify again",
  unmuteService: (service) => `Notify again of ${service}`,
  mute: "Do not notify me of this service",
  muteOff: "Notify me of this service again",
};

/** The pages' sentences about notifications in one language. */
export const alertSettingMessages: Readonly<Record<Language, AlertSettingMessages>> = {
  ja,
  "zh-Hans": zhHans,
  en,
};
