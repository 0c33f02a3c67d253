import type { ServiceCategory } from "./service.ts";

/** What people use services for: the groups in which somebody looks for theirs. */
export const serviceKinds = [
  "contact",
  "shopping",
  "money",
  "phone",
  "travel",
  "play",
  "work",
  "other",
] as const;

export type ServiceKind = (typeof serviceKinds)[number];

const kindOfCategory: Readonly<Record<ServiceCategory, ServiceKind>> = {
  social: "contact",
  messaging: "contact",
  blog: "contact",
  forum: "contact",
  dating: "contact",
  shopping: "shopping",
  food: "shopping",
  delivery: "shopping",
  payment: "money",
  finance: "money",
  insurance: "money",
  points: "money",
  crypto: "money",
  telecom: "phone",
  mail: "phone",
  portal: "phone",
  device: "phone",
  travel: "travel",
  transport: "travel",
  vehicles: "travel",
  game: "play",
  video: "play",
  music: "play",
  reading: "play",
  photo: "play",
  art: "play",
  tickets: "play",
  events: "play",
  adult: "play",
  work: "work",
  jobs: "work",
  education: "work",
  developer: "work",
  hosting: "work",
  cloud: "work",
  ai: "work",
  "password-manager": "work",
  search: "other",
  news: "other",
  health: "other",
  genealogy: "other",
  public: "other",
  other: "other",
};

/** The group in which somebody would look for a service. */
export function kindOf(category: ServiceCategory): ServiceKind {
  return kindOfCategory[category];
}
