import { Component, type ReactNode } from "react";
import { MessageScreen } from "./message-screen.tsx";
import { useTexts } from "./texts-context.tsx";

interface Props {
  readonly children: ReactNode;
}

/**
 * Puts a sentence in the place of a screen that threw. React has written the error to the console
 * by then: it is a bug, and is to be seen as one.
 */
export class ErrorBoundary extends Component<Props, { readonly hasThrown: boolean }> {
  override readonly state = { hasThrown: false };

  static getDerivedStateFromError() {
    return { hasThrown: true };
  }

  override render() {
    return this.state.hasThrown ? <CrashScreen /> : this.props.children;
  }
}

/** Said when the product itself failed. */
export function CrashScreen() {
  const { screens } = useTexts();
  return <MessageScreen screen={screens.crashed} role="alert" />;
}
