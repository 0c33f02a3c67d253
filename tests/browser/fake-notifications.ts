import { fakeBrowser } from "wxt/testing/fake-browser";
import { type FakePermission, fakePermissions } from "./fake-permissions.ts";
import { answer } from "./fake-tabs.ts";

/** What a test sees and does with notifications and their permission. */
export interface FakeNotifications extends FakePermission {
  /** What was shown, oldest first. */
  readonly shown: { readonly id: string; readonly title: string; readonly message: string }[];
  readonly click: (id: string) => Promise<void>;
  /** Ids that were taken away again. */
  readonly cleared: string[];
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
  const clicked = new Set<Listener>();
  const shown: FakeNotifications["shown"] = [];
  const cleared: string[] = [];

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
    onClicked: { addListener: (listener: Listener) => clicked.add(listener) },
  };
  const permission = fakePermissions(answersYes).of("notifications", notifications, isGranted);
  answer(fakeBrowser.runtime, "getURL", (path: string) => `chrome-extension://omamori${path}`);

  return {
    ...permission,
    shown,
    cleared,
    click: async (id) => {
      await Promise.all([...clicked].map((listener) => listener(...([id] as never[]))));
    },
  };
}
