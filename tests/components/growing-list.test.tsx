import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { GrowingList } from "#components/growing-list.tsx";
import { show } from "./show.tsx";

const many = Array.from({ length: 25 }, (_, at) => `entry ${at}`);

const list = (entries: readonly string[]) => (
  <GrowingList name="letters" entries={entries} by={10} more="More">
    {(shown) => (
      <ul>
        {shown.map((entry) => (
          <li key={entry}>{entry}</li>
        ))}
      </ul>
    )}
  </GrowingList>
);

describe("a long list", () => {
  it("shows its beginning, and more with each press, until all is there", async () => {
    const user = show(list(many));
    expect(screen.getAllByRole("listitem")).toHaveLength(10);
    await user.click(screen.getByRole("button", { name: "More" }));
    expect(screen.getAllByRole("listitem")).toHaveLength(20);
    await user.click(screen.getByRole("button", { name: "More" }));
    expect(screen.getAllByRole("listitem")).toHaveLength(25);
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("has no button where it is short", () => {
    show(list(many.slice(0, 10)));
    expect(screen.getAllByRole("listitem")).toHaveLength(10);
    expect(screen.queryByRole("button")).toBeNull();
  });
});
