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
  /** The record is exchanged with the person's other devices. */
  readonly isShared?: boolean;
  /** While the welcome goes on there is nowhere else to go. */
  readonly isMenuHidden?: boolean;
}

const views = ["home", "plan", "data", "timeline", "services", "find", "saving", "settings"] as const;

type MenuEntry = (typeof views)[number] | "welcome";

/** Under which name of the menu a view stands. */
function menuEntryOf({ view }: Route): MenuEntry {
  switch (view) {
    case "service":
      return "services";
    case "password-check":
      return "find";
    case "up-to-date":
    case "privacy":
      return "settings";
    default:
      return view;
  }
}

/** The top of the summary: what this is, and the way to each view. */
export function SummaryHeader({ route, part, checkedOn, isShared = false, isMenuHidden = false }: Props) {
  const { productName, screens, date, shell: words } = useSummaryTexts();
  const current = menuEntryOf(route);
  useEffect(() => {
    const name = part ?? (current === "home" ? undefined : words.views[current]);
    document.title = name === undefined ? productName : `${name} – ${productName}`;
  }, [part, current, productName, words]);
  const name = (
    <>
      <Amulet size={26} />
      <b>{productName}</b>
    </>
  );
  return (
    <header className="summary-top">
      <span className="skip-link">
        <Button look="text" onClick={skipToContent}>
          {words.skipToContent}
        </Button>
      </span>
      {isMenuHidden ? (
        <span className="summary-name">{name}</span>
      ) : (
        <>
          <a className="summary-name" href={hrefOf({ view: "home" })}>
            {name}
          </a>
          <span className="summary-says small soft num">
            {[checkedOn && screens.catalogueOf(date(checkedOn)), isShared ? words.onDevices : words.onDevice]
              .filter(Boolean)
              .join(" · ")}
          </span>
          <Menu current={current} />
        </>
      )}
    </header>
  );
}

function Menu({ current }: { readonly current: MenuEntry }) {
  const { shell: words } = useSummaryTexts();
  return (
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
  );
}

/** The address is for views, so the focus is moved by hand. */
const skipToContent = () => document.querySelector<HTMLElement>("main h1")?.focus();
