import type { AccountAnswer } from "#lib/domain/account.ts";
import type { Clock } from "#lib/domain/clock.ts";
import type { Day } from "#lib/domain/day.ts";
import type { Attempt } from "#lib/domain/failure.ts";
import type { Find, FindOrigin, Origin } from "#lib/domain/find.ts";
import type { SignId } from "#lib/domain/hygiene-step.ts";
import type { IncidentId } from "#lib/domain/incident.ts";
import type { Look } from "#lib/domain/look.ts";
import type { Page } from "#lib/domain/page.ts";
import type { MergeCounts, WholeRecord } from "#lib/domain/personal-record.ts";
import type { Refreshable, RefreshEnd, RefreshedFile, Refreshes } from "#lib/domain/refresh.ts";
import { asKept, type Settlement } from "#lib/domain/resolution.ts";
import type { ReuseGroup } from "#lib/domain/reuse.ts";
import { loginOf, type Service, type ServiceId } from "#lib/domain/service.ts";
import type { Settings } from "#lib/domain/settings.ts";
import type { Source } from "#lib/domain/source.ts";
import type { Step } from "#lib/domain/step.ts";
import type { AreaAnswer, SyncEnd, SyncLook, SyncView } from "#lib/domain/sync.ts";
import { type AlertSettingsView, readAlertSettings } from "#lib/queries/read-alert-settings.ts";
import { type Known, readKnown } from "#lib/queries/read-known.ts";
import { type Own, readOwn } from "#lib/queries/read-own.ts";
import { type PopupView, readPopup } from "#lib/queries/read-popup.ts";
import { answerAccount, chooseService, withdrawAccount } from "#lib/storage/accounts.ts";
import { muteService, resumeAlerts, unmuteService } from "#lib/storage/alerts.ts";
import { allowService, declineService } from "#lib/storage/declined-services.ts";
import { forgetService } from "#lib/storage/forget-service.ts";
import type { SettledStep } from "#lib/storage/resolutions.ts";
import { choose } from "#lib/storage/settings.ts";
import { readSources } from "#lib/storage/sources.ts";
import { viewSync } from "#lib/storage/sync-state.ts";
import { readWholeRecord } from "#lib/storage/whole-record.ts";
import { answer } from "./answer.ts";
import { attempt, type Context, change } from "./context.ts";
import type { Wake } from "./prepare.ts";
import { readRefreshes } from "./read-refreshes.ts";

/** What is done, or why it was not. */
export type Doing<Value = void> = Promise<Attempt<Value>>;

/**
 * What the product does. Each context, the background or a page, has one and goes no other way. Whatever can
 * fail without being a bug says so in what it gives.
 */
export interface Product {
  readonly clock: () => Clock;
  readonly browserLanguage: () => string;

  /** A page was looked at. @param on the day. */
  readonly visit: (tabId: number, address: string, on: Day) => Promise<void>;
  readonly prepare: (wake?: Wake) => Doing;

  /** Says of a step that it is done, left out, or put off. */
  readonly settle: (step: SettledStep, settlement: Settlement) => Doing;
  readonly reopen: (step: Pick<Step, "stepId" | "subjects">) => Doing;
  /** Says that the apps which are connected to an account were looked through just now. */
  readonly lookedThroughApps: (service: Service) => Doing;
  /** Says that the password of a login was changed just now, whatever asked for it. */
  readonly changedPassword: (service: Service) => Doing;
  readonly answer: (service: Service, given: AccountAnswer) => Doing;
  /** Takes all answers about an account back. */
  readonly withdraw: (service: Service) => Doing;
  readonly notice: (service: Service, signId: SignId, isNoticed: boolean) => Doing;
  /**
   * Ticks a service, or takes the tick away.
   *
   * @param seen what was told of the account when the person ticked.
   * @returns whether it was kept: not where another word came first.
   */
  readonly chooseService: (
    serviceId: ServiceId,
    isChosen: boolean,
    seen: "has" | "closed" | "never" | undefined,
  ) => Doing<boolean>;
  /** Notes that the person looks at home. @returns the mark, by which `newSince` tells what is new to them. */
  readonly noteLook: () => Doing<Look>;
  /** `undefined` takes a choice back. */
  readonly choose: <Key extends keyof Settings>(key: Key, value: Settings[Key] | undefined) => Doing;
  /** @returns at how many services visits were deleted. */
  readonly keepVisits: (months: number | undefined) => Doing<number>;
  /** Whether a service may alert. */
  readonly mute: (serviceId: ServiceId, isMuted: boolean) => Doing;
  /** Deletes everything recorded of a service, which takes it off the list. */
  readonly forget: (service: Service) => Doing;
  /** Keeps what was found in an origin, in place of what it gave before. @param groups of an export. */
  readonly keepFinds: (origin: FindOrigin, finds: readonly Find[], groups?: readonly ReuseGroup[]) => Doing;
  /** Deletes what came on the list from one origin, and nothing of another. */
  readonly eraseOrigin: (origin: Origin) => Doing;
  /** Puts a service on the list, as one at which the person has an account. */
  readonly addByHand: (serviceId: ServiceId) => Doing;
  /** Says that the account there is closed. */
  readonly closed: (serviceId: ServiceId) => Doing;
  /** Takes a service off the list, as `forget` does. @param isDeclined so that it does not come back by itself. */
  readonly removeService: (serviceId: ServiceId, options: { readonly isDeclined: boolean }) => Doing;
  /** Lets a service that is not wanted come on the list again. */
  readonly allowService: (serviceId: ServiceId) => Doing;
  readonly eraseEverything: () => Doing;
  /** Turns alerts on, the permission having been given. */
  readonly startAlerts: () => Doing;
  readonly stopAlerts: () => Doing;
  /** Lets none come for a month. */
  readonly pauseAlerts: () => Doing;
  readonly resumeAlerts: () => Doing;
  /** Turns alerts off where the permission was taken back meanwhile. */
  readonly checkAlerts: () => Doing;

