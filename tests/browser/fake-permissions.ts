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
   * @param offered that interface.
   * @param isGranted whether it was given before.
   */
  readonly of: (name: string, offered: object, isGranted: boolean) => FakePermission;
}

type Listener = (...args: never[]) => unknown;
interface Named {
  readonly permissions: readonly string[];
}

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
    Object.defineProperty(fakeBrowser, name, {
      value: isGiven ? offers.get(name) : undefined,
      configurable: true,
      writable: true,
    });
  };
  const change = async (name: string, isGiven: boolean) => {
    if (given.has(name) === isGiven) return;
    set(name, isGiven);
    const told = [...(isGiven ? added : removed)];
    await Promise.all(told.map((listener) => listener(...([{ permissions: [name] }] as never[]))));
  };
  const changeAll = (names: readonly string[], isGiven: boolean) =>
    Promise.all(names.map((name) => change(name, isGiven)));

  answer(fakeBrowser.permissions, "contains", async ({ permissions }: Named) =>
    permissions.every((name) => given.has(name)),
  );
  answer(fakeBrowser.permissions, "request", async ({ permissions }: Named) => {
    asked.push(...permissions);
    const isYes = await answersYes;
    if (isYes) await changeAll(permissions, true);
    return isYes;
  });
  answer(fakeBrowser.permissions, "remove", async ({ permissions }: Named) => {
    await changeAll(permissions, false);
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
