import type { ReactNode } from "react";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { WelcomeFrame, WelcomeLead } from "./welcome-frame.tsx";
import "./welcome-find.css";

interface Props {
  /** The ways to find services, each by itself. */
  readonly ways: ReactNode;
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onSkip: () => void;
}

/** The third page of the welcome: what else the person uses, found at once, if they like. */
export function WelcomeFind({ ways, ...moves }: Props) {
  const { welcome, find } = useSummaryTexts();
  return (
    <WelcomeFrame page={3} title={find.offer.welcomeHeading} next={welcome.next} {...moves}>
      <WelcomeLead>{find.offer.welcomeReason}</WelcomeLead>
      <div className="welcome-find">{ways}</div>
    </WelcomeFrame>
  );
}