  /** Turns on what the permission was given for, and asks at once. It stays on where that fails. */
  readonly turnOnRefresh: (what: Refreshable) => Doing<RefreshEnd>;
  /** Turns it off, deletes what came by it, also from a file, and gives the permission back. */
  readonly turnOffRefresh: (what: Refreshable) => Doing;
  /** Asks now. Where the server has asked to be left alone, what it said last. */
  readonly refresh: (what: Refreshable) => Doing<RefreshEnd>;
  /** Takes over the list or an update from a file, without any network. */
  readonly refreshFromFile: (bytes: Uint8Array<ArrayBuffer>) => Doing<RefreshedFile>;

  readonly readWholeRecord: () => Doing<WholeRecord>;
  /** What `restore` would do. */
  readonly previewRestore: (restored: WholeRecord) => Doing<MergeCounts>;
  /** How many sites a record speaks of that are not listed here, and are left out. */
  readonly countUnlisted: (restored: WholeRecord) => Doing<number>;
  readonly restore: (restored: WholeRecord) => Doing<MergeCounts>;
  /** Deletes a record that cannot be read, and begins with an empty one. */
  readonly beginAnew: () => Doing;

  /** Whether another device of the person's put a record into the browser's account. */
  readonly lookAtSync: () => Doing<SyncLook>;
  readonly turnOnSync: (passphrase: string) => Doing<SyncEnd>;
  /** Exchanges the record with the other devices, where the person turned that on. */
  readonly exchangeSync: () => Doing<SyncEnd>;
  /** @param everywhere also deletes what is in the account, and so turns it off on the other devices. */
  readonly turnOffSync: (everywhere: boolean) => Doing<AreaAnswer<void>>;
  readonly readSync: () => Doing<SyncView>;

  readonly readPopup: (page: Page, clock: Clock) => Doing<PopupView>;
  readonly readKnown: () => Doing<Known>;
  readonly readOwn: (today: Day) => Doing<Own>;
  readonly readAlertSettings: () => Doing<AlertSettingsView>;
  /** How updates and the list stand. */
  readonly readRefreshes: () => Doing<Refreshes>;
  /** The sources of incidents, by their ids: when one is opened. */
  readonly readSources: (incidentIds: readonly IncidentId[]) => Doing<ReadonlyMap<string, readonly Source[]>>;
  /** Opens the database, also where it could not be opened before. */
  readonly open: () => Doing;
}

// A person waits for the popup. What it hardly ever does, or only the summary, is loaded when it is asked for.

/** The background counts visits and loads the catalogue; a page does where that was stopped half-way. */
const background = async (context: Context) =>
  (await import("./worker-product.ts")).createWorkerProduct(context);
const preparing = () => import("./prepare.ts");
const loading = () => import("./load-bundled.ts");
const erasing = () => import("./erase.ts");
const restoring = () => import("#lib/storage/restore-record.ts");
const found = () => import("#lib/storage/finds.ts");
const keeping = () => import("#lib/storage/prune-visits.ts");
const looking = () => import("#lib/storage/note-look.ts");
/** Nothing of it is needed to show a step. */
const settling = () => import("#lib/storage/resolutions.ts");
const alerts = () => import("./alerts.ts");
/** With a validator and what encrypts; hardly anybody turns it on. */
const sync = () => import("./sync.ts");

/** With it comes a validator. */
const refresher = async (context: Context) => (await import("./open-refresher.ts")).openRefresher(context);

