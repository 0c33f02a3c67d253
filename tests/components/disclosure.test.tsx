import { fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Disclosure } from "#components/ui/disclosure.tsx";

describe("what is one click away", () => {
  it("is made when it is first opened, and then kept", () => {
    render(<Disclosure summary="More">The rest</Disclosure>);
    expect(screen.queryByText("The rest")).toBeNull();

    const details = screen.getByRole("group");
    fireEvent(details, new Event("toggle"));
    expect(screen.getByText("The rest")).toBeDefined();
    fireEvent(details, new Event("toggle"));
    expect(screen.getByText("The rest")).toBeDefined();
  });
});
