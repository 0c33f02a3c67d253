import type { AlertSettingMessages } from "#lib/locales/messages/alert-settings.ts";

export const alertSettings: AlertSettingMessages = {
  heading: "알림",
  turnOn: "새로운 사고를 알림으로 받기",
  explanation:
    "이용하는 서비스의 사고가 공식 확인되거나 보도되었고 나와 관련될 수 있을 때만, 하루에 최대 한 번 알려 드립니다. 켜면 브라우저가 권한을 묻습니다.",
  promise:
    "이용하는 서비스의 사고가 공식 확인되거나 보도되었고 나와 관련될 수 있을 때만, 하루에 최대 한 번 알려 드립니다.",
  refused: "브라우저에서 허용하지 않아 알림은 꺼져 있습니다. 언제든 켤 수 있습니다.",
  snooze: "한 달 동안 받지 않기",
  snoozedUntil: (day) => `${day}까지 알림을 보내지 않습니다.`,
  resume: "지금 다시 받기",
  muted: "알림을 끈 서비스",
  unmute: "알림 켜기",
  unmuteService: (service) => `${service} 알림 켜기`,
};
