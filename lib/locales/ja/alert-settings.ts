import type { AlertSettingMessages } from "#lib/locales/messages/alert-settings.ts";

export const alertSettings: AlertSettingMessages = {
  heading: "通知",
  turnOn: "新しい事案を通知する",
  explanation:
    "お使いのサービスの事案が、公表または報道され、あなたに関係するかもしれないときだけ、多くても1日1回お知らせします。オンにすると、ブラウザーが許可をたずねます。",
  promise:
    "お使いのサービスの事案が、公表または報道され、あなたに関係するかもしれないときだけ、多くても1日1回お知らせします。",
  refused: "ブラウザーの許可が得られなかったため、通知はオフのままです。いつでもオンにできます。",
  snooze: "1か月休む",
  snoozedUntil: (day) => `${day}まで通知を休みます。`,
  resume: "いま再開する",
  muted: "通知しないサービス",
  unmute: "通知する",
  unmuteService: (service) => `${service}について通知する`,
};
