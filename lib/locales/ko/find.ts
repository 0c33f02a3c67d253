import type { FindMessages } from "#lib/locales/messages/find.ts";
import { number } from "./number.ts";

/** Services are counted as places: 31곳. */
const places = (count: number): string => `${number(count)}곳`;
const services = (count: number): string => `서비스 ${places(count)}`;

export const find: FindMessages = {
  heading: "이용하는 서비스 찾기",
  lead: "가입해 놓고 잊은 서비스를 한꺼번에 찾습니다. 이 기기 안에서만 확인하며, 직접 확인하기 전에는 아무것도 기록하지 않습니다.",
  kept: "남기는 것",
  notKept: "남기지 않는 것",
  history: {
    heading: "방문 기록을 한 번만 살펴보기",
    reason:
      "앞으로 여는 서비스는 저절로 목록에 들어갑니다. 전부터 이용하던 서비스는 방문 기록을 살펴보면 한꺼번에 알 수 있습니다.",
    asks: {
      chromium:
        "시작하면 브라우저가 권한을 묻습니다. ‘로그인한 모든 기기의 인터넷 사용 기록 조회 및 변경’이라고 나오지만, 읽기만 하고 바꾸지 않습니다. 다 살펴보면 권한을 바로 해제합니다.",
      firefox: "시작하면 브라우저가 방문 기록을 볼 권한을 묻습니다. 다 살펴보면 권한을 바로 해제합니다.",
    },
    kept: "등록된 서비스의 이름, 처음 방문한 날과 마지막으로 방문한 날, 방문 일수",
    notKept: "주소, 페이지 제목, 검색어, 등록되지 않은 사이트",
    reach: {
      chromium: "이 브라우저에는 방문 기록이 약 90일 동안만 남습니다. 그 전에 방문한 곳은 알 수 없습니다.",
      firefox: "이 브라우저에는 몇 년 전의 방문 기록이 남아 있을 수 있습니다.",
    },
    start: "방문 기록 살펴보기",
    again: "다시 살펴보기",
    running: "방문 기록을 살펴보고 있습니다",
    refused: {
      "not-allowed":
        "허용되지 않아 방문 기록을 보지 않았습니다. 다시 시도하거나, 이용하는 서비스를 직접 고르세요.",
      "taken-back": "중간에 권한이 취소되어 중단했습니다. 아무것도 기록하지 않았습니다.",
      unreadable: "방문 기록을 끝까지 살펴보지 못했습니다. 아무것도 기록하지 않았습니다. 다시 시도하세요.",
    },
    cancelled: "중단했습니다. 아무것도 기록하지 않았습니다.",
    nothing: "방문 기록에서 등록된 서비스를 찾지 못했습니다.",
    since: (day) => `남아 있던 방문 기록은 ${day}부터입니다.`,
    givenBack: "방문 기록을 볼 권한은 해제했습니다.",
    lookedOn: (day) => `${day}에 살펴봤습니다.`,
  },
  exported: {
    heading: "내보낸 비밀번호 파일 살펴보기",
    reason:
      "브라우저나 비밀번호 관리 앱에서 내보낸 파일로, 어디에 계정이 있고 어디에서 같은 비밀번호를 쓰는지 알 수 있습니다.",
    read: "파일은 이 기기의 메모리에서만 읽고, 결과를 어떻게 할지 정하면 버립니다. 저장하거나 보내지 않습니다.",
    kept: "계정이 있는 서비스, 날짜, 같은 비밀번호나 유출된 비밀번호를 쓰는 서비스",
    notKept: "비밀번호, 사용자 이름, 주소, 등록되지 않은 사이트",
    drop: "내보낸 파일을 여기에 끌어다 놓으세요",
    choose: "파일 선택",
    running: "파일을 읽고 있습니다",
    cancelled: "중단했습니다. 아무것도 기록하지 않았습니다.",
    unchanged: "아무것도 기록하지 않았습니다.",
    refused: {
      encrypted: {
        said: "암호화된 파일이라 읽을 수 없습니다.",
        instead: "암호화하지 않은 CSV나 JSON으로 다시 내보내세요.",
      },
      empty: {
        said: "파일에 아무것도 없습니다.",
        instead: "비밀번호가 저장되어 있는지 확인하고 다시 내보내세요.",
      },
      "too-large": {
        said: "비밀번호를 내보낸 파일이라기에는 너무 큽니다.",
        instead: "맞는 파일을 골랐는지 확인하세요.",
      },
      "no-text": {
        said: "텍스트 파일이 아닙니다.",
        instead: "스프레드시트 파일이나 사진은 읽을 수 없습니다. CSV로 내보낸 파일을 고르세요.",
      },
      "unknown-columns": {
        said: "어느 열이 비밀번호인지 알 수 없습니다.",
        instead: "첫 줄에 주소, 사용자 이름, 비밀번호라는 제목이 있는 CSV를 고르세요.",
      },
      "not-logins": {
        said: "로그인 정보가 들어 있지 않습니다.",
        instead: "카드나 메모가 아니라 로그인 정보를 내보낸 파일을 고르세요.",
      },
      damaged: {
        said: "파일이 손상되었거나 중간에 끊겼습니다.",
        instead: "다시 내보낸 뒤, 열거나 고치지 말고 그대로 고르세요.",
      },
      "vault-file": {
        said: "내보낸 파일이 아니라 앱의 보관함 자체입니다.",
        instead: "앱에서 보관함을 열고 CSV로 내보내세요.",
      },
      "several-files": { said: "한 번에 파일 하나만 읽을 수 있습니다.", instead: "하나씩 고르세요." },
      folder: { said: "폴더입니다.", instead: "안에 있는 파일을 고르세요." },
      unreadable: {
        said: "파일을 열지 못했습니다.",
        instead: "옮기거나 지우지 않았는지 확인하고 다시 고르세요.",
      },
    },
    damagedAt: (where) => `잘못된 부분: ${where}번째 줄`,
    from: (manager, entries) => `${manager} 파일에서 로그인 정보 ${entries}건을 읽었습니다.`,
    unlisted: (count) =>
      `${count}건은 등록되지 않은 사이트의 로그인 정보입니다. 사이트 이름은 남기지 않습니다.`,
    apps: (count) => `${count}건은 사이트가 아니라 앱의 로그인 정보입니다.`,
    skipped: (count) => `메모나 카드처럼 로그인 정보가 아닌 ${count}건은 건너뛰었습니다.`,
    nothing: "파일에서 등록된 서비스를 찾지 못했습니다.",
    lookedOn: (day) => `${day}에 읽었습니다.`,
    howTo: "내보내는 방법",
    howToNote: "컴퓨터에서 합니다. 메뉴 이름은 버전에 따라 조금 다를 수 있습니다.",
    managers: {
      chrome: {
        name: "Chrome",
        way: ["⋮", "비밀번호 및 자동 완성", "Google 비밀번호 관리자", "설정", "비밀번호 내보내기"],
      },
      edge: {
        name: "Edge",
        way: ["설정", "암호 및 자동 채우기", "Microsoft 암호 관리자", "⋯", "암호 내보내기"],
      },
      brave: {
        name: "Brave",
        way: ["설정", "자동 완성 및 비밀번호", "비밀번호 관리자", "설정", "비밀번호 내보내기"],
      },
      firefox: { name: "Firefox", way: ["☰", "비밀번호", "⋯", "비밀번호 내보내기"] },
      safari: {
        name: "Safari, iCloud",
        way: ["Mac의 ‘암호’ 앱", "파일", "모든 암호를 파일로 내보내기"],
      },
      "1password": {
        name: "1Password",
        way: ["파일", "내보내기", "내 계정 이름"],
        choose: "형식은 CSV나 1PUX",
      },
      bitwarden: {
        name: "Bitwarden",
        way: ["설정", "보관함 옵션", "보관함 내보내기"],
        choose: "형식은 CSV나 JSON(‘암호화’라고 쓰여 있지 않은 것)",
      },
      lastpass: { name: "LastPass", way: ["고급 옵션", "내보내기"] },
    },
    others:
      "Dashlane, NordPass, KeePass, KeePassXC, Proton Pass, RoboForm, Enpass, Keeper 파일도 읽을 수 있습니다. 암호화하지 않은 CSV를 고르세요(KeePass는 XML도 읽을 수 있습니다). 다른 앱도 주소와 비밀번호 열이 있는 CSV라면 읽을 수 있습니다.",
  },
  file: {
    heading: "내보낸 파일을 지우세요",
    reason: "비밀번호를 그대로 읽을 수 있는 파일이 아직 기기에 남아 있습니다.",
    ways: {
      windows: [
        "파일 탐색기에서 저장한 폴더(대개 ‘다운로드’)를 열고, 파일을 선택한 뒤 Shift+Delete를 누릅니다.",
        "평소처럼 삭제했다면 바탕 화면의 ‘휴지통’을 마우스 오른쪽 버튼으로 눌러 ‘휴지통 비우기’를 선택합니다.",
      ],
      mac: [
        "Finder에서 저장한 폴더(대개 ‘다운로드’)를 열고, 파일을 휴지통으로 옮깁니다.",
        "Finder 메뉴에서 ‘휴지통 비우기’를 선택합니다.",
      ],
      other: [
        "‘파일’ 앱에서 저장한 폴더(대개 ‘다운로드’)를 열고 파일을 삭제합니다.",
        "휴지통을 열어 거기에서도 삭제합니다.",
      ],
    },
    elsewhere:
      "어디에 있는지 모르겠다면 브라우저 메뉴의 ‘다운로드’에서 찾을 수 있습니다. OneDrive나 iCloud처럼 동기화되는 폴더에 저장했다면 그쪽 휴지통에서도 지우세요.",
    tick: "파일을 지웠습니다",
    done: "내보낸 파일을 지웠다고 기록했습니다.",
  },
  preview: {
    found: (count) => `${services(count)}을 찾았습니다.`,
    needNow: (count) => `그중 ${places(count)}에 지금 할 일이 있습니다.`,
    needNothingNow: "모두 지금 서둘러 할 일은 없습니다.",
    unused: (count) => `${places(count)}은 1년 넘게 열지 않았습니다.`,
    alreadyKnown: (count) => `${places(count)}은 이미 목록에 있습니다.`,
    notYet: "아직 아무것도 기록하지 않았습니다.",
    list: "찾은 서비스",
    listNote: "목록에 넣지 않을 것은 선택을 해제하세요.",
    look: "찾은 서비스 확인하기",
    keep: (name) => `목록에 넣기: ${name}`,
    decline: "앞으로도 추가하지 않기",
    declineOf: (name) => `앞으로도 추가하지 않기: ${name}`,
    confirm: (count) => `${services(count)}을 목록에 넣기`,
    confirmNone: "아무것도 목록에 넣지 않기",
    discard: "결과 버리기",
  },
  done: (count) => `${services(count)}을 목록에 넣었습니다.`,
  doneNone: "목록에 넣은 서비스가 없습니다.",
  discarded: "결과를 버렸습니다. 아무것도 기록하지 않았습니다.",
  toHome: "홈에서 할 일 보기",
  cancel: "중단",
  facts: {
    days: (first, last, count) => `${first}~${last}, ${count}일`,
    oneDay: (day) => `${day} 하루`,
    accountBy: (day) => `${day}에 계정이 있었음`,
    passwordChangedOn: (day) => `비밀번호 변경: ${day}`,
    logins: (count) => `로그인 정보 ${count}건`,
    isWeak: "추측하기 쉬운 비밀번호",
    isExposed: "유출된 비밀번호",
  },
  reuse: {
    heading: "같은 비밀번호를 쓰는 곳",
    none: "같은 비밀번호를 쓰는 곳은 없었습니다.",
    group: {
      same: (count) => `로그인 ${number(count)}건의 비밀번호가 같습니다`,
      near: (count) => `로그인 ${number(count)}건의 비밀번호가 거의 같습니다`,
    },
    unlisted: (count) => `그 밖에 등록되지 않은 사이트 ${places(count)}`,
    weak: (named) => `추측하기 쉬운 비밀번호: ${named}`,
    older: (named) => `유출된 뒤에도 바꾸지 않은 비밀번호: ${named}`,
    settles: "비밀번호를 바꾼 곳에 표시하세요. 같은 비밀번호를 쓰는 곳이 하나만 남으면 완료입니다.",
    settled: "완료했습니다",
    changed: "바꿨습니다",
    changedAt: (service) => `${service} 비밀번호를 바꿨습니다`,
  },
  hand: {
    heading: "직접 추가하기",
    note: "찾지 못한 서비스도 이름으로 찾아 추가할 수 있습니다.",
    search: "추가할 서비스 찾기",
    hint: "한글이나 영문 이름으로 찾을 수 있습니다",
    add: "추가",
    addOf: (name) => `${name} 추가`,
    isListed: "목록에 있음",
    found: (count) => `${places(count)}을 찾았습니다`,
    browse: "종류별 목록에서 고르기",
  },
  list: {
    heading: "내 목록",
    empty: "아직 아무것도 없습니다. 방문 기록을 살펴보거나 서비스를 직접 추가하면 여기에 나옵니다.",
    filter: "찾은 경로",
    all: "전체",
    none: "이 경로로 찾은 것은 없습니다.",
    menu: (name) => `${name} 메뉴`,
    closed: "탈퇴했음",
    remove: "목록에서 빼기",
    decline: "빼고 앞으로도 추가하지 않기",
    isClosed: "탈퇴함",
    visited: (day) => `마지막으로 방문한 날 ${day}`,
  },
  origins: {
    visit: "방문",
    history: "방문 기록",
    export: "비밀번호",
    check: "비밀번호 확인",
    hand: "직접",
  },
  erase: {
    heading: "찾은 경로별로 지우기",
    note: "다른 경로로 찾은 것은 그대로 남습니다.",
    open: {
      visit: "방문한 날 기록 지우기",
      history: "방문 기록에서 찾은 것 지우기",
      export: "내보낸 비밀번호 파일에서 찾은 것 지우기",
      check: "비밀번호 확인에서 고른 것 지우기",
      hand: "직접 추가한 것 지우기",
    },
    extent: (count) => services(count),
    nothing: "없음",
    question: {
      visit: "방문한 날 기록을 지울까요?",
      history: "방문 기록에서 찾은 것을 지울까요?",
      export: "내보낸 비밀번호 파일에서 찾은 것을 지울까요?",
      check: "비밀번호 확인에서 고른 것을 지울까요?",
      hand: "직접 추가한 것을 지울까요?",
    },
    goes: {
      visit: (count) => `${services(count)}의 방문한 날과 일수가 지워집니다.`,
      history: (count) => `${services(count)}에 대해 방문 기록에서 찾은 날과 일수가 지워집니다.`,
      export: (count) =>
        `${services(count)}의 계정과 비밀번호 날짜가 지워집니다. 같은 비밀번호에 대한 기록도 모두 지워집니다.`,
      check: (count) => `${services(count)}에서 유출된 비밀번호를 쓴다는 기록이 지워집니다.`,
      hand: (count) => `${services(count)}에 대한 답변과 발견한 이상한 점이 지워집니다.`,
    },
    leavesList: (count) => `${places(count)}은 다른 기록이 없어 목록에서 빠집니다.`,
    stays: "답변과 완료한 일은 남습니다.",
    confirm: "지우기",
    cancel: "취소",
    done: "지웠습니다.",
  },
  declined: {
    heading: "추가하지 않을 서비스",
    note: "열어도, 방문 기록이나 내보낸 파일에서 찾아도 목록에 들어가지 않습니다.",
    allow: "다시 추가 허용",
    allowOf: (name) => `다시 추가 허용: ${name}`,
  },
  offer: {
    heading: "다른 서비스도 이용하나요?",
    text: "방문 기록이나 내보낸 비밀번호 파일에서, 잊고 있던 서비스와 비밀번호가 같은 곳을 찾을 수 있습니다. 이 기기 안에서만 확인합니다.",
    open: "한꺼번에 찾기",
    welcomeHeading: "그 밖에 이용하는 서비스 찾기",
    welcomeReason: "잊은 서비스가 없는지 한꺼번에 확인할 수 있습니다. 하지 않아도 되고, 나중에 해도 됩니다.",
  },
};
