import { viewOf } from "../everywhere/chromium-person.ts";
import { expect, shippedBuild, test } from "./fixtures.ts";
import { measurePopup } from "./measure-popup.ts";
import { addressOf, shippedServices } from "./shipped-services.ts";

// How large every kind of popup is, is measured in `tests/everywhere/popup.spec.ts`.

test("every listed service has the three rows of care in its popup", async ({ launch }) => {
  test.slow();
  const omamori = await launch({ extensions: [shippedBuild] });
  const step = Math.floor(shippedServices.length / 30);
  for (const service of shippedServices.filter((_, at) => at % step === 0)) {
    const tab = await omamori.visit(addressOf(service));
    const popup = await omamori.openPopup();
    expect((await measurePopup(viewOf(popup))).careRows, service.id).toBe(3);
    await popup.close();
    await tab.close();
  }
});
