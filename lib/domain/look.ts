import { cataloguedOn } from "./alert.ts";
import type { Day } from "./day.ts";
import type { Incident } from "./incident.ts";

/** Up to which day each layer knew what happened, at some moment. */
export interface KnownBy {
  /** Nothing before a catalogue was loaded. */
  readonly catalogue?: Day;
  /** Of the list of Have I Been Pwned, the day its newest entry was listed; nothing while none is in use. */
  readonly feed?: Day;
}

/** A look at home. What was new stays so for the rest of its day, however often the page is loaded again. */
export interface Look {
  readonly on: Day;
  readonly known: KnownBy;
  /** What was known at the last look on an earlier day. */
  readonly before: KnownBy;
  /** The day of that; nothing at the first look of all. */
  readonly beforeOn?: Day;
}

/**
 * The mark of a look, once more.
 *
 * @param known what is known now. Of an older catalogue than before, nothing of which comes to be new again.
 * @returns the very same where nothing changed.
 */
export function afterLook(last: Look | undefined, today: Day, known: KnownBy): Look {
  // At the first look nothing is new: all is.
  if (!last) return { on: today, known, before: known };
  const all = { ...known, ...latest("catalogue", last.known, known), ...latest("feed", last.known, known) };
  // By a clock that was set back, a look is one more of the same day.
  if (today <= last.on) {
    const isAsBefore = all.catalogue === last.known.catalogue && all.feed === last.known.feed;
    return isAsBefore ? last : { ...last, known: all };
  }
  return { on: today, known: all, before: last.known, beforeOn: last.on };
}

function latest(layer: keyof KnownBy, last: KnownBy, now: KnownBy): KnownBy {
  const [before, after] = [last[layer], now[layer]];
  // A list that is turned off and on again begins anew.
  if (after === undefined) return {};
  return { [layer]: before !== undefined && before > after ? before : after };
}

/**
 * Of some incidents those that this device came to know, or came to know more of, after the last look on an earlier day.
 * Where a layer was not there then, nothing in it is new: it came with all that happened before.
 */
export function newSince<Any extends Incident>(incidents: readonly Any[], { before }: Look): Any[] {
  return incidents.filter((incident) => {
    const known = incident.layer === "feed" ? before.feed : before.catalogue;
    const day = incident.layer === "feed" ? (incident.listedOn ?? incident.addedOn) : cataloguedOn(incident);
    return known !== undefined && day > known;
  });
}
