import { dayOf } from "#lib/domain/day.ts";
import { causeOf, type Resolution } from "#lib/domain/resolution.ts";
import type { RunningExtension } from "#scripts/browser/running-extension.ts";
import { incident } from "./expected.ts";

/** The resolutions on record. */
export async function readResolutions(omamori: RunningExtension): Promise<Resolution[]> {
  return (await omamori.readTable("resolutions")) as Resolution[];
}

/** Keeps behind the extension's back that a step at a service is done, and gives what was kept. */
export async function keepResolution(omamori: RunningExtension, serviceId: string): Promise<Resolution> {
  const resolution: Resolution = {
    subject: serviceId,
    stepId: "change-password",
    outcome: "done",
    resolvedOn: dayOf(Date.now()),
    covers: [incident("ruizhi-huasheng-2018"), incident("weibo-contact-matching-2020")].map(causeOf),
  };
  await omamori.observer.evaluate(
    (resolution) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("omamori");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction("resolutions", "readwrite");
          transaction.objectStore("resolutions").put(resolution);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          transaction.onabort = () => reject(transaction.error);
        };
      }),
    resolution,
  );
  return resolution;
}
