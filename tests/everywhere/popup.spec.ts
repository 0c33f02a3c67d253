import { languages } from "#lib/domain/language.ts";
import { measurePopup, type PopupMeasure } from "../e2e/measure-popup.ts";
import { addressOf, servicesByKind } from "../e2e/shipped-services.ts";
import { expect, test } from "./fixtures.ts";
import type { View } from "./person.ts";

// What matters at a service is to be seen without scrolling, in every language, whatever is known there.

/** A popup is at most 600 pixels high; the footer takes its part of that. */
const highestOfFirst = 510;
const highestOfAll = 800;
const mostStops = 12;

test.describe("with the catalogue that is shipped", () => {
  test.use({ habits: { hasShippedCatalogue: true } });

  test("every kind of popup says at once where one stands, what happened and what to do, in every language", async ({
    person,
  }) => {
    test.slow();
    const tooMuch: string[] = [];
    for (const [kind, service] of servicesByKind) {
      const tab = await person.visit(addressOf(service));
      const popup = await person.openPopup();
      for (const language of languages) {
        await person.put({ settings: [{ key: "language", value: language }] });
        await loadAnew(popup, language);
        const complaints = [...complaintsOf(await measurePopup(popup)), ...(await cutAtTheSide(popup))];
        tooMuch.push(...complaints.map((one) => `${kind} (${service.id}, ${language}): ${one}`));
      }
      await popup.close();
      await tab.close();
    }
    expect(tooMuch).toEqual([]);
  });
});

/** As if it had been closed and opened again, in a language that was chosen meanwhile. */
async function loadAnew(popup: View, language: string): Promise<void> {
  await popup.run(({ document, location }) => {
    document.documentElement.setAttribute("data-before", "");
    location.reload();
  });
  // A page that is being loaded cannot be asked.
  await expect(async () => {
    const shown = await popup.run(({ document }) => ({
      isNew: !document.documentElement.hasAttribute("data-before"),
      lang: document.documentElement.lang,
      stands: document.querySelector("[elementtiming=standing]") !== null,
    }));
    expect(shown).toEqual({ isNew: true, lang: language, stands: true });
  }).toPass({ intervals: [20, 50, 50], timeout: 5_000 });
}

const cutAtTheSide = (popup: View) =>
  popup.run(({ document, innerWidth }) => {
    const over = document.documentElement.scrollWidth - innerWidth;
    return over > 0 ? [`it is cut by ${over} pixels at the side`] : [];
  });

function complaintsOf({ ends, height, stops, careRows }: PopupMeasure): string[] {
  return [
    ...Object.entries(ends).flatMap(([what, end]) =>
      end > highestOfFirst ? [`${what} ends at ${end} pixels`] : [],
    ),
    ...(height > highestOfAll ? [`it is ${height} pixels high`] : []),
    ...(stops.length > mostStops ? [`${stops.length} stops before the footer: ${stops.join(", ")}`] : []),
    ...(careRows === 3 ? [] : [`${careRows} rows of care`]),
  ];
}
