import type { ViewMessages } from "#lib/locales/messages/summary.ts";
import { abilities } from "./abilities.ts";
import { alertSettings } from "./alert-settings.ts";
import { exposedData } from "./exposed.ts";
import { exposedPassword } from "./exposed-password.ts";
import { find } from "./find.ts";
import { home } from "./home.ts";
import { plan } from "./plan.ts";
import { privacy } from "./privacy.ts";
import { saving } from "./saving.ts";
import { serviceList } from "./services.ts";
import { settings } from "./settings.ts";
import { shell } from "./shell.ts";
import { timeline } from "./timeline.ts";
import { upToDate } from "./up-to-date.ts";
import { welcome } from "./welcome.ts";

export const summary: ViewMessages = {
  shell,
  home,
  plan,
  exposedData,
  exposedPassword,
  find,
  timeline,
  serviceList,
  saving,
  settings,
  alertSettings,
  abilities,
  upToDate,
  privacy,
  welcome,
};
