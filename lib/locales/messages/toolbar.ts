/** What the toolbar icon says. Apart from the pages' sentences, so that the background stays small. */
export interface ToolbarMessages {
  /** Tooltip and spoken text of the icon. `service`: its name; `openSteps`: how many are left, 0 or more. */
  readonly openSteps: (service: string, openSteps: number) => string;
  /** The same for a service without known incidents. It must not sound like an all-clear. */
  readonly nothingKnown: (service: string) => string;
  /** In place of the name of a service that is never named there. */
  readonly thisService: string;
}
