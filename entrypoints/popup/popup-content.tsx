import { MessageScreen } from "#components/message-screen.tsx";
import { useTexts } from "#components/texts-context.tsx";
import type { PageActions } from "#entrypoints/pages/page-actions.ts";
import type { PopupContent as Content } from "#lib/queries/read-popup.ts";
import { ServicePanel } from "./service-panel.tsx";

interface Props {
  readonly content: Content;
  readonly actions: PageActions;
  readonly onRetry: () => void;
}

/** The screen for what the tab is: the service, or an honest word why there is nothing to show. */
export function PopupContent({ content, actions, onRetry }: Props) {
  const { screens } = useTexts();
  switch (content.kind) {
    case "service":
      return <ServicePanel {...content} actions={actions} />;
    case "unlisted":
      return <MessageScreen screen={screens.unlisted(content.host)} />;
    case "loading":
      return <MessageScreen screen={screens.loading} />;
    case "failed":
      return <MessageScreen screen={screens.failed} role="alert" onRetry={onRetry} />;
    case "not-web":
      return <MessageScreen screen={screens.notWeb} />;
    case "not-covered":
      return <MessageScreen screen={screens.notCovered} />;
    case "private":
      return <MessageScreen screen={screens.privateWindow} />;
  }
}
