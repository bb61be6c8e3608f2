import { usePage } from '../../data/use-page.js';
import { conventionWhatIf } from '../../generated/operations.js';
import { useAddress, useChangeAddress } from '../../shared/address.js';
import { Answered } from '../../shared/page-answer.js';
import { Section } from '../../shared/section.js';
import { dateWords } from '../../shared/date-words.js';
import { count } from '../../shared/words.js';
import type { ShownConvention, Statuses } from './shown-convention.js';
import { askedAsOf, supposedIn, supposedText } from './supposed.js';
import type { Supposed } from './supposed.js';
import { SupposeForm } from './suppose-form.js';
import { useCountryNames } from './use-country-names.js';

/** When it would be in force if some deposited on some days. */
export function WhatIf({
  convention,
  asOf,
}: {
  readonly convention: ShownConvention;
  readonly statuses: Statuses;
  readonly asOf: string;
}) {
  const { whatif = '' } = useAddress();
  const change = useChangeAddress();
  const supposed = supposedIn(whatif);
  const names = useCountryNames();
  const set = (all: readonly Supposed[]): void => change({ whatif: supposedText(all) });
  return (
    <Section
      id="what-if"
      title="What if"
      note="Suppose that states deposit their instruments, and see when it would be in force."
    >
      <SupposeForm names={names} asOf={asOf} add={(one) => set([...supposed, one])} />
      <ul className="plain-list">
        {supposed.map((one, index) => (
          <li key={`${one.actor} ${one.on} ${index}`}>
            {names.get(one.actor) ?? one.actor}, {dateWords(one.on)}{' '}
            <button type="button" onClick={() => set(supposed.filter((other) => other !== one))}>
              Leave out
            </button>
          </li>
        ))}
      </ul>
      {supposed.length > 0 && <Outcome id={convention.id} supposed={supposed} asOf={asOf} />}
    </Section>
  );
}

function Outcome({
  id,
  supposed,
  asOf,
}: {
  readonly id: string;
  readonly supposed: readonly Supposed[];
  readonly asOf: string;
}) {
  const day = askedAsOf(supposed, asOf);
  const answer = usePage(conventionWhatIf, { id, asOf: day, whatIf: [...supposed] });
  return (
    <Answered answer={answer} rows={1}>
      {({ convention }) =>
        convention === null ? null : (
          <p className="big" role="status">
            {outcomeWords(convention.entryIntoForce, supposed.length, day)}
          </p>
        )
      }
    </Answered>
  );
}

interface Force {
  readonly on: string | null;
  readonly supposed: number;
  readonly remaining: number;
  readonly missing: readonly string[];
  readonly required: number;
}

/** The answer in a sentence, and how many of the supposed deposits count. */
function outcomeWords(force: Force, asked: number, day: string): string {
  const { on, supposed, remaining, missing, required } = force;
  const counting =
    supposed === asked
      ? ''
      : ` Only ${supposed} of ${count(asked, 'supposed deposit')} count: the others are bound already, or do not count by the rule.`;
  return on === null
    ? `Still not in force: on ${dateWords(day)} it would have ${required - remaining} of ${required}; ${missing.join(' and ')} needed.${counting}`
    : `In force on ${dateWords(on)}.${counting}`;
}
