import type { FeedEntry } from "#lib/domain/feed.ts";

/** A sound row as the list has it, made up; a test names only what it is about. */
export function aRow(over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    Name: "Example",
    Title: "Example",
    Domain: "example.com",
    BreachDate: "2013-10-04",
    AddedDate: "2013-12-04T00:00:00Z",
    ModifiedDate: "2022-05-15T23:52:49Z",
    PwnCount: 12345678,
    Description: 'In October 2013, <a href="https://example.com">Example</a> was made up.',
    LogoPath: "https://logos.example.com/Example.png",
    Attribution: null,
    DisclosureUrl: null,
    DataClasses: ["Email addresses", "Passwords", "Usernames"],
    IsVerified: true,
    IsFabricated: false,
    IsSensitive: false,
    IsRetired: false,
    IsSpamList: false,
    IsMalware: false,
    IsSubscriptionFree: false,
    IsStealerLog: false,
    ...over,
  };
}

/** So many rows, told apart by their names. */
export const rowsOf = (count: number, over: Record<string, unknown> = {}) =>
  Array.from({ length: count }, (_, at) => aRow({ Name: `Example${at}`, ...over }));

/** A sound entry; a test names only what it is about. */
export function anEntry(over: Partial<FeedEntry> = {}): FeedEntry {
  return {
    name: "Example",
    title: "Example",
    domain: "example.com",
    takenBy: "2013-10-04",
    listedOn: "2013-12-04",
    accounts: 12345678,
    dataClasses: ["passwords", "email-addresses", "user-ids"],
    flags: [],
    ...over,
  };
}
