import { type Day, dayOf, parseDay } from "#lib/domain/day.ts";

/** Nobody kept passwords in such a file before: what claims to be older is a mistake, or means "never". */
const earliest = "1995-01-01";

/** In milliseconds; what claims to be later is no moment but some other number. */
const latest = Date.UTC(2100, 0, 1);

const pad = (text: string) => text.padStart(2, "0");

/**
 * The day that a cell or a field names; nothing where it names none, or where it can be read in two ways
 * (`3/4/2020`).
 *
 * @param value seconds, milliseconds or microseconds since 1970, or a date as people and programs write it.
 */
export function readDay(value: unknown): Day | undefined {
  const day =
    typeof value === "number" ? ofNumber(value) : typeof value === "string" ? ofText(value) : undefined;
  return day !== undefined && day >= earliest ? day : undefined;
}

function ofNumber(value: number): Day | undefined {
  if (!Number.isFinite(value) || value <= 0) return undefined;
  const inMilliseconds = value < 1e11 ? value * 1000 : value < 1e14 ? value : value / 1000;
  return inMilliseconds < latest ? dayOfMoment(inMilliseconds) : undefined;
}

/** Clocks all over the world differ by whole quarters of an hour, so that all moments of one are of one day. */
const quarter = 15 * 60 * 1000;
const dayOfQuarter = new Map<number, Day>();

/** A file holds hundreds of thousands of moments, many of them close together. */
function dayOfMoment(moment: number): Day {
  const at = Math.floor(moment / quarter);
  const known = dayOfQuarter.get(at);
  if (known) return known;
  if (dayOfQuarter.size > 10_000) dayOfQuarter.clear();
  const day = dayOf(moment);
  dayOfQuarter.set(at, day);
  return day;
}

function ofText(text: string): Day | undefined {
  const trimmed = text.trim();
  if (/^\d{9,17}(?:\.\d+)?$/.test(trimmed)) return ofNumber(Number(trimmed));
  // A moment is of the person's own day.
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(trimmed)) {
    const moment = new Date(trimmed);
    return Number.isNaN(moment.getTime()) ? undefined : dayOfMoment(moment.getTime());
  }
  const yearFirst = /^(\d{4})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})(?!\d)/.exec(trimmed);
  if (yearFirst) {
    const [, year = "", month = "", day = ""] = yearFirst;
    return parseDay(`${year}-${pad(month)}-${pad(day)}`);
  }
  const yearLast = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/.exec(trimmed);
  if (yearLast) {
    const [, first = "", separator, second = "", year = ""] = yearLast;
    const isDayFirst = separator === "." || Number(first) > 12;
    if (!isDayFirst && Number(second) <= 12 && first !== second) return undefined;
    const [day, month] = isDayFirst ? [first, second] : [second, first];
    return parseDay(`${year}-${pad(month)}-${pad(day)}`);
  }
  return undefined;
}
