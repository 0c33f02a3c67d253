import { type Day, notAfter } from "#lib/domain/day.ts";
import type { Find } from "#lib/domain/find.ts";
import { inOrder } from "#lib/domain/in-order.ts";
import type { ServiceId } from "#lib/domain/service.ts";
import type { Cancelled, ExportEntry, ExportFindings, ImportCatalogue, ReadLogins } from "./export-file.ts";
import { type PasswordsInUse, passwordsInUse } from "./exposed-logins.ts";
import { loginMatcherOf, type MatchedLogin } from "./match-logins.ts";
import { between, type Pace } from "./pace.ts";
import { reuseGroupsOf } from "./reuse-groups.ts";
import { isWeak } from "./weak-password.ts";

/** What is gathered of one service. */
interface Gathered {
  readonly users: Set<string>;
  accountBy: Day | undefined;
  /** The earliest of all its logins; `unknown` once one does not say. */
  changedOn: Day | "unknown" | undefined;
  isWeak: boolean;
}

/**
 * Makes of the logins of a file what may be kept of them.
 *
 * @param hold is given their passwords, for whoever looks them up later. They go no further than the worker.
 */
export async function findInLogins(
  { logins, format, skipped }: ReadLogins,
  catalogue: ImportCatalogue,
  today: Day,
  pace: Pace,
  hold?: (passwords: PasswordsInUse) => void,
): Promise<ExportFindings | Cancelled> {
  const matched: MatchedLogin[] = [];
  const services = new Map<ServiceId, Gathered>();
  const match = loginMatcherOf(catalogue);
  let unlistedEntries = 0;
  let appEntries = 0;
  for (const [at, entry] of logins.entries()) {
    if (at % 1024 === 0 && !(await pace.goOn((at / logins.length) * 0.4))) return { kind: "cancelled" };
    const login = match(entry);
    matched.push(login);
    if (login.isOfApp) appEntries++;
    if (login.serviceIds.length === 0) unlistedEntries++;
    else {
      const isGuessable =
        entry.password !== "" && isWeak(entry.password, [...login.siteNames, ...namesOfUser(entry.username)]);
      for (const id of login.serviceIds) gather(services, id, entry, isGuessable, today);
    }
  }
  const groups = await reuseGroupsOf(matched, today, between(pace, 0.4, 1));
  if (!groups) return { kind: "cancelled" };
  hold?.(passwordsInUse(matched));
  const finds = [...services]
    .map(
      ([serviceId, { users, accountBy, changedOn, isWeak: isGuessable }]): Find => ({
        serviceId,
        origin: "export",
        foundOn: today,
        ...(accountBy && { accountBy }),
        ...(changedOn && changedOn !== "unknown" && { passwordChangedOn: changedOn }),
        ...(isGuessable && { isWeak: true }),
        logins: users.size,
      }),
    )
    .toSorted((a, b) => inOrder(a.serviceId, b.serviceId));
  return {
    kind: "read",
    format,
    finds,
    groups,
    entries: logins.length,
    unlistedEntries,
    appEntries,
    skipped,
  };
}

function gather(
  services: Map<ServiceId, Gathered>,
  id: ServiceId,
  entry: ExportEntry,
  isGuessable: boolean,
  today: Day,
): void {
  const gathered = services.get(id) ?? {
    users: new Set<string>(),
    accountBy: undefined,
    changedOn: undefined,
    isWeak: false,
  };
  services.set(id, gathered);
  gathered.users.add(entry.username?.toLowerCase() ?? "");
  gathered.isWeak ||= isGuessable;
  const { createdOn, usedOn, modifiedOn, passwordChangedOn } = entry;
  for (const day of [createdOn, usedOn, modifiedOn, passwordChangedOn, gathered.accountBy]) {
    if (day !== undefined) gathered.accountBy = earlier(gathered.accountBy, notAfter(day, today));
  }
  if (entry.password === "") return;
  gathered.changedOn =
    passwordChangedOn === undefined || gathered.changedOn === "unknown"
      ? "unknown"
      : earlier(gathered.changedOn, notAfter(passwordChangedOn, today));
}

const earlier = (a: Day | undefined, b: Day): Day => (a === undefined || b < a ? b : a);

/** A user name, and of a mail address what stands before the sign. */
function namesOfUser(username: string | undefined): string[] {
  return username === undefined ? [] : [username, username.split("@")[0] ?? ""];
}
