import { readFileSync } from "node:fs";

/** A picture as an address of its own. */
const dataUri = (bytes: Uint8Array, type = "png") =>
  `data:image/${type === "svg" ? "svg+xml" : type};base64,${Buffer.from(bytes).toString("base64")}`;

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const mark = () => dataUri(readFileSync("lib/artwork/omamori.svg"), "svg");

/** What all pictures have in common: our own colours and faces. */
function page(language: string, style: string, body: string): string {
  return `<!doctype html><html lang="${language}" data-theme="light"><meta charset="utf-8"><style>
${readFileSync("components/tokens.css", "utf8")}
* { box-sizing: border-box; margin: 0; }
html { background: #e9eef6; }
body { position: relative; overflow: hidden; width: 100vw; height: 100vh; color: var(--ink); font-family: var(--font); }
h1 { font-weight: 700; line-height: 1.3; text-wrap: balance; word-break: ${language === "ko" ? "keep-all" : "auto-phrase"}; }
${style}</style>${body}</html>`;
}

/** Between the lower edge of the caption and the window. */
const top = 104;
/** The window's width in a screenshot: a margin of 80 on either side. */
export const windowWidth = 1120;
/** The highest window there is room for. */
export const windowHeight = 800 - top;

const captionStyle = `
header { position: absolute; inset: 0 80px auto; display: flex; align-items: center; justify-content: center; text-align: center; }
header h1 { font-size: 34px; }
.window { position: absolute; left: 80px; right: 80px; bottom: 0; overflow: hidden; border-radius: 16px 16px 0 0; background: var(--paper);
  box-shadow: 0 0 0 1px #1c223014, 0 18px 50px #1c223026; }
.window > img { display: block; }`;

/** A view of the summary under a caption, down to the lower edge. @param height of the picture, at most `windowHeight`. */
export function viewFrame(language: string, caption: string, view: Uint8Array, height: number): string {
  return page(
    language,
    `${captionStyle} header { height: ${800 - height}px; }`,
    `<header><h1>${escaped(caption)}</h1></header>
<div class="window" style="height:${height}px"><img src="${dataUri(view)}" width="${windowWidth}"></div>`,
  );
}

interface PopupShot {
  readonly host: string;
  readonly badge: string;
  readonly icon: Uint8Array;
  readonly popup: Uint8Array;
  /** In pixels. */
  readonly width: number;
}

/** The popup under its icon, over a page of nobody's. */
export function popupFrame(language: string, caption: string, shot: PopupShot): string {
  const bar = (width: string, height = 14) => `<i style="width:${width};height:${height}px"></i>`;
  return page(
    language,
    `${captionStyle}
header { height: ${top}px; }
.window { top: ${top}px; background: #fff; }
.tools { display: flex; align-items: center; gap: 14px; height: 54px; padding: 0 18px; background: #f1f3f6; border-bottom: 1px solid #dfe3ea; }
.dot { width: 12px; height: 12px; border-radius: 50%; background: #cdd3dd; }
.address { flex: 1; height: 34px; margin-inline: 10px 6px; padding-inline: 18px; border-radius: 17px; background: #fff; color: #4b5262; font: 15px/34px system-ui, sans-serif; }
.icon { position: relative; width: 40px; height: 40px; border-radius: 10px; background: #dfe5ef; display: grid; place-items: center; }
.icon img { width: 24px; height: 24px; }
.icon b { position: absolute; right: 1px; bottom: 1px; min-width: 16px; padding: 0 4px; border-radius: 4px; background: #b3341f; color: #fff; font: 700 11px/15px system-ui, sans-serif; text-align: center; }
.site { padding: 40px 48px; display: grid; gap: 22px; align-content: start; }
.site i { display: block; border-radius: 7px; background: #eceff4; }
.site .row { display: flex; gap: 22px; align-items: center; }
.popup { position: absolute; top: 58px; right: 18px; border-radius: 12px; overflow: hidden; background: var(--paper);
  box-shadow: 0 0 0 1px #1c22301f, 0 14px 44px #1c22304d; }
.popup img { display: block; }`,
    `<header><h1>${escaped(caption)}</h1></header>
<div class="window">
  <div class="tools"><span class="dot"></span><span class="dot"></span><span class="dot"></span>
    <span class="address">${escaped(shot.host)}</span>
    <span class="icon"><img src="${dataUri(shot.icon)}">${shot.badge ? `<b>${escaped(shot.badge)}</b>` : ""}</span><span class="dot"></span></div>
  <div class="site">
    <div class="row">${bar("120px", 30)}${bar("80px")}${bar("80px")}${bar("80px")}</div>
    ${bar("570px", 230)}${bar("420px", 26)}${bar("560px")}${bar("530px")}${bar("550px")}
    <div class="row">${bar("175px", 130)}${bar("175px", 130)}${bar("175px", 130)}</div>
  </div>
  <div class="popup"><img src="${dataUri(shot.popup)}" width="${shot.width}"></div>
</div>`,
  );
}

interface TileWords {
  readonly name: string;
  readonly claim: string;
  readonly promise: string;
}

/** The small tile, 440 by 280: the mark, the name, what it does. */
export function smallTile(language: string, { name, claim }: TileWords): string {
  return page(
    language,
    `body { display: flex; align-items: center; gap: 26px; padding: 0 30px; background: linear-gradient(135deg, #f4f7fc, #dbe5f5); }
img { height: 150px; } h1 { font-size: 36px; } p { margin-top: 10px; font-size: 18px; line-height: 1.5; color: #39435a; white-space: pre-line; text-wrap: balance; word-break: ${language === "ko" ? "keep-all" : "auto-phrase"}; }`,
    `<img src="${mark()}"><div><h1>${escaped(name)}</h1><p>${escaped(claim)}</p></div>`,
  );
}

/** The large tile, 1400 by 560, with the popup at its side. */
export function marquee(
  language: string,
  words: TileWords,
  { popup, width }: Pick<PopupShot, "popup" | "width">,
): string {
  return page(
    language,
    `body { background: linear-gradient(120deg, #f4f7fc, #d6e2f4); }
.words { position: absolute; left: 90px; top: 0; bottom: 0; width: 720px; display: flex; align-items: center; gap: 48px; }
.words img { height: 250px; } h1 { font-size: 66px; } p { margin-top: 16px; font-size: 30px; line-height: 1.5; white-space: pre-line; text-wrap: balance; word-break: ${language === "ko" ? "keep-all" : "auto-phrase"}; } p + p { font-size: 21px; color: #39435a; }
.popup { position: absolute; right: 90px; top: 50%; transform: translateY(-50%); overflow: hidden; border-radius: 14px; box-shadow: 0 0 0 1px #1c22301f, 0 24px 60px #1c223040; }
.popup img { display: block; }`,
    `<div class="words"><img src="${mark()}"><div><h1>${escaped(words.name)}</h1><p>${escaped(words.claim)}</p><p>${escaped(words.promise)}</p></div></div>
<div class="popup"><img src="${dataUri(popup)}" width="${width}"></div>`,
  );
}