/** Builds it, once for a context. */
export function createProduct(context: Context): Product {
  const { database, clock } = context;
  const today = () => clock().today;
  const plainly = <Value>(action: () => Promise<Value>) => attempt(context, action);
  const thenBadges = <Value>(write: () => Promise<Value>) => change(context, write);
  return {
    clock,
    browserLanguage: context.browserLanguage,
    visit: async (tabId, address, on) => (await background(context)).visit(tabId, address, on),
    prepare: async (wake) => (await background(context)).prepare(wake),
    stopAlerts: async () => (await background(context)).stopAlerts(),

    settle: (step, settlement) =>
      thenBadges(async () =>
        (await settling()).settleStep(database, step, asKept(settlement, clock()), today()),
      ),
    reopen: (step) => thenBadges(async () => (await settling()).reopenStep(database, step)),
    lookedThroughApps: ({ id }) =>
      thenBadges(async () => {
        const review = { stepId: "revoke-third-party-access", subjects: [id], serviceIds: [id] } as const;
        return await (await settling()).settleStep(
          database,
          { ...review, requests: [] },
          { outcome: "done" },
          today(),
        );
      }),
    changedPassword: (service) =>
      thenBadges(async () => {
        const change = {
          stepId: "change-password",
          subjects: loginOf(service),
          serviceIds: [service.id],
        } as const;
        return await (await settling()).settleStep(
          database,
          { ...change, requests: [] },
          { outcome: "done" },
          today(),
        );
      }),
    answer: (service, given) => thenBadges(() => answer(context, service, given)),
    withdraw: (service) => thenBadges(() => withdrawAccount(database, service.id)),
    notice: (service, signId, isNoticed) =>
      thenBadges(async () => {
        const { noticeSign, forgetSign } = await settling();
        await (isNoticed
          ? noticeSign(database, { serviceId: service.id, signId, noticedOn: today() })
          : forgetSign(database, service.id, signId));
      }),
    chooseService: (serviceId, isChosen, seen) =>
      thenBadges(() => chooseService(database, serviceId, isChosen, seen, today())),
    choose: (key, value) =>
      thenBadges(async () => {
        await choose(database, key, value);
        if (key === "language") await (await loading()).followLanguage(context);
      }),
    keepVisits: (months) => thenBadges(async () => (await keeping()).keepVisits(database, months, today())),
    mute: (serviceId, isMuted) => plainly(() => (isMuted ? muteService : unmuteService)(database, serviceId)),
    forget: (service) => thenBadges(() => forgetService(database, service.id)),
    keepFinds: (origin, finds, groups = []) =>
      thenBadges(async () => (await found()).keepFinds(database, { origin, finds, groups })),
    eraseOrigin: (origin) => thenBadges(async () => (await found()).eraseOrigin(database, origin)),
    addByHand: (serviceId) =>
      thenBadges(() => answerAccount(database, serviceId, { standing: "has" }, today())),
    closed: (serviceId) =>
      thenBadges(() => answerAccount(database, serviceId, { standing: "closed" }, today())),
    removeService: (serviceId, { isDeclined }) =>
      thenBadges(() =>
        isDeclined ? declineService(database, serviceId, today()) : forgetService(database, serviceId),
      ),
    allowService: (serviceId) => thenBadges(() => allowService(database, serviceId)),
    eraseEverything: () => plainly(async () => (await erasing()).eraseEverything(context)),
    startAlerts: () => plainly(async () => (await alerts()).startAlerts(context)),
    pauseAlerts: () => plainly(async () => (await alerts()).pauseAlerts(context)),
    resumeAlerts: () => plainly(() => resumeAlerts(database)),
    checkAlerts: () =>
      plainly(async () => {
        await (await alerts()).areAlertsOn(context);
      }),

    turnOnRefresh: (what) => plainly(async () => (await refresher(context)).turnOn(what)),
    turnOffRefresh: (what) => plainly(async () => (await refresher(context)).turnOff(what)),
    refresh: (what) => plainly(async () => (await refresher(context)).refreshNow(what)),
    refreshFromFile: (bytes) => plainly(async () => (await refresher(context)).refreshFromFile(bytes)),

    readWholeRecord: () => plainly(() => readWholeRecord(database)),
    previewRestore: (restored) =>
      plainly(async () => (await restoring()).previewRestore(database, restored, today())),
    noteLook: () => plainly(async () => (await looking()).noteLook(database, today())),
    countUnlisted: (restored) => plainly(async () => (await restoring()).countUnlisted(database, restored)),
    restore: (restored) =>
      thenBadges(async () => {
        const counts = await (await restoring()).restoreRecord(database, restored, today());
        // A language may have been chosen where the backup was made.
        await (await loading()).followLanguage(context);
        return counts;
      }),
    beginAnew: () =>
      plainly(async () => {
        await database.delete({ disableAutoOpen: false });
        await (await preparing()).prepare(context);
      }),

    lookAtSync: async () => (await sync()).lookAtSync(context),
    turnOnSync: async (passphrase) => (await sync()).turnOnSync(context, passphrase),
    exchangeSync: async () => {
      const view = await plainly(() => viewSync(database));
      if (view.kind === "failed") return view;
      if (view.value.kind !== "on") return { kind: "done", value: { kind: "off" } };
      return await (await sync()).exchangeSync(context);
    },
    turnOffSync: async (everywhere) => (await sync()).turnOffSync(context, everywhere),
    readSync: () => plainly(() => viewSync(database)),

    readPopup: (page, on) => plainly(() => readPopup(database, page, on)),
    readKnown: () => plainly(() => readKnown(database)),
    readOwn: (on) => plainly(() => readOwn(database, on)),
    readAlertSettings: () => plainly(() => readAlertSettings(database)),
    readRefreshes: () => plainly(() => readRefreshes(database)),
    readSources: (ids) => plainly(() => readSources(database, ids)),
    open: () =>
      plainly(async () => {
        await database.open();
      }),
  };
}
