import { useEffect } from "react";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Amulet } from "#components/ui/amulet.tsx";
import { Button } from "#components/ui/button.tsx";
import type { Day } from "#lib/domain/day.ts";
import { hrefOf, type Route } from "./route.ts";
import "./summary-header.css";

interface Props {
  readonly route: Route;
  /** The name of what the view is about, where it is about one service or one kind of data. */
  readonly part: string | undefined;
  /** Of the loaded catalogue. */
  readonly checkedOn: Day | undefined;
}

const views = ["home", "plan", "data", "timeline", "services", "saving", "settings"] as const;

/** The top of the summary: what this is, and the way to each view. */
export function SummaryHeader({ route, part, checkedOn }: Props) {
  const { productName, screens, date, shell: words } = useSummaryTexts();
  const current = route.view === "service" ? "services" : route.view;
  useEffect(() => {
    const name = part ?? (current === "home" ? undefined : words.views[current]);
    document.title = name === undefined ? productName : `${name} – ${productName}`;
  }, [part, current, productName, words]);
  return (
    <header className="summary-top">
      <span className="skip-link">
        <Button look="text" onClick={skipToContent}>
          {words.skipToContent}
        </Button>
      </span>
      <a className="summary-name" href={hrefOf({ view: "home" })}>
        <Amulet size={26} />
        <b>{productName}</b>
      </a>
      <span className="small soft num">
        {[checkedOn && screens.catalogueOf(date(checkedOn)), words.onDevice].filter(Boolean).join(" · ")}
      </span>
      <nav aria-label={words.menu}>
        <ul>
          {views.map((view) => (
            <li key={view}>
              <a href={hrefOf({ view })} aria-current={view === current ? "page" : undefined}>
                {words.views[view]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** The address is for views, so the focus is moved by hand. */
const skipToContent = () => document.querySelector<HTMLElement>("main h1")?.focus();
