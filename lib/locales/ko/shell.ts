import type { ShellMessages } from "#lib/locales/messages/shell.ts";

export const shell: ShellMessages = {
  views: {
    home: "홈",
    plan: "할 일",
    data: "유출된 정보",
    timeline: "타임라인",
    services: "서비스",
    find: "찾기",
    saving: "저장·인쇄",
    settings: "설정",
    welcome: "시작하기",
  },
  menu: "메뉴",
  skipToContent: "본문으로 바로 가기",
  onDevice: "기록은 이 기기 안에만 있습니다",
  onDevices: "기록은 암호화되어 내 기기에서만 함께 쓰입니다",
  empty: {
    title: "아직 기록이 없습니다",
    text: "이용하는 서비스를 고르면 바로 결과를 볼 수 있습니다. 고르지 않아도 등록된 서비스를 열면 여기에 나옵니다.",
  },
  chooseServices: "이용하는 서비스 고르기",
  more: "더 보기",
  coverage: {
    heading: "이 결과의 한계",
    size: (incidents, services, day) =>
      `${day} 사고 데이터에는 서비스 ${services}곳과 사고 ${incidents}건이 등록되어 있습니다.`,
    own: (services) =>
      `그중 서비스 ${services}곳이 내 목록에 있습니다. 등록되지 않은 사이트는 기록하지 않으므로 몇 곳을 이용하는지는 알 수 없습니다.`,
    gone: (services) => `그 밖에 서비스 ${services}곳은 사고 데이터에서 빠져 표시하지 않습니다.`,
    caution: "등록되지 않았거나 알려진 사고가 없다고 해서 안전하다는 뜻은 아닙니다.",
    homeless: (count) => `특정 사이트와 관계없는 사고(${count}건)`,
    homelessNote:
      "정보 판매 업자나 관공서 등의 사고입니다. 어떤 사이트를 이용하는지와 상관없이 대상이 될 수 있습니다.",
    credits: "출처",
    creditsNote: "사고 데이터에는 다음 공개 자료에서 가져온 사실이 포함되어 있습니다.",
  },
};
