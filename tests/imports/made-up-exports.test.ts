import { expect, it, test } from "vitest";
import { exportFormats } from "#lib/imports/export-file.ts";
import { exportFiles } from "#tests/e2e/export-files.ts";
import { loginsIn } from "./read-sample.ts";

test.for(exportFiles)("what is made up to be of $manager is taken for that, whole", async (file) => {
  const { format, logins, skipped } = await loginsIn(file.content);
  expect({ format, logins: logins.length, skipped }).toEqual({ format: file.format, logins: 7, skipped: 0 });
});

it("there is one of each manager", () => {
  const named = exportFormats.filter((format) => format !== "any-csv");
  expect(exportFiles.map(({ format }) => format).toSorted()).toEqual(named.toSorted());
});
