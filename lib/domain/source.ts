import type { Localised } from "./language.ts";
import type { PartialDate } from "./partial-date.ts";

export const sourceKinds = [
  "company-notice",
  "regulator",
  "court",
  "police",
  "press",
  "research",
  "breach-index",
] as const;

/** Something a person can open and read. */
export interface Source {
  readonly kind: (typeof sourceKinds)[number];
  /** http or https address. */
  readonly url: string;
  /** As it calls itself. */
  readonly publisher: string;
  /** As printed, in the source's own language; left out where it was not seen. */
  readonly title?: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly publishedOn?: PartialDate;
}

/** Names an article; a flavour like that of `ServiceId`. */
export type ArticleId = string & { readonly __id?: "article" };

/** An article that the product's hygiene advice comes from. */
export interface Article {
  readonly id: ArticleId;
  /** Its name, or a description where the name is not known. */
  readonly publisher: Localised;
  readonly title?: string;
  readonly url?: string;
  readonly language: string;
  readonly publishedOn: PartialDate;
}
