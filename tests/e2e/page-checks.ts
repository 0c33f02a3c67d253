import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CDPSession } from "@playwright/test";
import type { View } from "../everywhere/person.ts";

// What is measured on a page, whatever state it is in. Each gives what is wrong, in words, and nothing where all is well.

/** A page that is measured, in whichever browser. */
export type Measured = Pick<View, "run" | "add">;

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** What axe complains of: WCAG 2.2 A and AA, and its best practices. @param only these rules, and no other. */
export async function axeComplaints(view: Measured, only?: readonly string[]): Promise<string[]> {
  if (!(await view.run((page) => "axe" in page))) await view.add(axe);
  return view.run(async (page, only) => {
    const { axe } = page as typeof page & { axe: typeof import("axe-core") };
    // No page has a frame, of what holds good one need not hear, and nobody looks a node up again by its path.
    const { violations } = await axe.run(page.document, {
      resultTypes: ["violations"],
      selectors: false,
      iframes: false,
      ...(only && { runOnly: [...only] }),
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  }, only);
}

/** Opens everything that is one click away, also within what was opened. */
export async function unfoldAll(view: Measured): Promise<void> {
  for (let depth = 0; depth < 4; depth++) {
    const opened = await view.run(async ({ document, setTimeout }) => {
      const folded = [...document.querySelectorAll("details:not([open])")];
      for (const details of folded) (details as HTMLDetailsElement).open = true;
      await new Promise((drawn) => setTimeout(drawn, 30));
      return folded.length;
    });
    if (opened === 0) return;
  }
}

/**
 * Controls with the same role and name that do different things: whoever goes through them by ear cannot tell them
 * apart (WCAG 2.4.4, 2.4.6). Links to one address do the same.
 */
export async function sameNames(session: CDPSession): Promise<string[]> {
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as { nodes: readonly AxNode[] };
  // Else the browser would go on keeping that tree up to date.
  await session.send("Accessibility.disable");
  const byNode = new Map(nodes.map((node) => [node.nodeId, node]));
  const groupOf = (node: AxNode): string => {
    for (let at = byNode.get(node.parentId ?? ""); at; at = byNode.get(at.parentId ?? "")) {
      if (
        ["group", "radiogroup", "dialog", "list", "region"].includes(String(at.role?.value)) &&
        at.name?.value
      )
        return String(at.name.value);
    }
    return "";
  };
  const controls = nodes
    .filter(({ ignored, role }) => !ignored && pressed.has(String(role?.value)))
    // The browser's own, within a field for a day.
    .filter(({ name }) => !String(name?.value).startsWith("Show date picker"))
    .map((node) => {
      const url = node.properties?.find(({ name }) => name === "url")?.value.value ?? "";
      return { key: `${node.role?.value} “${node.name?.value ?? ""}”`, does: `${url}`, group: groupOf(node) };
    });
  return [...Map.groupBy(controls, ({ key }) => key)].flatMap(([key, same]) => {
    const others = same.filter(
      (one, at) =>
        same.findIndex(({ does, group }) => (does !== "" ? does === one.does : group === one.group)) === at,
    );
    const isOneLink = same.every(({ does }) => does !== "") && others.length === 1;
    const isToldApart = same.every(({ group }) => group !== "") && others.length === same.length;
    return same.length < 2 || isOneLink || isToldApart ? [] : [`${same.length} × ${key}`];
  });
}

interface AxNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: unknown };
  readonly name?: { readonly value: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
}

const pressed = new Set([
  "button",
  "link",
  "checkbox",
  "switch",
  "radio",
  "combobox",
  "textbox",
  "searchbox",
  "DisclosureTriangle",
  "Date",
]);

/** What is pressed and is less than 24 pixels high or wide, and no part of a line of text: WCAG 2.5.8. */
export function smallTargets(view: Measured): Promise<string[]> {
  return view.run(({ document, getComputedStyle }) =>
    [...document.querySelectorAll<HTMLElement>("a, button, summary, select, input:not([type=file])")]
      .filter((target) => target.checkVisibility() && !target.closest(".skip-link, .service-picker-past"))
      .filter((target) => !(target.matches("a") && getComputedStyle(target).display === "inline"))
      .filter((target) => {
        // A label that is pressed for it counts, and so does the field around a box.
        const labels = [...((target as HTMLInputElement).labels ?? [])];
        return ![target, ...labels, target.closest<HTMLElement>(".step-box") ?? target].some((field) => {
          const { width, height } = field.getBoundingClientRect();
          return width >= 24 && height >= 24;
        });
      })
      .map((target) => `less than 24 pixels: ${target.outerHTML.slice(0, 120)}`),
  );
}

/** Where something can be dropped and nothing can be pressed instead: WCAG 2.5.7. */
export function dropsOnly(view: Measured): Promise<string[]> {
  return view.run(({ document }) =>
    [...document.querySelectorAll(".file-drop")]
      .filter((place) => !place.querySelector("input[type=file], button"))
      .map((place) => place.outerHTML.slice(0, 120)),
  );
}

/** What reaches out of the window sideways, or whose text is cut because it does not fit. */
export function cutOff(view: Measured): Promise<string[]> {
  return view.run(({ document, getComputedStyle }) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.documentElement &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const shown = [...document.querySelectorAll<HTMLElement>("body *")].filter(
      (element) =>
        element.checkVisibility() && !element.closest("svg, .visually-hidden, .skip-link, input, select"),
    );
    const outside = shown.filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && !scrolls(element) && (left < -1 || right > clientWidth + 1);
    });
    const clipped = shown.filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      if (clipPath !== "none" || !/hidden|clip/.test(`${overflowX} ${overflowY}`)) return false;
      return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
    });
    return [
      ...(scrollWidth > clientWidth ? [`scrolls sideways by ${scrollWidth - clientWidth}`] : []),
      ...outside.map((element) => `outside: ${element.outerHTML.slice(0, 120)}`),
      ...clipped.map((element) => `cut: ${element.outerHTML.slice(0, 120)}`),
    ];
  });
}

