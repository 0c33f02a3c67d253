import { fakeBrowser } from "wxt/testing/fake-browser";
import { answer } from "./fake-tabs.ts";

/** What a test sees and does with one optional permission. */
export interface FakePermission {
  /** As if the person gave or took back the permission in the browser's own settings. */
  readonly grant: () => Promise<void>;
  readonly revoke: () => Promise<void>;
  readonly isGiven: () => boolean;
  /** How often the person was asked. */
  readonly asked: () => number;
}

/** All optional permissions of the fake browser. */
export interface FakePermissions {
  /**
   * One of them. As in a browser, the interface behind it is not there while it is missing.
   *
   * @param name of the permission, or the origin of a host.
   * @param offered that interface; a host has none.
   * @param isGranted whether it was given before.
   */
  readonly of: (name: string, offered: object, isGranted: boolean) => FakePermission;
}

type Listener = (...args: never[]) => unknown;
interface Named {
  readonly permissions?: readonly string[];
  /** Hosts. */
  readonly origins?: readonly string[];
}
const namesIn = ({ permissions = [], origins = [] }: Named) => [...permissions, ...origins];
const isOrigin = (name: string) => name.includes("://");

/**
 * Answers for permissions, which the fake browser cannot.
 *
 * @param answersYes what the person says when asked, at once or when they please.
 */
export function fakePermissions(answersYes: boolean | Promise<boolean> = true): FakePermissions {
  const added = new Set<Listener>();
  const removed = new Set<Listener>();
  const offers = new Map<string, object>();
  const given = new Set<string>();
  const asked: string[] = [];

  const set = (name: string, isGiven: boolean) => {
    if (isGiven) given.add(name);
    else given.delete(name);
    if (isOrigin(name)) return;
    Object.defineProperty(fakeBrowser, name, {
      value: isGiven ? offers.get(name) : undefined,
      configurable: true,
      writable: true,
    });
  };
  const change = async (name: string, isGiven: boolean) => {
    if (given.has(name) === isGiven) return;
    set(name, isGiven);
    const changed = isOrigin(name)
      ? { permissions: [], origins: [name] }
      : { permissions: [name], origins: [] };
    const told = [...(isGiven ? added : removed)];
    await Promise.all(told.map((listener) => listener(...([changed] as never[]))));
  };
  const changeAll = (names: readonly string[], isGiven: boolean) =>
    Promise.all(names.map((name) => change(name, isGiven)));

  answer(fakeBrowser.permissions, "contains", async (named: Named) =>
    namesIn(named).every((name) => given.has(name)),
  );
  answer(fakeBrowser.permissions, "request", async (named: Named) => {
    asked.push(...namesIn(named));
    const isYes = await answersYes;
    if (isYes) await changeAll(namesIn(named), true);
    return isYes;
  });
  answer(fakeBrowser.permissions, "remove", async (named: Named) => {
    await changeAll(namesIn(named), false);
    return true;
  });
  answer(fakeBrowser.permissions.onAdded, "addListener", (listener: Listener) => added.add(listener));
  answer(fakeBrowser.permissions.onRemoved, "addListener", (listener: Listener) => removed.add(listener));

  return {
    of: (name, offered, isGranted) => {
      offers.set(name, offered);
      set(name, isGranted);
      return {
        grant: () => change(name, true),
        revoke: () => change(name, false),
        isGiven: () => given.has(name),
        asked: () => asked.filter((each) => each === name).length,
      };
    },
  };
}
