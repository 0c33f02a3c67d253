import { type ReactNode, useEffect, useRef } from "react";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import "./welcome-frame.css";

interface Props {
  /** From 1. */
  readonly page: number;
  readonly title: string;
  readonly children: ReactNode;
  /** Above, beside the button that leaves the welcome. */
  readonly aside?: ReactNode;
  /** Below, beside the buttons. */
  readonly state?: ReactNode;
  readonly next: string;
  readonly onNext: () => void;
  readonly onBack?: () => void;
  /** Leaves the welcome. */
  readonly onSkip?: () => void;
  /** The page is long: its buttons stay in sight. */
  readonly isSticky?: boolean;
}

const pages = [1, 2, 3, 4, 5];

/** What the pages of the welcome have in common: how far it is, a heading, and the way on and back. */
export function WelcomeFrame(props: Props) {
  const { page, title, children, aside, state, next, onNext, onBack, onSkip, isSticky = false } = props;
  const words = useSummaryTexts().welcome;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section className="welcome">
      <header className="welcome-top">
        <p className="welcome-progress small soft num">
          <span aria-hidden="true">
            {pages.map((each) => (
              <i key={each} data-reached={each <= page} />
            ))}
            {page}/{pages.length}
          </span>
          <VisuallyHidden>{words.progress(page, pages.length)}</VisuallyHidden>
        </p>
        {aside}
        {onSkip && (
          <Button look="quiet" onClick={onSkip}>
            {words.skip}
          </Button>
        )}
      </header>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
      <footer className="welcome-actions" data-sticky={isSticky}>
        {state}
        <Button look="main" onClick={onNext}>
          {next}
        </Button>
        {onBack && (
          <Button look="second" onClick={onBack}>
            {words.back}
          </Button>
        )}
      </footer>
    </section>
  );
}

/** What stands below the heading. */
export function WelcomeLead({ children }: { readonly children: ReactNode }) {
  return <p className="welcome-lead">{children}</p>;
}