/** Pieces of text that lie upon each other. What sticks to an edge lies upon what is scrolled below it, and is left out. */
export function overlapping(view: Measured): Promise<string[]> {
  return view.run(({ document, getComputedStyle }) => {
    const sticks = (element: Element | null): boolean =>
      element !== null &&
      (/sticky|fixed/.test(getComputedStyle(element).position) || sticks(element.parentElement));
    const root = document.querySelector("dialog[open]") ?? document.body;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const pieces: { text: string; box: DOMRect; element: Element }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.textContent?.trim() || !element.checkVisibility()) continue;
      if (element.closest(".visually-hidden, .skip-link, option, .service-picker-past") || sticks(element))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        pieces.push({ text: node.textContent.slice(0, 40), box, element });
    }
    pieces.sort((a, b) => a.box.top - b.box.top);
    const found: string[] = [];
    // A face may be drawn a little higher than its line.
    const slack = 4;
    for (const [at, { text, box, element }] of pieces.entries()) {
      for (const other of pieces.slice(at + 1)) {
        if (other.box.top >= box.bottom - slack) break;
        if (other.element === element) continue;
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - other.box.top;
        if (across > 2 && down > slack) found.push(`“${text}” upon “${other.text}”`);
      }
    }
    return found;
  });
}

/**
 * What the keyboard stops at and does not show it: without a ring, with one that stands out less than 3 to 1, or
 * covered by what sticks to an edge (WCAG 2.4.7, 2.4.11, 1.4.11); and what takes the focus out of its turn.
 */
