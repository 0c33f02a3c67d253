import { OfficeName } from "#components/step-way.tsx";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Card } from "#components/ui/card.tsx";
import type { Advice } from "#lib/domain/advice.ts";
import { textOf } from "#lib/domain/language.ts";
import { hotlinesIn } from "#lib/domain/official-help.ts";
import type { PersonRegion } from "#lib/domain/person-region.ts";
import "./if-happened.css";

interface Props {
  readonly advice: Advice;
  readonly region: PersonRegion | undefined;
}

/** Where to turn once something has happened: the hotlines of the person's region. */
export function IfHappened({ advice, region }: Props) {
  const { home, language } = useSummaryTexts();
  return (
    <Card heading={home.ifHappened}>
      <p className="small soft">{home.ifHappenedNote}</p>
      <ul className="if-happened small">
        {hotlinesIn(advice.help, region).map((office) => (
          <li key={office.id}>
            <OfficeName office={office} /> <span className="num">{office.phone}</span>{" "}
            <span className="soft">{textOf(office.does, language)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
