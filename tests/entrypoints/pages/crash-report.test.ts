import { beforeEach, describe, expect, it, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { crashReport } from "#entrypoints/pages/crash-report.ts";
import { answer } from "#tests/browser/fake-tabs.ts";

beforeEach(() => {
  answer(fakeBrowser.runtime, "getManifest", () => ({ name: "Omamori", version: "1.2.3" }));
  vi.stubGlobal("location", { pathname: "/summary.html", hash: "#services/dating?from=list" });
  vi.stubGlobal("navigator", { userAgent: "A browser" });
});

describe("a crash report", () => {
  it("says release, browser, page, view, what went wrong, and where in the code", () => {
    const error = new TypeError("Cannot read properties of undefined (reading 'dating')");
    error.stack = [
      "TypeError: Cannot read properties of undefined (reading 'dating')",
      "    at View (moz-extension://0a1b-uuid/chunks/summary-x1.js:1:2345)",
      "    at render (moz-extension://0a1b-uuid/chunks/summary-x1.js:9:87)",
    ].join("\n");
    expect(crashReport(error).split("\n")).toEqual([
      "Omamori 1.2.3",
      "A browser",
      "/summary.html#services",
      "TypeError: Cannot read properties of undefined (reading '…')",
      "summary-x1.js:1:2345",
      "summary-x1.js:9:87",
    ]);
  });

  it("says nothing of a view where there is none", () => {
    vi.stubGlobal("location", { pathname: "/popup.html", hash: "" });
    expect(crashReport("thrown as it is").split("\n").slice(2)).toEqual(["/popup.html", "string"]);
  });

  test.for([
    `Nothing asks for "dating".`,
    "There is no 'dating'.",
    "There is no “dating”.",
    "dating was not weighed.",
    "Key [dating,change-password] is taken.",
    "https://dating.example/me could not be read",
    "2019-04-01 is no day of dating",
  ])("names no service that the person uses, whatever the error says: %s", (message) => {
    expect(crashReport(new Error(message))).not.toMatch(/dating/);
  });
});
