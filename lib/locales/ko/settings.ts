import type { SettingMessages } from "#lib/locales/messages/settings.ts";

export const settings: SettingMessages = {
  once: {
    heading: "나에 대해",
    note: "답할수록 할 일이 줄어듭니다. 답변은 이 기기 밖으로 나가지 않습니다.",
    ownPasswords: {
      question: "서비스마다 다른 비밀번호를 쓰나요?",
      answers: { everywhere: "모두 다름", partly: "일부는 같음", no: "같은 것이 많음" },
      note: "브라우저나 비밀번호 관리 앱이 만든 것이라면 ‘모두 다름’입니다.",
    },
    mailboxes: {
      question: "어떤 이메일을 쓰나요?",
      note: "이메일에 누가 들어오면 다른 비밀번호도 바꿀 수 있으므로 먼저 지킵니다. 여러 개를 고를 수 있습니다.",
    },
    accountsSince: {
      question: "주로 쓰는 계정은 언제부터 있었나요?",
      about: (year) => `${year}년쯤부터`,
      untold: "답하지 않기",
    },
  },
  display: "화면",
  upToDate:
    "사고 데이터 업데이트, Have I Been Pwned 목록, 비밀번호 확인이 있습니다. 켜기 전까지는 모두 꺼져 있습니다.",
  toUpToDate: "‘최신 상태로 유지’ 열기",
  theme: { label: "테마", device: "기기 설정에 맞춤", light: "밝게", dark: "어둡게" },
  sensitive: {
    hide: "데이팅·건강·성인 서비스 숨기기",
    note: "이 페이지와 저장하는 표, 인쇄물에 나오지 않습니다. 기록은 지워지지 않습니다. 아이콘과 알림에는 언제나 이름이 나오지 않습니다.",
  },
  permissions: {
    heading: "권한",
    note: "필요할 때에만 브라우저를 통해 요청합니다.",
    names: {
      notifications: "알림",
      history: "방문 기록",
      updates: "사고 데이터 업데이트",
      feed: "Have I Been Pwned 목록",
      "exposed-passwords": "유출된 비밀번호 확인",
    },
  },
  visits: {
    heading: "기록",
    kept: "등록된 서비스의 이름, 처음 방문한 날과 마지막으로 방문한 날, 방문 일수, 그리고 내 답변, 완료한 일, 발견한 이상한 점, 설정을 남깁니다. 모두 이 기기 안에만 있습니다.",
    pause: "방문한 날 기록 멈추기",
    pauseNote: "멈춘 동안에는 기록하지 않습니다. 아이콘과 팝업은 평소처럼 쓸 수 있습니다.",
    keep: "방문한 날을 보관하는 기간",
    years: (years) => `${years}년`,
    untilRemoved: "지울 때까지 보관",
    keepNote:
      "고르면 마지막으로 방문한 날이 그보다 오래된 기록을 바로 지우고, 앞으로도 자동으로 지웁니다. 답변과 완료한 일은 남습니다.",
    tooShort: "이 기간이면 이용하지 않는 계정인지 알기 전에 기록이 지워져, 탈퇴를 권할 수 없게 됩니다.",
    deleted: (services) => `서비스 ${services}곳의 방문한 날 기록을 지웠습니다.`,
  },
  erase: {
    heading: "모두 지우기",
    note: "내 기록과 설정을 이 기기에서 모두 지웁니다. 되돌릴 수 없습니다. 브라우저가 정리할 때까지 브라우저 파일에 흔적이 남을 수 있습니다.",
    open: "모두 지우기…",
    question: "모두 지울까요?",
    extent:
      "이용한 날, 계정에 대한 답변, 완료한 일, 발견한 이상한 점, 설정, 알림 권한이 사라지며 되돌릴 수 없습니다. 사고 데이터 업데이트와 Have I Been Pwned 목록도 꺼지고 그 데이터도 지워집니다. 저장한 파일은 남습니다.",
    word: "삭제",
    typeWord: (word) => `확인을 위해 ‘${word}’라고 입력하세요`,
    confirm: "모두 지우기",
    cancel: "취소",
    done: {
      title: "모두 지웠습니다",
      text: "이 기기에 남은 것은 누구에게나 똑같은 사고 데이터뿐입니다. 서비스를 고르거나 열면 다시 기록이 시작됩니다. 지금 열려 있는 페이지는 새로 고치지 않으면 오늘은 기록하지 않습니다.",
    },
  },
};
