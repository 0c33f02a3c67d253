import type { BackupRefusal, DamagedPlace } from "#lib/domain/backup-refusal.ts";
import type { Language } from "#lib/domain/language.ts";

/** Printing, the table file, and the backup with its way back. */
export interface TakeMessages {
  readonly print: Card;
  /** The table: one line an incident at a service. CSV is a kind of file that spreadsheets open. */
  readonly csv: Card;
  readonly save: Card;
  readonly restore: {
    readonly heading: string;
    readonly note: string;
    /** In the field that files can be dropped on. */
    readonly drop: string;
    /** Button there. */
    readonly choose: string;
    readonly reading: string;
    /** Why a file is not restored. */
    readonly refused: Readonly<Record<Exclude<BackupRefusal["kind"], "damaged">, string>>;
    readonly damaged: string;
    /** Where the damage is. `part`: a name from `parts`; `row`: from 1. */
    readonly damagedAt: (part: string, row: number | undefined) => string;
    /** Follows every refusal. */
    readonly unchanged: string;
    /** Above the counts, before anything is changed. `day`: when the backup was made. */
    readonly preview: (day: string) => string;
    /** That newer entries on this device stay, and that notifications come turned off. */
    readonly previewNote: string;
    readonly columns: {
      readonly part: string;
      readonly added: string;
      readonly updated: string;
      readonly kept: string;
    };
    readonly nothingNew: string;
    readonly confirm: string;
    readonly cancel: string;
    readonly done: (added: number, updated: number) => string;
  };
  /** Names of what a backup holds. */
  readonly parts: Readonly<Record<DamagedPlace["part"], string>>;
  /** Columns of the table file that have no name elsewhere. */
  readonly csvColumns: {
    readonly service: string;
    readonly incident: string;
    readonly verdict: string;
    readonly reason: string;
    readonly openSteps: string;
    readonly lastVisit: string;
    readonly source: string;
  };
  readonly report: {
    /** Heading of the printed page. */
    readonly title: string;
    /** Under it. */
    readonly madeOn: (day: string) => string;
    readonly incidents: string;
  };
}

interface Card {
  readonly heading: string;
  readonly note: string;
  readonly button: string;
}

const ja: TakeMessages = {
  print: {
    heading: "印刷",
    note: "いまの状況、対策の一覧、データと事案を紙にまとめます。PDFとしても保存できます。",
    button: "印刷する",
  },
  csv: {
    heading: "表（CSV）",
    note: "サービスと事案を1行ずつ書き出します。表計算ソフトで開けます。",
    button: "CSVを保存",
  },
  save: {
    heading: "バックアップ",
    note: "訪問の日付、回答、対策の記録、設定を、1つのファイルに保存します。暗号化はしません。他人の目に触れない場所に置いてください。",
    button: "バックアップを保存",
  },
  restore: {
    heading: "バックアップから戻す",
    note: "いまの記録は消えません。ファイルの内容を確認してから加えます。",
    drop: "ここにバックアップのファイルをドロップ",
    choose: "ファイルを選ぶ",
    reading: "ファイルを確認しています。",
    refused: {
      "several-files": "ファイルは1つだけ選んでください。",
      folder: "フォルダーではなく、ファイルを選んでください。",
      unreadable: "ファイルを読み取れませんでした。移動や削除がないかご確認ください。",
      "too-large": "ファイルが大きすぎます。おまもりのバックアップではないようです。",
      "not-json": "ファイルの中身を読み取れません。壊れているか、別の種類のファイルです。",
      "not-a-backup": "おまもりのバックアップではありません。",
      "newer-version": "新しい版のおまもりで作られたバックアップです。おまもりを更新してからお試しください。",
    },
    damaged: "バックアップが壊れているか、書き換えられています。",
    damagedAt: (part, row) =>
      row === undefined ? `正しくないところ：${part}` : `正しくないところ：${part}の${row}行目`,
    unchanged: "記録は何も変わっていません。",
    preview: (day) => `${day}のバックアップです。次のように加わります。`,
    previewNote: "この端末のほうが新しい記録は、そのまま残ります。通知はオフの状態で戻ります。",
    columns: { part: "種類", added: "追加", updated: "更新", kept: "そのまま" },
    nothingNew: "新しく加わるものはありません。",
    confirm: "加える",
    cancel: "やめる",
    done: (added, updated) => `${added}件を追加し、${updated}件を更新しました。`,
  },
  parts: {
    version: "版の番号",
    madeOn: "作成日",
    visits: "訪問",
    accounts: "アカウントの回答",
    resolutions: "対策の記録",
    noticedSigns: "気づいたこと",
    mutedServices: "通知しないサービス",
    alertedFacts: "通知した事案",
    settings: "設定",
  },
  csvColumns: {
    service: "サービス",
    incident: "事案",
    verdict: "自分との関係",
    reason: "理由",
    openSteps: "残る対策",
    lastVisit: "最後の訪問",
    source: "出典",
  },
  report: {
    title: "おまもりのまとめ",
    madeOn: (day) => `${day}作成。この端末の記録だけから作りました。`,
    incidents: "事案の一覧",
  },
};

