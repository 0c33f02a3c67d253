import type { UpToDateMessages } from "#lib/locales/messages/up-to-date.ts";

const learns =
  "你的IP位址和瀏覽器類型，與開啟一般網頁時一樣。不會傳送你使用哪些服務，每個人收到的內容都相同。";
/** What came was a page, most likely that of a public Wi-Fi. */
const otherPage = "可能是公共無線網路的登入頁面。請先完成連線登入，再查詢一次。";
const putRight = "對方可能很快就會修正，請明天再查詢。";
const newest = "如果多次出現，請把御守更新到最新版本。";
const checkConnection = "請檢查網路連線，然後再查詢一次。";

export const upToDate: UpToDateMessages = {
  heading: "保持最新",
  lead: (day, age) => `目前使用的是${day}版（${age}）的事件資料。`,
  came: { bundled: "隨目前版本的御守一起安裝。", update: "透過更新取得。" },
  offByDefault: "這裡的各個項目預設都是關閉的。在你開啟之前，不會向任何地方查詢。",

  at: (day, time) => `${day}${time}`,

  terms: { brings: "你會得到", asked: "查詢對象", learns: "對方會知道" },
  of: {
    updates: {
      heading: "事件資料更新",
      brings: "新的事件和要做的事，不必等御守推出新版本。",
      asked: (host) => `${host}，大約每天一次，查詢有沒有更新的資料。`,
      learns,
      note: "只採用有御守簽章的資料。",
      turnOn: "開啟更新",
      running: "正在查詢新的事件資料",
      stays: "繼續使用目前的事件資料。",
      question: "要關閉更新並刪除其資料嗎？",
      goes: "事件資料會恢復為隨目前版本安裝的資料。",
      remains: "你的記錄會保留。",
      confirm: "關閉並刪除",
    },
    feed: {
      heading: "Have I Been Pwned 清單",
      brings: "世界各地更多網站的事件，內容較簡略，也沒有帳號設定頁面的連結。",
      asked: (host) => `${host}，大約每天一次，取得整份公開清單。`,
      learns,
      note: "不會傳送你的電子郵件地址，也不會查詢任何帳號。",
      turnOn: "開啟清單",
      running: "正在查詢清單",
      stays: "繼續使用目前的清單。",
      question: "要關閉清單並刪除其資料嗎？",
      goes: "會從這台裝置刪除 Have I Been Pwned 清單和其中的事件。",
      remains: "御守自己的事件資料和你的其他記錄會保留。",
      confirm: "關閉並刪除",
    },
  },
  asks: (host) => `開啟時，瀏覽器會詢問是否允許御守存取${host}。`,
  notGiven: {
    said: "沒有取得權限，所以仍是關閉狀態，也沒有查詢。",
    way: "你可以再試一次，或改用檔案。",
  },

  upToDate: (asked) => `已是最新。上次查詢：${asked}。`,
  asked: (asked) => `上次查詢：${asked}。`,
  notAsked: "已開啟，還沒有查詢過。",
  next: (when) => `下次大約在${when}。`,
  nextSoon: "很快就會再查詢。",
  confirmed: (when) => `上次確認是最新：${when}。`,
  refused: {
    "not-permitted": {
      said: "瀏覽器的權限已被收回，無法查詢。",
      way: "請再次授予權限，或關閉這個項目。",
    },
    offline: { said: "裝置當時沒有連上網路。", way: checkConnection },
    "timed-out": { said: "對方太久沒有回應。", way: checkConnection },
    "cut-off": { said: "連線中途斷了。", way: checkConnection },
    "too-large": { said: "收到的內容太大，沒有讀取。", way: putRight },
    forbidden: {
      said: "對方的伺服器沒有受理。",
      way: "有些網路會阻擋。請換個網路再試，或改用檔案。",
    },
    "too-many-requests": { said: "對方的伺服器忙碌中，要求稍後再查詢。", way: "到時會自動再查詢。" },
    "server-error": { said: "對方的伺服器出了問題。", way: "稍後會自動再查詢。" },
    "not-found": { said: "這個網址上沒有內容。", way: newest },
    empty: { said: "收到的清單是空的。", way: putRight },
    "not-a-list": { said: "收到的不是清單。", way: otherPage },
    "too-many-bad": { said: "收到的清單有很多內容無法讀取。", way: newest },
    "too-many": { said: "收到的清單太長，沒有採用。", way: putRight },
    shrunk: { said: "收到的清單比目前的短很多，沒有採用。", way: putRight },
    "not-an-update": { said: "收到的不是事件資料。", way: otherPage },
    damaged: { said: "收到的內容有一部分與簽章不符。", way: "請再查詢一次。" },
    "wrong-signature": { said: "沒有御守的簽章，所以沒有採用。", way: newest },
    "cannot-verify": { said: "這款瀏覽器無法驗證御守的簽章。", way: "請更新瀏覽器，然後再查詢一次。" },
    older: { said: "收到的比目前使用的更舊。", way: "你不需要做什麼。" },
    contradicts: {
      said: "收到的與目前使用的編號相同，內容卻不同。",
      way: "你不需要做什麼，請等下一版。",
    },
    expired: { said: "收到的內容已過期。", way: putRight },
    "needs-newer": { said: "需要較新版本的御守才能使用。", way: "請更新御守，然後再查詢一次。" },
  },
  isNew: "收到新的內容，已經開始使用。",
  unchanged: "沒有更新的內容，目前使用的就是最新的。",

  again: "現在查詢",
  allowAgain: "再次授予權限",
  turnOff: "關閉並刪除其資料",
  eraseData: "刪除其資料",
  cancel: "取消",
  goesToo: (services) => `只有這份清單收錄的${services}項服務，相關記錄也會刪除。`,
  turnedOff: "已關閉並刪除資料，權限也已還給瀏覽器。",

  edition: (number, day) => `第${number}版（${day}製作）`,
  bundledIsNewer: "隨目前版本安裝的資料較新，所以使用那一份。",
  list: {
    entries: (count) => `清單中的事件：${count}起`,
    merged: (count) => `其中御守自己的事件資料已有：${count}起`,
    dropped: (count) => `無法讀取而略過：${count}起`,
    unwatched: (count) => `清單太長，造訪時無法察覺的網站：${count}個`,
    newest: (day) => `最近一次收錄：${day}`,
    fromFile: (day) => `${day}從檔案匯入。`,
    credit: "出處",
  },

  file: {
    heading: "從檔案匯入",
    note: "不想授予權限時，可以自己儲存檔案，再拖曳到這裡。檔案只在這台裝置上讀取，不會向任何地方查詢。",
    howTo: "開啟下面其中一個網址，用瀏覽器的「另存新檔」儲存：",
    names: { updates: "御守的事件資料", feed: "Have I Been Pwned 清單" },
    drop: "把檔案拖曳到這裡",
    choose: "選擇檔案",
    running: "正在讀取檔案",
    taken: "檔案已匯入。",
    unchanged: "檔案中沒有比目前更新的內容。",
    refused: {
      "several-files": { said: "檔案不只一個。", instead: "請只選擇一個檔案。" },
      folder: { said: "這是資料夾。", instead: "請選擇檔案。" },
      unreadable: { said: "無法讀取檔案。", instead: "請確認檔案沒有移動或刪除。" },
      "too-large": { said: "檔案太大。", instead: "請檢查是否選對檔案。" },
      empty: { said: "檔案中的清單是空的。", instead: "請重新儲存。" },
      "not-a-list": {
        said: "檔案既不是清單，也不是御守的事件資料。",
        instead: "請選擇從上面的網址儲存的檔案。",
      },
      "too-many-bad": { said: "清單有很多內容無法讀取。", instead: "請重新儲存。" },
      "too-many": { said: "清單太長。", instead: "請檢查是否選對檔案。" },
      shrunk: { said: "清單比目前的短很多。", instead: "請檢查是否完整儲存。" },
      "not-an-update": {
        said: "檔案既不是清單，也不是御守的事件資料。",
        instead: "請選擇從上面的網址儲存的檔案。",
      },
      damaged: { said: "檔案已損毀。", instead: "請重新儲存。" },
      "wrong-signature": {
        said: "檔案沒有御守的簽章。",
        instead: "請選擇從上面的網址儲存的檔案。",
      },
      "cannot-verify": { said: "這款瀏覽器無法驗證御守的簽章。", instead: "請更新瀏覽器後再試。" },
      older: { said: "檔案比目前使用的更舊。", instead: "你不需要做什麼。" },
      contradicts: { said: "檔案與目前使用的編號相同，內容卻不同。", instead: "請等下一版。" },
      expired: { said: "檔案已過期。", instead: "請儲存較新的檔案。" },
      "needs-newer": { said: "這個檔案需要較新版本的御守。", instead: "請更新御守後再試。" },
    },
    nothingChanged: "沒有任何變動。",
  },

  passwords: {
    heading: "檢查密碼是否已外洩",
    text: "檢查輸入的密碼是否在已外洩的密碼之中，不會傳送密碼本身。",
    open: "檢查密碼",
  },

  offer: {
    heading: "更新事件資料",
    text: (age) => `目前的事件資料是${age}的。`,
    note: "可以開啟更新，不會傳送你使用哪些服務。",
    open: "保持最新",
  },
};
