import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromColumn, isColumn, toColumn } from "#lib/catalogue/columns.ts";

/** As it is written into a file, and read from it. */
const throughText = (values: readonly unknown[]) =>
  fromColumn(JSON.parse(JSON.stringify(toColumn(values))), values.length);

const json = fc.jsonValue({ maxDepth: 4 }).map((value): unknown => JSON.parse(JSON.stringify(value)));

describe("a column", () => {
  it("gives back whatever was put into it", () => {
    fc.assert(
      fc.property(fc.array(json, { maxLength: 30 }), (values) => {
        expect(throughText(values)).toEqual(values);
      }),
    );
  });

  it("gives back rows that have much in common, with what only some of them have", () => {
    const row = fc.record(
      {
        id: fc.string(),
        kind: fc.constantFrom("a", "b", "c"),
        counts: fc.array(fc.record({ value: fc.nat(), by: fc.constantFrom("x", "y") }, { requiredKeys: [] })),
        of: fc.record({ from: fc.string(), to: fc.constant({}) }, { requiredKeys: [] }),
      },
      { requiredKeys: ["kind"] },
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 300, size: "large" }), (rows) => {
        expect(throughText(rows)).toEqual(rows.map((each) => JSON.parse(JSON.stringify(each))));
      }),
      { numRuns: 30 },
    );
  });

  it("names each key once, and a value that many have by a letter", () => {
    const rows = Array.from({ length: 9 }, (_, at) => ({ kind: at % 2 ? "breach" : "scraping", at }));
    expect(toColumn(rows)).toEqual({
      fields: {
        at: { all: [0, 1, 2, 3, 4, 5, 6, 7, 8] },
        kind: { all: { letters: "#$#$#$#$#", values: ["scraping", "breach"] } },
      },
    });
  });

  it("is the same in whatever order a row has its keys", () => {
    expect(JSON.stringify(toColumn([{ a: 1, b: 2 }]))).toBe(JSON.stringify(toColumn([{ b: 2, a: 1 }])));
  });
});

describe("whether something is a column", () => {
  it("is so of every column that was made", () => {
    fc.assert(
      fc.property(fc.array(json, { minLength: 1, maxLength: 30 }), (values) => {
        const column: unknown = JSON.parse(JSON.stringify(toColumn(values)));
        expect(isColumn(column, values.length, 10_000)).toBe(true);
      }),
    );
  });

  it("is not so of what stands for more values than allowed, however few letters it has", () => {
    const nothing = { fields: {} };
    expect(isColumn(nothing, 1_000_000, 999_999)).toBe(false);
    expect(isColumn({ lengths: [1_000_000, 1_000_000], of: nothing }, 2, 1_500_000)).toBe(false);
    const deep = Array.from({ length: 100 }).reduce<object>((of) => ({ fields: { a: { all: of } } }), []);
    expect(isColumn(deep, 0, 100)).toBe(false);
  });

  it("is not so of anything else", () => {
    const others = [
      ...[null, 1, "##", {}, { fields: null }, { fields: { a: null } }, { fields: { a: {} } }],
      ...[{ letters: "##", values: [] }, { letters: "#", values: ["a"] }, { letters: "##" }],
      ...[
        { lengths: [1, -1], of: [] },
        { lengths: ["1", "1"], of: [] },
        { lengths: [0.5, 0.5], of: [1] },
      ],
      ...[{ fields: { a: { who: "1", of: [1] } } }, { fields: { a: { who: "11", of: [1] } } }],
    ];
    for (const other of others) expect(isColumn(other, 2, 100), JSON.stringify(other)).toBe(false);
  });
});
