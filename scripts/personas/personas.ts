import { type AdviceGiven, judgeAdvice } from "../../tests/personas/judge-advice.ts";
import { madeUpPeople } from "../../tests/personas/made-up-people.ts";
import { personas, someoneOf } from "../../tests/personas/read-personas.ts";
import { theCatalogue } from "../../tests/personas/the-catalogue.ts";

// Says what the advice comes to for the four worked-out people and for five hundred made-up ones. Fails where it
// breaks what must hold for everybody.

const people = 500;

const worked = personas.map((persona) =>
  judgeAdvice(someoneOf(persona), theCatalogue, persona.today, persona.expert),
);
for (const advice of worked) {
  console.log(sentenceOf(advice));
  for (const { action, level } of advice.expert) console.log(`  ${level}: ${action}`);
  for (const line of advice.broken) console.log(`  BROKEN: ${line}`);
}

const today = personas[0]?.today ?? "2026-11-27";
const madeUp = madeUpPeople(people, theCatalogue, today).map((someone) =>
  judgeAdvice(someone, theCatalogue, today),
);
const most = (numberOf: (advice: AdviceGiven) => number) => Math.max(...madeUp.map(numberOf));
const median = (numberOf: (advice: AdviceGiven) => number) =>
  madeUp.map(numberOf).toSorted((a, b) => a - b)[people / 2];
const range = (numberOf: (advice: AdviceGiven) => number) =>
  `${median(numberOf)} (at most ${most(numberOf)})`;
console.log(
  `${people} made-up people, each in the median: ${range(({ now }) => now)} things now, ` +
    `${range(({ minutes }) => minutes)} minutes, first ${range(({ firstSitting }) => firstSitting)}, ` +
    `on the icons ${range(({ badges }) => badges)}, later ${range(({ later }) => later)}, ` +
    `to tick ${range(({ list }) => list)}.`,
);
for (const [at, months] of [0, 12, 36].entries()) {
  const sum = (key: "limited" | "unlimited") =>
    madeUp.reduce((all, advice) => all + (advice[key][at] ?? 0), 0) / people;
  console.log(
    `  after ${months} months: ${sum("limited")} now, ${sum("unlimited")} without a limit, on average`,
  );
}
const broken = madeUp.flatMap(({ id, broken: lines }) => lines.map((line) => `${id}: ${line}`));
for (const line of broken.slice(0, 20)) console.log(`  BROKEN: ${line}`);
if (broken.length > 20) console.log(`  BROKEN: and ${broken.length - 20} more`);
if (broken.length > 0 || worked.some((advice) => advice.broken.length > 0)) process.exitCode = 1;

function sentenceOf({
  id,
  now,
  minutes,
  firstSitting,
  badges,
  later,
  list,
  limited,
  unlimited,
}: AdviceGiven) {
  return (
    `${id}: ${now} things now, ${minutes} minutes, first ${firstSitting}; on the icons ${badges}; ` +
    `${later} later, ${list} to tick; now after 0, 12, 36 months ${limited.join(", ")} ` +
    `(without a limit ${unlimited.join(", ")})`
  );
}
