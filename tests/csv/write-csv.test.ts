import fc from "fast-check";
import { parse } from "papaparse";
import { describe, expect, it, test } from "vitest";
import { writeCsv } from "#lib/csv/write-csv.ts";

/** The cells of a file, as a program reads it that knows nothing of this one. */
const cells = (text: string) =>
  parse<string[]>(text.replace(/^\u{feff}/u, ""), { delimiter: ",", newline: "\r\n" }).data.slice(0, -1);
const written = (cell: string) => cells(writeCsv([["before", cell, "after"]]))[0]?.[1];

describe("a CSV file", () => {
  it("says that it is UTF-8, in three bytes and once", () => {
    const bytes = new TextEncoder().encode(writeCsv([["日本語"], ["中文"]]));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(writeCsv([["日本語"], ["中文"]]).split("\u{feff}")).toHaveLength(2);
  });

  it("ends every line as RFC 4180 says, the last too", () => {
    expect(
      writeCsv([
        ["a", "b"],
        ["c", ""],
      ]).slice(1),
    ).toBe("a,b\r\nc,\r\n");
  });

  test.for([
    "=1+1",
    '=HYPERLINK("https://example.com","x")',
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(A1)",
    "=",
  ])("makes %j no formula", (cell) => {
    expect(written(cell)).toBe(`'${cell}`);
  });

  test.for(["a=1", "1-1", "name@example.com", "'=1", "2018-08-20", "2018-XX-XX", "データ＝1", "", "0"])(
    "leaves %j alone",
    (cell) => {
      expect(written(cell)).toBe(cell);
    },
  );

  test.for([
    'She said "no"',
    '"',
    '""',
    "a,b",
    "one\ntwo",
    "one\r\ntwo",
    " spaces around ",
    "、。「」",
    "a;b\tc",
    "a\u{feff}b",
  ])("gives %j back as it was", (cell) => {
    expect(written(cell)).toBe(cell);
  });

  it("gives every table back, but for the apostrophes before formulas", () => {
    const cell = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: fc.constantFrom('"', ",", "\n", "\r", "a", " ", ";", "あ") }),
    );
    const plain = cell.filter((text) => !/^[=+\-@\t\r\n＝＋－＠]/.test(text));
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(plain, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        expect(cells(writeCsv(rows))).toEqual(rows);
      }),
    );
  });

  it("begins no cell with what a spreadsheet would reckon, whatever follows", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("=", "+", "-", "@", "\t", "＝", "＋", "－", "＠"),
        fc.string({ unit: "grapheme" }),
        (sign, rest) => {
          expect(written(`${sign}${rest}`)).toBe(`'${sign}${rest}`);
        },
      ),
    );
  });
});
