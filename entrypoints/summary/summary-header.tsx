import { useEffect } from "react";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Amulet } from "#components/ui/amulet.tsx";
import type { Day } from "#lib/domain/day.ts";
import { hrefOf, type Route } from "./route.ts";

interface Props {
  readonly route: Route;
  /** Of the loaded catalogue. */
  readonly checkedOn: Day | undefined;
}

const views = ["overview", "plan", "data", "timeline", "services", "take", "settings"] as const;

/** The top of the summary: what this is, and the way to each view. */
export function SummaryHeader({ route, checkedOn }: Props) {
  const { productName, screens, date, shell: words } = useSummaryTexts();
  const current = route.view === "service" ? "services" : route.view;
  useEffect(() => {
    document.title = current === "overview" ? productName : `${words.views[current]} - ${productName}`;
  }, [current, productName, words]);
  return (
    <header className="summary-top">
      <button type="button" className="skip-link text-button" onClick={skipToContent}>
        {words.skipToContent}
      </button>
      <a className="summary-name" href={hrefOf({ view: "overview" })}>
        <Amulet size={26} />
        <b>{productName}</b>
      </a>
      <span className="small soft num summary-edition">
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
