/** A backup as version 1 writes it, by hand, with something in every table. A test changes one thing of it. */
export const aBackup = () => ({
  format: "omamori-backup",
  version: 1,
  madeOn: "2026-11-20",
  visits: [
    { serviceId: "weibo", firstOn: "2026-11-01", lastOn: "2026-11-19", dayCount: 5 },
    // In no catalogue that we have: it may be of a later one.
    { serviceId: "a-service-of-tomorrow", firstOn: "2026-11-02", lastOn: "2026-11-02", dayCount: 1 },
  ],
  accounts: [
    {
      serviceId: "weibo",
      standing: "has",
      since: "2015",
      passwordChangedOn: "2024-05",
      region: "elsewhere",
      usedFeature: { "weibo-2018": false },
      saidOn: "2026-11-19",
    },
  ],
  resolutions: [
    {
      serviceId: "weibo",
      stepId: "change-password",
      resolvedOn: "2026-11-18",
      covers: [
        { incidentId: "weibo-2018", grade: "reported", to: "2018-07", dataClasses: ["sessions"] },
        { incidentId: "weibo-2020", grade: "confirmed", from: "2018", dataClasses: [] },
      ],
      outcome: "done",
    },
    {
      serviceId: "line",
      stepId: "sign-out-everywhere",
      resolvedOn: "2026-11-18",
      covers: [],
      outcome: "skipped",
    },
    {
      serviceId: "line",
      stepId: "change-password",
      resolvedOn: "2026-11-18",
      covers: [],
      outcome: "snoozed",
      until: "2026-12-18",
    },
  ],
  noticedSigns: [{ serviceId: "weibo", signId: "unfamiliar-follows", noticedOn: "2026-11-17" }],
  mutedServices: [{ serviceId: "qq" }],
  alertedFacts: [{ factId: "weibo-2020 2026-11-22", toldOn: "2026-11-19" }],
  settings: [
    { key: "language", value: "ja" },
    { key: "unusedAfterMonths", value: 24 },
    { key: "alerts", value: { isOn: true, owesDigest: false, snoozedUntil: "2026-12-20" } },
  ],
});

/** What a file of version 4 may hold besides. */
export const foundRows = () => ({
  finds: [
    {
      serviceId: "weibo",
      origin: "history",
      foundOn: "2026-11-18",
      firstOn: "2026-08-20",
      lastOn: "2026-11-17",
      dayCount: 12,
    },
    {
      serviceId: "weibo",
      origin: "export",
      foundOn: "2026-11-19",
      accountBy: "2014-03-01",
      passwordChangedOn: "2019-05-06",
      isWeak: true,
      isExposed: true,
      logins: 2,
    },
    { serviceId: "line", origin: "check", foundOn: "2026-11-19", isExposed: true },
  ],
  reuseGroups: [
    {
      id: "7b3f2c1e-52a0-4f0e-9d7c-0a1b2c3d4e5f",
      foundOn: "2026-11-19",
      likeness: "same",
      serviceIds: ["weibo", "line"],
      unlisted: 1,
    },
  ],
  declinedServices: [{ serviceId: "qq", since: "2026-11-16" }],
});
