import type { AbilityMessages } from "#lib/locales/messages/abilities.ts";

export const abilities: AbilityMessages = {
  notifications: {
    promise:
      "나와 관련될 수 있는 사고가 있거나 나중에 하기로 한 일이 있을 때, 많아야 하루에 한 번 알려 드리는 데에만 씁니다.",
    loss: "허용하지 않으면 오마모리를 열거나 아이콘을 볼 때 새로운 사고를 알 수 있습니다.",
    giveBack: "알림을 끄면 오마모리는 이 권한을 돌려줍니다.",
  },
  history: {
    promise:
      "이 기기 안에서 방문 기록을 한 번만 살펴보고 목록에 있는 서비스를 찾습니다. 남기는 것은 서비스마다 처음 연 날, 마지막으로 연 날, 연 날수뿐이며, 직접 확인한 뒤에만 저장합니다. 주소와 페이지 제목은 남기지 않고 어디로도 보내지 않습니다.",
    loss: "허용하지 않으면 오마모리가 아는 것은 앞으로 여는 서비스와 직접 추가한 서비스뿐입니다.",
    giveBack: "다 살펴보면 바로, 도중에 그만두어도 오마모리는 이 권한을 돌려줍니다.",
  },
};