export function unseenFocus(view: Measured): Promise<string[]> {
  return view.run(async ({ document, getComputedStyle }) => {
    const wanted =
      'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), summary, [tabindex="0"]';
    const root = document.querySelector("dialog[open]") ?? document.body;
    const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    if (!canvas) throw new Error("There is nothing to draw a colour on.");
    type Colour = readonly [number, number, number, number];
    const pixels = new Map<string, Colour>();
    const pixel = (css: string): Colour => {
      const known = pixels.get(css);
      if (known) return known;
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
      const colour: Colour = [r, g, b, a / 255];
      pixels.set(css, colour);
      return colour;
    };
    const behind = (element: Element | null): Colour => {
      if (!element)
        return pixel(getComputedStyle(document.documentElement).colorScheme === "dark" ? "#000" : "#fff");
      const own = pixel(getComputedStyle(element).backgroundColor);
      return own[3] >= 0.99 ? own : behind(element.parentElement);
    };
    const light = ([r, g, b]: Colour) => {
      const [x = 0, y = 0, z = 0] = [r, g, b].map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const contrast = (a: Colour, b: Colour) => {
      const [one, other] = [light(a), light(b)];
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    };
    // The ring of what is drawn otherwise stands around what is seen of it.
    const ringed = (stop: HTMLElement) => {
      const around = [
        stop,
        ...((stop as HTMLInputElement).labels ?? []),
        stop.closest<HTMLElement>("label") ?? stop,
      ];
      return around.find((element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== "none" && outlineWidth !== "0px";
      });
    };
    const ringOf = (element: Element) => {
      const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
      return `${outlineStyle} ${outlineWidth} ${outlineColor} ${outlineOffset}`;
    };
    const found: string[] = [];
    (document.activeElement as HTMLElement | null)?.blur();
    // All at once: each change of the focus has the browser work the looks out again.
    const stops = [...root.querySelectorAll<HTMLElement>(wanted)]
      .filter((stop) => stop.checkVisibility() && !stop.closest("details:not([open]) > :not(summary)"))
      .map((stop) => ({ stop, before: ringOf(stop) }));
    for (const { stop, before } of stops) {
      const name = `${stop.outerHTML.slice(0, 100)}`;
      if (stop.tabIndex > 0) found.push(`out of its turn: ${name}`);
      stop.focus({ focusVisible: true } as FocusOptions);
      // Of several round buttons only the chosen one is stopped at, and a hidden one not at all.
      if (document.activeElement !== stop) continue;
      const shown = ringed(stop);
      if (!shown) {
        found.push(`no ring: ${name}`);
        continue;
      }
      if (shown === stop && ringOf(stop) === before)
        found.push(`the ring is there without the focus: ${name}`);
      const ratio = contrast(pixel(getComputedStyle(shown).outlineColor), behind(shown.parentElement));
      if (ratio < 3) found.push(`ring of ${ratio.toFixed(1)} to 1: ${name}`);
      const { left, right, top, bottom } = shown.getBoundingClientRect();
      const points = [0.1, 0.5, 0.9].flatMap((down) =>
        [0.1, 0.5, 0.9].map(
          (across) => [left + (right - left) * across, top + (bottom - top) * down] as const,
        ),
      );
      const isSeen = ([x, y]: readonly [number, number]) => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (shown.contains(hit) || hit.contains(shown) || hit === stop);
      };
      if (!points.some(isSeen)) found.push(`covered: ${name}`);
    }
    (document.activeElement as HTMLElement | null)?.blur();
    return found;
  });
}

/** What still moves though the person asked for none of it. */
export function moving(view: Measured): Promise<string[]> {
  return view.run(({ document, getComputedStyle }) => {
    const longest = (list: string) =>
      Math.max(...list.split(",").map((each) => Number.parseFloat(each) * (/ms/.test(each) ? 1 : 1000)));
    return [...document.querySelectorAll("*")].flatMap((element) =>
      [undefined, "::before", "::after", "::backdrop"].flatMap((part) => {
        const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(
          element,
          part,
        );
        const time = Math.max(
          longest(transitionDuration),
          animationName === "none" ? 0 : longest(animationDuration),
        );
        return time > 10 || scrollBehavior === "smooth"
          ? [`${time} ms: ${element.outerHTML.slice(0, 80)} ${part ?? ""}`]
          : [];
      }),
    );
  });
}

