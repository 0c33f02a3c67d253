/**
 * What this device needs to exchange the record with the person's others: its key, and what they had in common last.
 * In no backup, and erased with everything.
 */
export const version7 = { syncState: "id" } as const;
