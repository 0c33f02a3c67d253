import type { ShellMessages } from "#lib/locales/messages/shell.ts";

export const shell: ShellMessages = {
  views: {
    home: "首頁",
    plan: "待辦事項",
    data: "外洩的資料",
    timeline: "時間軸",
    services: "服務",
    find: "找出服務",
    saving: "儲存與列印",
    settings: "設定",
    welcome: "開始使用",
  },
  menu: "選單",
  skipToContent: "跳到主要內容",
  onDevice: "記錄只在這台裝置上",
  onDevices: "記錄加密後在你的裝置之間同步",
  empty: {
    title: "還沒有任何記錄",
    text: "選擇你使用的服務，就能看到結果。不選也沒關係，開啟已收錄的服務後，就會列在這裡。",
  },
  chooseServices: "選擇我使用的服務",
  more: "顯示更多",
  coverage: {
    heading: "這份結果的範圍",
    size: (incidents, services, day) => `${day}版的事件資料收錄了${services}項服務和${incidents}起事件。`,
    own: (services) => `其中${services}項服務在你的清單中。未收錄的網站一概不記錄，所以無從得知你用過多少。`,
    gone: (services) => `另有${services}項已不在事件資料中，因此不顯示。`,
    caution: "沒有收錄或沒有事件，都不代表安全。",
    homeless: (count) => `不屬於某個網站的事件（${count}起）`,
    homelessNote: "例如資料仲介商、政府機關等，不管你有沒有使用某個網站，都可能有關。",
    credits: "資料出處",
    creditsNote: "事件資料中的部分事實，來自以下公開資料。",
  },
};
