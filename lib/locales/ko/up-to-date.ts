import type { UpToDateMessages } from "#lib/locales/messages/up-to-date.ts";

const learns =
  "IP 주소와 브라우저 종류입니다(보통 웹페이지를 열 때와 같습니다). 어떤 서비스를 이용하는지는 보내지 않습니다. 누구나 같은 내용을 받습니다.";
/** What came was a page, most likely that of a public Wi-Fi. */
const otherPage =
  "공용 와이파이의 안내 페이지가 대신 왔을 수 있습니다. 와이파이에 접속한 뒤 다시 확인하세요.";
const putRight = "곧 바로잡힐 수 있습니다. 내일 다시 확인해 보세요.";
const newest = "계속되면 오마모리를 최신 버전으로 업데이트하세요.";
const checkConnection = "인터넷 연결을 확인한 뒤 다시 확인하세요.";

export const upToDate: UpToDateMessages = {
  heading: "최신 상태로 유지",
  lead: (day, age) => `지금 쓰는 사고 데이터는 ${day}에 만든 것입니다(${age}).`,
  came: {
    bundled: "이 버전의 오마모리에 들어 있던 데이터입니다.",
    update: "업데이트로 받은 데이터입니다.",
  },
  offByDefault: "여기에 있는 기능은 처음에 모두 꺼져 있습니다. 켜기 전까지는 어디에도 요청하지 않습니다.",

  at: (day, time) => `${day} ${time}`,

  terms: { brings: "받는 것", asked: "요청하는 곳", learns: "서버가 알 수 있는 것" },
  of: {
    updates: {
      heading: "사고 데이터 업데이트",
      brings: "새로운 사고와 할 일을 오마모리의 다음 버전을 기다리지 않고 받습니다.",
      asked: (host) => `하루에 한 번쯤 ${host}에 새로운 것이 있는지 확인합니다.`,
      learns,
      note: "오마모리의 서명이 확인된 것만 씁니다.",
      turnOn: "업데이트 켜기",
      running: "새로운 사고 데이터를 확인하고 있습니다",
      stays: "사고 데이터는 지금 쓰는 것을 그대로 씁니다.",
      question: "업데이트를 끄고 데이터를 지울까요?",
      goes: "사고 데이터가 이 버전의 오마모리에 들어 있던 것으로 돌아갑니다.",
      remains: "내 기록은 남습니다.",
      confirm: "끄고 지우기",
    },
    feed: {
      heading: "Have I Been Pwned 목록",
      brings: "전 세계 더 많은 사이트의 사고를 받습니다. 설명이 짧고 계정 설정 페이지 링크는 없습니다.",
      asked: (host) => `하루에 한 번쯤 ${host}에서 공개된 목록 전체를 받습니다.`,
      learns,
      note: "이메일 주소를 보내지 않으며 특정 계정을 조회하지도 않습니다.",
      turnOn: "목록 켜기",
      running: "목록을 확인하고 있습니다",
      stays: "목록은 지금 쓰는 것을 그대로 씁니다.",
      question: "목록을 끄고 데이터를 지울까요?",
      goes: "Have I Been Pwned 목록과 거기에서 온 사고를 이 기기에서 지웁니다.",
      remains: "오마모리의 사고 데이터와 다른 기록은 남습니다.",
      confirm: "끄고 지우기",
    },
  },
  asks: (host) => `켤 때 브라우저가 ${host} 접근을 허용할지 묻습니다.`,
  notGiven: {
    said: "허용되지 않아 꺼진 상태로 두었습니다. 아무것도 요청하지 않았습니다.",
    way: "다시 시도하거나 파일을 이용하세요.",
  },

  upToDate: (asked) => `최신 상태입니다. 마지막 확인: ${asked}.`,
  asked: (asked) => `마지막 확인: ${asked}.`,
  notAsked: "켜져 있으며, 아직 확인하지 않았습니다.",
  next: (when) => `다음 확인: ${when}쯤.`,
  nextSoon: "곧 확인합니다.",
  confirmed: (when) => `최신 상태임을 마지막으로 확인한 때: ${when}.`,
  refused: {
    "not-permitted": {
      said: "브라우저에서 권한이 취소되어 확인할 수 없습니다.",
      way: "다시 허용하거나 이 기능을 끄세요.",
    },
    offline: { said: "인터넷에 연결되어 있지 않았습니다.", way: checkConnection },
    "timed-out": { said: "응답이 너무 늦었습니다.", way: checkConnection },
    "cut-off": { said: "연결이 중간에 끊어졌습니다.", way: checkConnection },
    "too-large": { said: "받은 데이터가 너무 커서 읽지 않았습니다.", way: putRight },
    forbidden: {
      said: "서버가 응답을 거절했습니다.",
      way: "네트워크에 따라 막혀 있을 수 있습니다. 다른 연결을 쓰거나 파일을 이용하세요.",
    },
    "too-many-requests": {
      said: "서버에 요청이 몰려 잠시 기다려야 합니다.",
      way: "오마모리가 자동으로 다시 확인합니다.",
    },
    "server-error": { said: "서버에 장애가 있습니다.", way: "오마모리가 자동으로 다시 확인합니다." },
    "not-found": { said: "그 주소에 아무것도 없었습니다.", way: newest },
    empty: { said: "받은 목록이 비어 있었습니다.", way: putRight },
    "not-a-list": { said: "받은 데이터가 목록이 아니었습니다.", way: otherPage },
    "too-many-bad": { said: "목록에 읽을 수 없는 부분이 너무 많았습니다.", way: newest },
    "too-many": { said: "받은 목록이 지나치게 길어 올바른 목록으로 볼 수 없습니다.", way: putRight },
    shrunk: { said: "받은 목록이 지금 쓰는 것보다 훨씬 짧았습니다.", way: putRight },
    "not-an-update": { said: "받은 데이터가 사고 데이터가 아니었습니다.", way: otherPage },
    damaged: { said: "받은 내용이 서명된 것과 달랐습니다.", way: "다시 확인할 수 있습니다." },
    "wrong-signature": { said: "오마모리의 서명이 아니었습니다.", way: newest },
    "cannot-verify": {
      said: "이 브라우저에서는 오마모리의 서명을 확인할 수 없습니다.",
      way: "브라우저를 업데이트한 뒤 다시 확인하세요.",
    },
    older: { said: "받은 데이터가 지금 쓰는 것보다 오래되었습니다.", way: "따로 할 일은 없습니다." },
    contradicts: {
      said: "받은 데이터가 지금 쓰는 데이터와 번호는 같은데 내용이 달랐습니다.",
      way: "따로 할 일은 없습니다. 다음번에 분명해집니다.",
    },
    expired: { said: "받은 데이터의 유효 기간이 지났습니다.", way: putRight },
    "needs-newer": {
      said: "받은 데이터를 쓰려면 더 새로운 버전의 오마모리가 필요합니다.",
      way: "오마모리를 업데이트한 뒤 다시 확인하세요.",
    },
  },
  isNew: "새로운 데이터를 받아 쓰고 있습니다.",
  unchanged: "새로운 것이 없습니다. 지금 것이 최신입니다.",

  again: "지금 확인",
  allowAgain: "다시 허용하기",
  turnOff: "끄고 데이터 지우기",
  eraseData: "데이터 지우기",
  cancel: "취소",
  goesToo: (services) => `이 목록에만 있는 서비스 ${services}곳의 기록도 함께 지웁니다.`,
  turnedOff: "껐습니다. 데이터를 지우고 권한을 해제했습니다.",

  edition: (number, day) => `제${number}판, ${day}에 만듦.`,
  bundledIsNewer: "이 버전의 오마모리에 들어 있던 데이터가 더 새로워 그 데이터를 쓰고 있습니다.",
  list: {
    entries: (count) => `목록에 있는 사고: ${count}건.`,
    merged: (count) => `오마모리 데이터에도 있는 것: ${count}건.`,
    dropped: (count) => `읽을 수 없어 뺀 것: ${count}건.`,
    unwatched: (count) => `목록이 아주 길어 방문해도 알 수 없는 사이트: ${count}곳.`,
    newest: (day) => `가장 최근에 등재된 날: ${day}.`,
    fromFile: (day) => `${day}에 파일에서 읽었습니다.`,
    credit: "출처:",
  },

  file: {
    heading: "파일에서 읽기",
    note: "권한을 주고 싶지 않다면 파일을 직접 저장해 여기에 놓으세요. 이 기기에서 읽으며 어디에도 요청하지 않습니다.",
    howTo: "다음 중 하나를 열고 브라우저의 ‘다른 이름으로 저장’으로 저장하세요.",
    names: { updates: "오마모리의 사고 데이터", feed: "Have I Been Pwned 목록" },
    drop: "여기에 파일을 끌어다 놓으세요",
    choose: "파일 선택",
    running: "파일을 읽고 있습니다",
    taken: "이제 이 파일의 데이터를 씁니다.",
    unchanged: "파일에 지금 쓰는 것보다 새로운 것이 없습니다.",
    refused: {
      "several-files": { said: "파일이 여러 개였습니다.", instead: "하나만 고르세요." },
      folder: { said: "폴더였습니다.", instead: "파일을 고르세요." },
      unreadable: {
        said: "파일을 읽지 못했습니다.",
        instead: "옮기거나 지우지 않았는지 확인하세요.",
      },
      "too-large": { said: "파일이 너무 큽니다.", instead: "맞는 파일인지 확인하세요." },
      empty: { said: "파일의 목록이 비어 있습니다.", instead: "다시 저장하세요." },
      "not-a-list": {
        said: "파일이 목록도, 오마모리의 사고 데이터도 아닙니다.",
        instead: "위의 주소 중 하나에서 저장하세요.",
      },
      "too-many-bad": { said: "목록에 읽을 수 없는 부분이 너무 많습니다.", instead: "다시 저장하세요." },
      "too-many": {
        said: "목록이 지나치게 길어 올바른 목록으로 볼 수 없습니다.",
        instead: "맞는 파일인지 확인하세요.",
      },
      shrunk: {
        said: "목록이 지금 쓰는 것보다 훨씬 짧습니다.",
        instead: "끝까지 저장되었는지 확인하세요.",
      },
      "not-an-update": {
        said: "파일이 목록도, 오마모리의 사고 데이터도 아닙니다.",
        instead: "위의 주소 중 하나에서 저장하세요.",
      },
      damaged: { said: "파일이 손상되었습니다.", instead: "다시 저장하세요." },
      "wrong-signature": {
        said: "파일에 오마모리의 서명이 없습니다.",
        instead: "위의 주소에서 저장하세요.",
      },
      "cannot-verify": {
        said: "이 브라우저에서는 오마모리의 서명을 확인할 수 없습니다.",
        instead: "브라우저를 업데이트한 뒤 다시 해 보세요.",
      },
      older: { said: "파일이 지금 쓰는 것보다 오래된 것입니다.", instead: "따로 할 일은 없습니다." },
      contradicts: {
        said: "파일이 지금 쓰는 데이터와 번호는 같은데 내용이 다릅니다.",
        instead: "다음 것을 기다리세요.",
      },
      expired: { said: "파일의 유효 기간이 지났습니다.", instead: "더 새로운 것을 저장하세요." },
      "needs-newer": {
        said: "이 파일을 쓰려면 더 새로운 버전의 오마모리가 필요합니다.",
        instead: "오마모리를 업데이트한 뒤 다시 해 보세요.",
      },
    },
    nothingChanged: "아무것도 바뀌지 않았습니다.",
  },

  passwords: {
    heading: "비밀번호 유출 여부 확인",
    text: "쓰고 있는 비밀번호가 유출된 비밀번호 목록에 있는지 확인합니다. 비밀번호 자체는 보내지 않습니다.",
    open: "비밀번호 확인하기",
  },

  offer: {
    heading: "더 새로운 사고 데이터",
    text: (age) => `지금 쓰는 사고 데이터를 만든 때: ${age}.`,
    note: "업데이트를 켤 수 있습니다. 이용하는 서비스는 보내지 않습니다.",
    open: "최신 상태로 유지",
  },
};
