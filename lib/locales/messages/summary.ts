import type { AbilityMessages } from "./abilities.ts";
import type { AlertSettingMessages } from "./alert-settings.ts";
import type { ExposedDataMessages } from "./exposed.ts";
import type { ExposedPasswordMessages } from "./exposed-password.ts";
import type { FindMessages } from "./find.ts";
import type { HomeMessages } from "./home.ts";
import type { PlanMessages } from "./plan.ts";
import type { PopupMessages } from "./popup.ts";
import type { PrivacyMessages } from "./privacy.ts";
import type { SavingMessages } from "./saving.ts";
import type { ServiceListMessages } from "./services.ts";
import type { SettingMessages } from "./settings.ts";
import type { ShellMessages } from "./shell.ts";
import type { TimelineMessages } from "./timeline.ts";
import type { UpToDateMessages } from "./up-to-date.ts";
import type { WelcomeMessages } from "./welcome.ts";

/** What the summary says beyond the popup, in one language, view by view. */
export interface ViewMessages {
  readonly shell: ShellMessages;
  readonly home: HomeMessages;
  readonly plan: PlanMessages;
  readonly exposedData: ExposedDataMessages;
  readonly exposedPassword: ExposedPasswordMessages;
  readonly find: FindMessages;
  readonly timeline: TimelineMessages;
  readonly serviceList: ServiceListMessages;
  readonly saving: SavingMessages;
  readonly settings: SettingMessages;
  readonly alertSettings: AlertSettingMessages;
  readonly abilities: AbilityMessages;
  readonly upToDate: UpToDateMessages;
  readonly privacy: PrivacyMessages;
  readonly welcome: WelcomeMessages;
}

/** Every sentence of the summary in one language. */
export interface SummaryMessages extends PopupMessages, ViewMessages {}
