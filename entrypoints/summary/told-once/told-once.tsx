import { useId } from "react";
import { useSummaryTexts } from "#components/texts-context.tsx";
import { Button } from "#components/ui/button.tsx";
import type { Day } from "#lib/domain/day.ts";
import { textOf } from "#lib/domain/language.ts";
import type { PartialDate } from "#lib/domain/partial-date.ts";
import { type PersonRegion, personRegions } from "#lib/domain/person-region.ts";
import type { Service } from "#lib/domain/service.ts";
import { servicesToChoose } from "#lib/domain/services-to-choose.ts";
import { ownPasswordAnswers, type Settings } from "#lib/domain/settings.ts";
import "./told-once.css";

/** What a person tells once for all services; nothing of what they did not tell. */
export interface ToldOnce {
  readonly region: PersonRegion | undefined;
  readonly ownPasswords: Settings["ownPasswords"] | undefined;
  /** Ids of the services where their mail arrives. */
  readonly mailboxes: readonly string[] | undefined;
  /** Since when most of their accounts exist. */
  readonly accountsSince: PartialDate | undefined;
}

/** What they can say; `undefined` takes an earlier answer back. */
export interface TellOnce {
  readonly onRegion: (region: PersonRegion) => void;
  readonly onOwnPasswords: (answer: Settings["ownPasswords"] | undefined) => void;
  readonly onMailboxes: (serviceIds: readonly string[]) => void;
  readonly onAccountsSince: (since: PartialDate | undefined) => void;
}

/** Where the person lives, from a native select. */
export function RegionChoice({ region, onRegion }: Pick<ToldOnce & TellOnce, "region" | "onRegion">) {
  const { home, regionNames } = useSummaryTexts();
  const words = home.region;
  const id = useId();
  return (
    <div className="told-once">
      <label htmlFor={id}>{words.question}</label>
      <select
        id={id}
        value={region ?? ""}
        aria-describedby={`${id}-why`}
        onChange={({ target }) => {
          const chosen = personRegions.find((each) => each === target.value);
          if (chosen) onRegion(chosen);
        }}
      >
        {region === undefined && <option value="">–</option>}
        {personRegions.map((each) => (
          <option key={each} value={each}>
            {regionNames[each]}
          </option>
        ))}
      </select>
      <p id={`${id}-why`} className="small soft">
        {words.why}
      </p>
    </div>
  );
}

/** Whether each account has a password of its own. */
export function OwnPasswordsQuestion({
  ownPasswords,
  onOwnPasswords,
}: Pick<ToldOnce & TellOnce, "ownPasswords" | "onOwnPasswords">) {
  const words = useSummaryTexts().settings.once.ownPasswords;
  return (
    <fieldset className="told-once">
      <legend>{words.question}</legend>
      <p className="told-once-answers">
        {ownPasswordAnswers.map((answer) => (
          <Button
            key={answer}
            look="choice"
            aria-pressed={answer === ownPasswords}
            onClick={() => onOwnPasswords(answer === ownPasswords ? undefined : answer)}
          >
            {words.answers[answer]}
          </Button>
        ))}
      </p>
      <p className="small soft">{words.note}</p>
    </fieldset>
  );
}

interface MailboxProps extends Pick<ToldOnce & TellOnce, "region" | "onMailboxes"> {
  readonly mailboxes: readonly string[] | undefined;
  /** Everything the catalogue lists. */
  readonly catalogue: readonly Service[];
  /** Ids of the services that the person has an account at. */
  readonly chosen: ReadonlySet<string>;
}

/** How many are offered beside those the person uses: what people of the region have mostly. */
const mailboxesOffered = 8;

/** Where the mail arrives that resets other passwords. */
export function MailboxQuestion({ mailboxes = [], catalogue, chosen, region, onMailboxes }: MailboxProps) {
  const { language, settings } = useSummaryTexts();
  const words = settings.once.mailboxes;
  const isUsed = ({ id }: Service) => chosen.has(id) || mailboxes.includes(id);
  const all = servicesToChoose(
    catalogue.filter(({ isMailbox, isGone }) => isMailbox && !isGone),
    region,
    language,
  ).flatMap(({ services }) => services);
  const used = all.filter(isUsed);
  const offered = [...used, ...all.filter((service) => !isUsed(service))];
  return (
    <fieldset className="told-once">
      <legend>{words.question}</legend>
      <p className="told-once-answers">
        {offered.slice(0, Math.max(mailboxesOffered, used.length)).map(({ id, name }) => (
          <Button
            key={id}
            look="choice"
            aria-pressed={mailboxes.includes(id)}
            onClick={() =>
              onMailboxes(
                mailboxes.includes(id) ? mailboxes.filter((each) => each !== id) : [...mailboxes, id],
              )
            }
          >
            {textOf(name, language)}
          </Button>
        ))}
      </p>
      <p className="small soft">{words.note}</p>
    </fieldset>
  );
}

interface SinceProps extends Pick<ToldOnce & TellOnce, "accountsSince" | "onAccountsSince"> {
  readonly today: Day;
}

/** In years: roughly is enough, and a wall of years is read by nobody. */
const agesOffered = [1, 3, 5, 8, 12, 16, 20];

/** Since about when most accounts exist. */
export function AccountsSinceQuestion({ accountsSince, today, onAccountsSince }: SinceProps) {
  const words = useSummaryTexts().settings.once.accountsSince;
  const id = useId();
  const offered = agesOffered.map((age) => yearBefore(today, age));
  const years =
    accountsSince === undefined || offered.includes(accountsSince) ? offered : [accountsSince, ...offered];
  return (
    <div className="told-once">
      <label htmlFor={id}>{words.question}</label>
      <select
        id={id}
        value={accountsSince ?? ""}
        onChange={({ target }) => onAccountsSince(years.find((year) => year === target.value))}
      >
        <option value="">{words.untold}</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {words.about(year.slice(0, 4))}
          </option>
        ))}
      </select>
    </div>
  );
}

const yearBefore = (today: Day, years: number): PartialDate =>
  `${Number(today.slice(0, 4)) - years}` as PartialDate;
