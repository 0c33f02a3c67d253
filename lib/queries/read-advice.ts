import type { Advice } from "#lib/domain/advice.ts";
import type { AskedAdvice, SaidAdvice } from "#lib/storage/catalogue-rows.ts";
import type { Database } from "#lib/storage/database.ts";

/** Reads the catalogue's advice, which is small and the same for every service, in the loaded language. */
export async function readAdvice(database: Database): Promise<Advice> {
  const row = await database.advice.get("said");
  const {
    steps = [],
    signs = [],
    articles = [],
    help = [],
    letters = [],
  } = (row ?? {}) as Partial<SaidAdvice>;
  return {
    steps: new Map(steps.map((step) => [step.id, step])),
    signs,
    articles: new Map(articles.map((article) => [article.id, article])),
    help,
    letters: new Map(letters.map((letter) => [letter.region, letter])),
  };
}

/** What of it a badge needs: no sentence. */
export async function readAskedAdvice(database: Database): Promise<Pick<Advice, "steps" | "signs">> {
  const row = await database.advice.get("asked");
  const { steps = [], signs = [] } = (row ?? {}) as Partial<AskedAdvice>;
  return { steps: new Map(steps.map((step) => [step.id, step])), signs };
}
