import { textOf } from "#lib/domain/language.ts";
import type { Article } from "#lib/domain/source.ts";
import { useTexts } from "./texts-context.tsx";
import { ExternalLink } from "./ui/external-link.tsx";

interface Props {
  readonly ids: readonly string[];
  readonly articles: ReadonlyMap<string, Article>;
}

/** The articles that advice comes from, by publisher and date, linked where an address is known; nothing where none does. */
export function ArticleNames({ ids, articles }: Props) {
  const { steps, date, language } = useTexts();
  const named = ids.flatMap((id) => articles.get(id) ?? []);
  if (named.length === 0) return null;
  return (
    <p className="small soft">
      {steps.fromArticles}
      {named.map(({ id, publisher, publishedOn, url }, at) => {
        const name = textOf(publisher, language);
        return (
          <span key={id}>
            {at > 0 && " / "}
            {url ? <ExternalLink href={url}>{name}</ExternalLink> : name}{" "}
            <span className="num">{date(publishedOn)}</span>
          </span>
        );
      })}
    </p>
  );
}
