/** The plan: what to do, at all services together. "Step" is 対策 / 措施. */
export interface PlanMessages {
  /** Heading on the overview. */
  readonly next: string;
  /** Below it: the order of the steps. */
  readonly order: string;
  /** On top, after how much is left: what to begin with. `action`: its title. */
  readonly beginWith: (action: string) => string;
  /** Heading of the whole plan. `steps`: how many are open. */
  readonly heading: (steps: number) => string;
  /** Beside an action: at how many services, and how long for all of them. */
  readonly extent: (services: number, minutes: number) => string;
  /** Heading of the actions with nothing open. */
  readonly settled: string;
  /** Opens what is settled of an action. */
  readonly settledAt: (services: number) => string;
  /** Nothing is open. */
  readonly nothing: string;
  /** Name of the box that is ticked when an action is done at a service. */
  readonly doneAt: (action: string, service: string) => string;
  /** Opens how an action is done. */
  readonly how: string;
}
