import type { ExposedDataMessages } from "#lib/locales/messages/exposed.ts";

export const exposedData: ExposedDataMessages = {
  heading: "유출됐을 수 있는 내 정보",
  counted: "나와 관련될 수 있는 사고에서 유출됐거나 유출됐을 수 있는 정보입니다.",
  nothing:
    "나와 관련될 수 있는 사고 가운데 정보가 유출됐다고 알려진 것은 없습니다. 안전하다는 뜻은 아닙니다.",
  worst: "계정이나 돈과 직결되는 정보",
  rest: "그 밖의 정보",
  services: (established, unproven) => {
    if (unproven === 0) return `서비스 ${established}곳`;
    if (established === 0) return `서비스 ${unproven}곳(미확인)`;
    return `서비스 ${established}곳(그 밖에 미확인 ${unproven}곳)`;
  },
  newest: (date) => `가장 최근: ${date}`,
  consequence: {
    "sign-in": "다른 사람이 내 계정에 로그인할 수 있습니다.",
    reset: "다른 사람이 본인 확인을 통과해 비밀번호를 바꿀 수 있습니다.",
    contact: "서비스를 사칭한 이메일, 전화, 문자가 올 가능성이 커집니다.",
    impersonation: "나를 아는 사람인 척하는 연락에 쓰일 수 있습니다.",
    "identity-fraud": "내 명의로 계약하거나 가입하는 데 쓰일 수 있습니다.",
    payment: "내가 하지 않은 결제나 출금에 쓰일 수 있습니다.",
    whereabouts: "사는 곳과 다니는 곳을 짐작할 수 있습니다.",
    "private-life": "알리고 싶지 않은 일을 다른 사람이 볼 수 있습니다.",
    linking: "다른 서비스의 내 계정과 연결될 수 있습니다.",
    tracking: "같은 사람의 기기나 회선임을 알아낼 수 있습니다.",
  },
  answeredBy: "할 수 있는 일:",
  unanswered: "지금 할 일은 없습니다. 예상하지 못한 연락은 조심하세요.",
  back: "유출됐을 수 있는 정보 전체 보기",
  at: "해당 서비스",
  notOut: (data) => `이용하는 서비스의 사고 가운데 ‘${data}’ 유출로 알려진 것은 없습니다.`,
};
