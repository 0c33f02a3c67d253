/** Long enough for anything that a browser does; in milliseconds. */
const patience = 15_000;

/**
 * Waits until something holds.
 *
 * @param what it is, for who reads that it does not.
 * @throws where it does not hold in time.
 */
export async function untilTrue(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    // A page that is being loaded cannot be asked.
    if (await holds().catch(() => false)) return;
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}.`);
    await new Promise((passed) => setTimeout(passed, 50));
  }
}
