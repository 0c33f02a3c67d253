import { useState } from "react";
import type { Day } from "#lib/domain/day.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import { useTexts } from "../texts-context.tsx";
import { Button } from "./button.tsx";

interface Props {
  /** The question. */
  readonly sentence: string;
  /** No date after it can be chosen. */
  readonly today: Day;
  /** Gets a year, or a month where the person remembers it. */
  readonly onAnswer: (date: PartialDate) => void;
}

/** No account anybody still has is older than the web. */
const firstYear = 1995;

/** Asks for a year and, if it is known, the month. */
export function PartialDateForm({ sentence, today, onAnswer }: Props) {
  const { questions: words, language } = useTexts();
  const thisYear = Number(today.slice(0, 4));
  const [year, setYear] = useState("");
  const [month, setMonth] = useState("");
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, back) => String(thisYear - back));
  // No month that is still to come.
  const monthCount = year === String(thisYear) ? Number(today.slice(5, 7)) : 12;
  const months = Array.from({ length: monthCount }, (_, index) => String(index + 1).padStart(2, "0"));
  const nameOfMonth = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  return (
    <fieldset>
      <legend>{sentence}</legend>
      <select
        aria-label={words.year}
        value={year}
        onChange={(event) => {
          setYear(event.target.value);
          setMonth("");
        }}
      >
        <option value="">{words.year}</option>
        {years.map((value) => (
          <option key={value}>{value}</option>
        ))}
      </select>
      <select aria-label={words.month} value={month} onChange={(event) => setMonth(event.target.value)}>
        <option value="">{words.noMonth}</option>
        {months.map((value) => (
          <option key={value} value={value}>
            {nameOfMonth.format(new Date(`2000-${value}-01T00:00:00Z`))}
          </option>
        ))}
      </select>
      <Button
        look="choice"
        disabled={year === ""}
        onClick={() => onAnswer((month ? `${year}-${month}` : year) as PartialDate)}
      >
        {words.answer}
      </Button>
    </fieldset>
  );
}
