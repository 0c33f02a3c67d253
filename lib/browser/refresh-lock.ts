/** Held by whoever refreshes something, in whatever context. The browser lets it go with the page that held it. */
const refreshLock = "refresh";

/** Does one refresh after the other, over all contexts. */
export function refreshOneAtATime<Value>(action: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request(refreshLock, action) as Promise<Value>;
}

/** Does something unless somebody refreshes at this moment, and does not wait for them. */
export async function unlessRefreshing(action: () => Promise<void>): Promise<void> {
  await navigator.locks.request(refreshLock, { ifAvailable: true }, (lock) => lock && action());
}
