import type { Advice } from "#lib/domain/advice.ts";
import type { Database } from "#lib/storage/database.ts";

/** Reads the catalogue's advice, which is small and the same for every service. */
export async function readAdvice(database: Database): Promise<Advice> {
  const [steps, signs, articles, help, letters] = await Promise.all([
    database.steps.toArray(),
    database.signs.toArray(),
    database.articles.toArray(),
    database.help.toArray(),
    database.letters.toArray(),
  ]);
  return {
    steps: new Map(steps.map((step) => [step.id, step])),
    signs,
    articles: new Map(articles.map((article) => [article.id, article])),
    help,
    letters: new Map(letters.map((letter) => [letter.region, letter])),
  };
}
