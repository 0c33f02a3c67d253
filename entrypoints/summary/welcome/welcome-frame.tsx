import { type ReactNode, useEffect, useRef } from "react";
import { useSummaryTexts } from "#components/texts-context.tsx";
import "./welcome.css";

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
}

const pages = [1, 2, 3];

/** What the pages of the welcome have in common: how far it is, a heading, and the way on and back. */
export function WelcomeFrame({ page, title, children, aside, state, next, onNext, onBack, onSkip }: Props) {
  const words = useSummaryTexts().welcome;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section className="welcome">
      <header className="welcome-top">
        <p className="welcome-progress small soft num">
          <span aria-hidden="true">
            {pages.map((each) => (
              <i key={each} className={each <= page ? "on" : ""} />
            ))}
            {page}/{pages.length}
          </span>
          <span className="welcome-unseen">{words.progress(page, pages.length)}</span>
        </p>
        {aside}
        {onSkip && (
          <button type="button" className="text-button quiet" onClick={onSkip}>
            {words.skip}
          </button>
        )}
      </header>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
      <footer className="welcome-actions">
        {onBack && (
          <button type="button" className="welcome-back" onClick={onBack}>
            {words.back}
          </button>
        )}
        {state}
        <button type="button" className="welcome-next" onClick={onNext}>
          {next}
        </button>
      </footer>
    </section>
  );
}
