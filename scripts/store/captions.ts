/** The five screenshots that a store shows, in their order. */
export const shots = ["popup", "home", "plan", "service", "find"] as const;

export type Shot = (typeof shots)[number];

interface Captions extends Readonly<Record<Shot, string>> {
  /** As the listing has it. */
  readonly name: string;
  /** Under the name on the tiles: what it does, in a few words. */
  readonly claim: string;
  /** On the large tile, below that. */
  readonly promise: string;
}

/** What stands on the pictures, by the language of the listing. */
export const captions: Readonly<Record<string, Captions>> = {
  ja: {
    name: "おまもり",
    claim: "使っているサービスで何が起きたか。\n何をすればよいか。",
    promise: "記録は、この端末の中だけに。",
    popup: "開いているサービスで、何が起きて、何をすればよいか",
    home: "いまの状況と、はじめにすること",
    plan: "効き目の大きいものから、ひとつずつ",
    service: "だれの、どの情報が漏れたかを、出典とともに",
    find: "忘れていたアカウントも、この端末の中だけで見つける",
  },
  "zh-Hans": {
    name: "御守",
    claim: "您用的服务发生过什么，\n该怎么做",
    promise: "记录只留在您的设备上。",
    popup: "当前打开的服务发生过什么，该怎么做",
    home: "目前的情况，以及先做哪几件事",
    plan: "从最要紧的开始，一件一件来",
    service: "谁的哪些信息泄露了，附上来源",
    find: "只在这台设备上，找出忘了的账号",
  },
  "zh-Hant": {
    name: "御守",
    claim: "你用的服務\n發生過什麼事，該怎麼做",
    promise: "記錄只留在你的裝置上。",
    popup: "目前開啟的服務發生過什麼事，該怎麼做",
    home: "目前的情況，以及先做哪幾件事",
    plan: "從最要緊的開始，一件一件來",
    service: "誰的哪些資料外洩了，附上來源",
    find: "只在這台裝置上，找出忘了的帳號",
  },
  ko: {
    name: "오마모리",
    claim: "내가 쓰는 서비스에 무슨 일이 있었고,\n무엇을 하면 되는지",
    promise: "기록은 이 기기 안에만 남습니다.",
    popup: "지금 연 서비스에 무슨 일이 있었고, 무엇을 하면 되는지",
    home: "지금 상황과 먼저 할 일",
    plan: "효과가 큰 것부터 하나씩",
    service: "누구의 어떤 정보가 유출되었는지, 출처와 함께",
    find: "잊고 있던 계정도 이 기기 안에서만 찾기",
  },
  en: {
    name: "Omamori",
    claim: "What happened at the services you use,\nand what to do",
    promise: "Your record stays on your device.",
    popup: "What happened at the service you are on, and what to do",
    home: "Where you stand, and what to do first",
    plan: "What matters most first, one thing at a time",
    service: "Who lost what, with sources you can open",
    find: "Find forgotten accounts, on this device only",
  },
};
