/** What the toolbar icon says. Apart from the pages' sentences, so that the background stays small. */
export interface ToolbarMessages {
  /** Tooltip and spoken text of the icon. `service`: its name; `sentence`: where the person stands there. */
  readonly about: (service: string, sentence: string) => string;
  /** Where the record could not be read: that is no all-clear either. */
  readonly couldNotLook: string;
  /** In place of the name of a service that is never named there. */
  readonly thisService: string;
}
