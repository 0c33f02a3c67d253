import { Component, type ReactNode, useState } from "react";
import { MessageScreen } from "./message-screen.tsx";
import { useTexts } from "./texts-context.tsx";
import { Button } from "./ui/button.tsx";

interface Props {
  /** What helps to find a fault, without anything about the person. */
  readonly reportOf: (error: unknown) => string;
  readonly children: ReactNode;
}

interface State {
  readonly thrown: { readonly error: unknown } | undefined;
}

/**
 * Puts a sentence in the place of a screen that threw. React has written the error to the console
 * by then: it is a bug, and is to be seen as one.
 */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { thrown: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { thrown: { error } };
  }

  override render() {
    const { thrown } = this.state;
    return thrown ? <CrashScreen report={this.props.reportOf(thrown.error)} /> : this.props.children;
  }
}

/** Said when the product itself failed, with a report that the person can hand on. */
export function CrashScreen({ report }: { readonly report: string }) {
  const { screens } = useTexts();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(report);
    setCopied(true);
  };
  return (
    <main>
      <MessageScreen screen={screens.crashed} role="alert">
        <pre className="small soft">{report}</pre>
        <Button look="choice" onClick={copy}>
          {screens.copyReport}
        </Button>
        {isCopied && <p role="status">{screens.reportCopied}</p>}
      </MessageScreen>
    </main>
  );
}