/** Remembers the marks without words that are drawn with a background alone, for `lostMarks`. */
export function noteMarks(view: Measured): Promise<void> {
  return view.run(({ document, getComputedStyle }) => {
    const seen = (element: Element) => {
      const { backgroundColor } = getComputedStyle(element);
      return !/, 0\)|transparent/.test(backgroundColor);
    };
    const empty = [...document.querySelectorAll<HTMLElement>("main *, header *, footer *")].filter(
      (element) =>
        element.checkVisibility() &&
        !element.closest("svg, select, input, progress") &&
        element.childElementCount === 0 &&
        !element.textContent?.trim() &&
        seen(element),
    );
    for (const [at, element] of empty.entries()) element.dataset["mark"] = `${at}`;
  });
}

/** Of the marks that `noteMarks` found, those that are gone now that the person's colours are forced. */
export function lostMarks(view: Measured): Promise<string[]> {
  return view.run(({ document, getComputedStyle }) =>
    [...document.querySelectorAll<HTMLElement>("[data-mark]")].flatMap((element) => {
      const { backgroundColor, borderTopStyle, borderTopWidth } = getComputedStyle(element);
      const above = element.parentElement;
      const canvas = above ? getComputedStyle(above).backgroundColor : "";
      const isLost = backgroundColor === canvas || /, 0\)|transparent/.test(backgroundColor);
      return isLost && (borderTopStyle === "none" || borderTopWidth === "0px")
        ? [`lost: ${element.outerHTML.slice(0, 100)}`]
        : [];
    }),
  );
}

/** What is chosen, pressed or current, and looks as what is not where the person's colours are forced. */
export function alikeInForcedColours(view: Measured): Promise<string[]> {
  return view.run(({ document, getComputedStyle }) => {
    const look = (element: Element) => {
      const of = (part?: string) => {
        const style = getComputedStyle(element, part);
        return [
          style.outlineStyle,
          style.borderTopColor,
          style.backgroundColor,
          style.color,
          style.textDecorationLine,
          style.fontWeight,
          style.borderTopWidth,
          style.appearance,
        ].join(" ");
      };
      return `${of()} | ${of("::before")} | ${of("::after")}`;
    };
    return ['[aria-pressed="true"]', "[aria-current]"].flatMap((chosen) =>
      [...document.querySelectorAll(chosen)].flatMap((element) => {
        const group = element.closest("fieldset, nav, ul");
        const others = [...(group?.querySelectorAll(element.tagName) ?? [])].filter(
          (other) =>
            other !== element &&
            other.getAttribute("aria-pressed") !== "true" &&
            !other.matches("[aria-current], :disabled"),
        );
        return others.some((other) => look(other) === look(element))
          ? [`as what is not chosen: ${element.outerHTML.slice(0, 100)}`]
          : [];
      }),
    );
  });
}

/** Text in the writing of another language that nothing says is of another language: WCAG 3.1.2. */
export function unmarkedLanguages(view: Measured): Promise<string[]> {
  return view.run(({ document }) => {
    const writings = [
      [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, /^ja/],
      [/\p{Script=Hangul}/u, /^ko/],
      [/\p{Script=Han}/u, /^(ja|zh|ko)/],
      [/\p{Script=Cyrillic}/u, /^(ru|uk)/],
    ] as const;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? "";
      const language = node.parentElement?.closest("[lang]")?.getAttribute("lang") ?? "";
      for (const [writing, tag] of writings) {
        if (writing.test(text) && !tag.test(language)) found.push(`${language}: ${text.slice(0, 60)}`);
      }
    }
    return [...new Set(found)];
  });
}

/** The size of text that the person has set in the browser, in pixels; 16 is where browsers begin. */
export async function setTextSize(session: CDPSession, size: number): Promise<void> {
  await session.send("Page.setFontSizes", { fontSizes: { standard: size, fixed: size } });
}

/** Spaces text as a page must bear it, until the page is left: WCAG 1.4.12. */
export function spaceText(view: Measured): Promise<void> {
  return view.run(async ({ document, CSSStyleSheet }) => {
    const spacing = new CSSStyleSheet();
    await spacing.replace(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }
    `);
    document.adoptedStyleSheets.push(spacing);
  });
}
