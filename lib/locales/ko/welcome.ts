import type { WelcomeMessages } from "#lib/locales/messages/welcome.ts";

export const welcome: WelcomeMessages = {
  progress: (page, all) => `${all}단계 중 ${page}단계`,
  next: "다음",
  back: "이전",
  skip: "나중에",
  promise: {
    heading: "오마모리에 오신 것을 환영합니다",
    purpose:
      "이용하는 서비스에서 개인정보 유출이나 계정 도용이 있었는지, 나와 관련이 있는지, 무엇을 하면 되는지 알려 드립니다.",
    lines: {
      "on-device": {
        said: "직접 켜기 전에는 통신하지 않습니다",
        more: "확인도 기록도 이 기기 안에서만 합니다. 켜더라도 이용하는 서비스는 보내지 않습니다.",
      },
      "visits-kept": {
        said: "방문 기록은 서비스 이름과 날짜만 남깁니다",
        more: "등록된 서비스를 처음과 마지막으로 방문한 날, 방문 일수입니다. 주소와 페이지 제목은 남기지 않습니다.",
      },
      "words-kept": {
        said: "입력한 내용도 이 기기 안에만 있습니다",
        more: "답변, 완료한 일, 발견한 이상한 점, 설정을 남깁니다. 언제든 지울 수 있습니다.",
      },
      "reads-nothing": {
        said: "페이지를 읽지 않습니다",
        more: "페이지 내용도, 입력하는 비밀번호도 보지 않습니다.",
      },
      "no-all-clear": {
        said: "모르는 것은 모른다고 말합니다",
        more: "등록되지 않은 서비스에서도 유출이 있었을 수 있습니다.",
      },
    },
  },
  choice: {
    heading: "이용하는 서비스를 고르세요",
    reason: "계정이 있는 서비스를 고르면 됩니다. 고를 때마다 저장되므로 중간에 그만두어도 됩니다.",
    search: "서비스 찾기",
    searchHint: "한글이나 영문 이름으로 찾을 수 있습니다",
    list: "서비스 목록",
    kinds: {
      often: "많이 이용하는 서비스",
      contact: "메신저·SNS",
      shopping: "쇼핑·음식",
      money: "금융·포인트",
      phone: "통신·이메일",
      travel: "여행·교통",
      play: "게임·취미",
      work: "학교·직장",
      other: "그 밖의 서비스",
    },
    moreOf: (count) => `${count}곳 더 보기`,
    all: (count) => `모두 ${count}곳`,
    found: (count) => `${count}곳을 찾았습니다`,
    none: (query) =>
      `‘${query}’ 서비스는 아직 등록되어 있지 않습니다. 사고가 없었다는 뜻은 아닙니다. 걱정되면 공식 공지를 확인하고, 다른 곳에서도 쓰는 비밀번호라면 바꾸세요.`,
    chosen: (count) => (count === 0 ? "아직 고르지 않았습니다" : `${count}곳 선택됨`),
    onlyChosen: "고른 것만 보기",
    pastList: "목록 건너뛰기",
    goOnWithout: "고르지 않고 계속",
  },
  answers: {
    heading: "몇 가지만 더 알려 주세요",
    reason: "답할수록 할 일이 줄어듭니다. 답하지 않아도 됩니다.",
    showResult: "결과 보기",
  },
  result: {
    nothingToDo: "새로운 사고가 있으면 여기에 나옵니다. 안전하다는 뜻은 아닙니다.",
    alerts: {
      heading: "새로운 사고 알림",
      note: "이용하는 서비스의 사고가 나와 관련될 수 있을 때만, 하루에 최대 한 번 알려 드립니다. 켜면 브라우저가 권한을 묻습니다.",
      turnOn: "알림 받기",
      isOn: "알림이 켜져 있습니다. 설정에서 언제든 바꿀 수 있습니다.",
    },
    done: "홈으로",
    nothingChosen: {
      title: "평소처럼 이용하세요",
      text: "등록된 서비스를 열면 관련된 사고와 할 일이 홈에 나옵니다. 서비스는 나중에 골라도 됩니다.",
    },
  },
};
