import { languages } from "#lib/domain/language.ts";
import type { Service } from "#lib/domain/service.ts";
import { fillDatabase } from "#scripts/bench/fill-database.ts";
import type { RunningExtension } from "#scripts/browser/running-extension.ts";
import { expect, shippedBuild, test } from "./fixtures.ts";
import { measurePopup, type PopupMeasure } from "./measure-popup.ts";
import { addressOf, servicesByKind, shippedServices } from "./shipped-services.ts";

// What matters at a service is to be seen without scrolling, in every language, whatever is known there.

/** A popup is at most 600 pixels high; the footer takes its part of that. */
const highestOfFirst = 510;
const highestOfAll = 800;
const mostStops = 12;

test("every kind of popup says at once where one stands, what happened and what to do", async ({
  launch,
}) => {
  test.slow();
  const omamori = await launch({ extensions: [shippedBuild] });
  const tooMuch: string[] = [];
  for (const language of languages) {
    await fillDatabase(omamori.observer, { settings: [{ key: "language", value: language }] });
    for (const [kind, service] of servicesByKind) {
      const measure = await measureAt(omamori, service);
      for (const complaint of complaintsOf(measure)) {
        tooMuch.push(`${kind} (${service.id}, ${language}): ${complaint}`);
      }
    }
  }
  expect(tooMuch).toEqual([]);
});

test("every listed service has the three rows of care in its popup", async ({ launch }) => {
  test.slow();
  const omamori = await launch({ extensions: [shippedBuild] });
  const step = Math.floor(shippedServices.length / 30);
  for (const service of shippedServices.filter((_, at) => at % step === 0)) {
    expect((await measureAt(omamori, service)).careRows, service.id).toBe(3);
  }
});

async function measureAt(omamori: RunningExtension, service: Service): Promise<PopupMeasure> {
  const tab = await omamori.visit(addressOf(service));
  const popup = await omamori.openPopup();
  const measure = await measurePopup(popup);
  await popup.close();
  await tab.close();
  return measure;
}

function complaintsOf({ ends, height, stops, careRows }: PopupMeasure): string[] {
  return [
    ...Object.entries(ends).flatMap(([what, end]) =>
      end > highestOfFirst ? [`${what} ends at ${end} pixels`] : [],
    ),
    ...(height > highestOfAll ? [`it is ${height} pixels high`] : []),
    ...(stops > mostStops ? [`${stops} stops before the footer`] : []),
    ...(careRows === 3 ? [] : [`${careRows} rows of care`]),
  ];
}