const zhHans: TakeMessages = {
  print: {
    heading: "打印",
    note: "把目前的情况、措施清单、数据和事件整理到纸上，也可以存为PDF。",
    button: "打印",
  },
  csv: {
    heading: "表格（CSV）",
    note: "每行一个服务和一起事件，可用表格软件打开。",
    button: "保存CSV",
  },
  save: {
    heading: "备份",
    note: "把访问日期、回答、措施记录和设置存为一个文件。文件不加密，请放在他人看不到的地方。",
    button: "保存备份",
  },
  restore: {
    heading: "从备份恢复",
    note: "现有记录不会丢失。先查看文件内容，确认后再合并。",
    drop: "把备份文件拖到这里",
    choose: "选择文件",
    reading: "正在检查文件。",
    refused: {
      "several-files": "请只选择一个文件。",
      folder: "请选择文件，而不是文件夹。",
      unreadable: "无法读取文件。请确认它没有被移动或删除。",
      "too-large": "文件太大，看来不是御守的备份。",
      "not-json": "无法读取文件内容。文件已损坏，或是其他类型的文件。",
      "not-a-backup": "这不是御守的备份。",
      "newer-version": "该备份由更新版本的御守生成。请先更新御守再试。",
    },
    damaged: "备份已损坏或被改动过。",
    damagedAt: (part, row) => (row === undefined ? `有误之处：${part}` : `有误之处：${part}第${row}行`),
    unchanged: "记录没有任何改动。",
    preview: (day) => `这是${day}的备份，将按下表合并。`,
    previewNote: "本设备上更新的记录会保留，通知恢复后为关闭状态。",
    columns: { part: "类别", added: "新增", updated: "更新", kept: "不变" },
    nothingNew: "没有需要合并的内容。",
    confirm: "合并",
    cancel: "取消",
    done: (added, updated) => `已新增${added}条，更新${updated}条。`,
  },
  parts: {
    version: "版本号",
    madeOn: "生成日期",
    visits: "访问",
    accounts: "账号的回答",
    resolutions: "措施记录",
    noticedSigns: "留意到的情况",
    mutedServices: "不通知的服务",
    alertedFacts: "已通知的事件",
    settings: "设置",
  },
  csvColumns: {
    service: "服务",
    incident: "事件",
    verdict: "与您的关系",
    reason: "理由",
    openSteps: "剩余措施",
    lastVisit: "最近访问",
    source: "来源",
  },
  report: {
    title: "御守总览",
    madeOn: (day) => `${day}生成，仅根据本设备上的记录。`,
    incidents: "事件清单",
  },
};

const en: TakeMessages = {
  print: {
    heading: "Print",
    note: "Where you stand, the steps, your data and the incidents on paper, or saved as a PDF.",
    button: "Print",
  },
  csv: {
    heading: "Table (CSV)",
    note: "One line for each incident at each service, for any spreadsheet.",
    button: "Save as CSV",
  },
  save: {
    heading: "Backup",
    note: "Days of visits, answers, steps and settings in one file. It is not encrypted, so keep it where only you can read it.",
    button: "Save a backup",
  },
  restore: {
    heading: "Restore a backup",
    note: "Nothing recorded here is lost. You see what the file holds before it is added.",
    drop: "Drop a backup file here",
    choose: "Choose a file",
    reading: "Checking the file.",
    refused: {
      "several-files": "Please choose one file only.",
      folder: "Please choose a file, not a folder.",
      unreadable: "The file could not be read. Please see whether it was moved or deleted.",
      "too-large": "The file is too large to be a backup of Omamori.",
      "not-json": "The file cannot be read. It is damaged, or of another kind.",
      "not-a-backup": "This is not a backup of Omamori.",
      "newer-version": "A newer Omamori made this backup. Please update Omamori and try again.",
    },
    damaged: "The backup is damaged or was changed.",
    damagedAt: (part, row) =>
      row === undefined ? `What is wrong: ${part}` : `What is wrong: ${part}, line ${row}`,
    unchanged: "Nothing was changed.",
    preview: (day) => `A backup of ${day}. This is what it adds:`,
    previewNote: "Whatever is newer on this device stays. Notifications come turned off.",
    columns: { part: "Kind", added: "Added", updated: "Updated", kept: "As before" },
    nothingNew: "It holds nothing new.",
    confirm: "Add it",
    cancel: "Cancel",
    done: (added, updated) => `Added ${added}, updated ${updated}.`,
  },
  parts: {
    version: "Version number",
    madeOn: "Date",
    visits: "Visits",
    accounts: "Answers about accounts",
    resolutions: "Steps",
    noticedSigns: "Things noticed",
    mutedServices: "Services without notifications",
    alertedFacts: "Incidents notified of",
    settings: "Settings",
  },
  csvColumns: {
    service: "Service",
    incident: "Incident",
    verdict: "Concerns me",
    reason: "Why",
    openSteps: "Steps left",
    lastVisit: "Last visit",
    source: "Source",
  },
  report: {
    title: "Omamori summary",
    madeOn: (day) => `Made on ${day}, from what is recorded on this device only.`,
    incidents: "Incidents",
  },
};

/** The sentences of saving and printing in one language. */
export const takeMessages: Readonly<Record<Language, TakeMessages>> = { ja, "zh-Hans": zhHans, en };
