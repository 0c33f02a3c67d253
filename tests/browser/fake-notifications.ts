import { fakeBrowser } from "wxt/testing/fake-browser";
import { answer } from "./fake-tabs.ts";

/** What a test sees and does with notifications and their permission. */
export interface FakeNotifications {
  /** What was shown, oldest first. */
  readonly shown: { readonly id: string; readonly title: string; readonly message: string }[];
  readonly click: (id: string) => Promise<void>;
  /** Ids that were taken away again. */
  readonly cleared: string[];
  /** As if the person gave or took back the permission in the browser's own settings. */
  readonly grant: () => Promise<void>;
  readonly revoke: () => Promise<void>;
  /** How often the person was asked. */
  readonly asked: () => number;
}

type Listener = (...args: never[]) => unknown;

/**
 * Answers for the permission to notify, which the fake browser cannot. As in a browser, the interface
 * is not there while the permission is missing.
 *
 * @param isGranted whether it was given before.
 * @param answersYes what the person says when asked.
 */
export function fakeNotifications(isGranted = false, answersYes = true): FakeNotifications {
  const listeners = {
    added: new Set<Listener>(),
    removed: new Set<Listener>(),
    clicked: new Set<Listener>(),
  };
  const shown: FakeNotifications["shown"] = [];
  const cleared: string[] = [];
  let asked = 0;

  const notifications = {
    create: async (id: string, { title, message }: { title: string; message: string }) => {
      shown.push({ id, title, message });
      return id;
    },
    clear: async (id: string) => {
      cleared.push(id);
      return true;
    },
    getAll: async () =>
      Object.fromEntries(shown.filter(({ id }) => !cleared.includes(id)).map(({ id }) => [id, true])),
    onClicked: { addListener: (listener: Listener) => listeners.clicked.add(listener) },
  };
  const setGranted = (isGiven: boolean) => {
    Object.defineProperty(fakeBrowser, "notifications", {
      value: isGiven ? notifications : undefined,
      configurable: true,
      writable: true,
    });
  };
  setGranted(isGranted);
  const isNow = () => fakeBrowser.notifications !== undefined;
  const fire = async (to: Set<Listener>, ...args: readonly unknown[]) => {
    await Promise.all([...to].map((listener) => listener(...(args as never[]))));
  };
  const change = { permissions: ["notifications"] };
  const grant = async () => {
    setGranted(true);
    await fire(listeners.added, change);
  };

  answer(fakeBrowser.permissions, "contains", async () => isNow());
  answer(fakeBrowser.permissions, "request", async () => {
    asked += 1;
    if (answersYes && !isNow()) await grant();
    return answersYes;
  });
  const revoke = async () => {
    setGranted(false);
    await fire(listeners.removed, change);
  };
  answer(fakeBrowser.permissions, "remove", async () => {
    if (isNow()) await revoke();
    return true;
  });
  answer(fakeBrowser.permissions.onAdded, "addListener", (listener: Listener) =>
    listeners.added.add(listener),
  );
  answer(fakeBrowser.permissions.onRemoved, "addListener", (listener: Listener) =>
    listeners.removed.add(listener),
  );
  answer(fakeBrowser.runtime, "getURL", (path: string) => `chrome-extension://omamori${path}`);

  return {
    shown,
    cleared,
    click: (id) => fire(listeners.clicked, id),
    grant,
    revoke,
    asked: () => asked,
  };
}
