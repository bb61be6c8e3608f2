import type { ConventionData } from '../../generated/operations.js';
import { dateWords } from '../../shared/date-words.js';
import { count } from '../../shared/words.js';

type Shown = NonNullable<ConventionData['convention']>;

/**
 * How far a convention is from being in force, in a sentence; a day that a source states comes
 * before one concluded.
 */
export function progressSentence(
  { entryIntoForce }: Pick<Shown, 'entryIntoForce'>,
  asOf: string,
): string {
  const { inForce, on, required, remaining, missing, earliest, statedOn } = entryIntoForce;
  if (statedOn !== null) return statedSentence(statedOn, on);
  if (required === 0)
    return 'The rule of its entry into force is not on record, so nothing is concluded about it.';
  if (inForce) return `In force since ${dateWords(on ?? '')}.`;
  if (on !== null) return `All that the rule requires is there: in force on ${dateWords(on)}.`;
  const lacking =
    missing.length === 0 ? count(remaining, 'more instrument') : missing.join(' and ');
  const if_ =
    earliest === null
      ? ''
      : `; if all came on ${dateWords(asOf)}, in force on ${dateWords(earliest)}`;
  return `${required - remaining} of ${count(required, 'instrument')}; ${lacking} needed${if_}.`;
}

function statedSentence(stated: string, concluded: string | null): string {
  const differs =
    concluded === null || stated === concluded
      ? ''
      : ` The acts on record alone would give ${dateWords(concluded)}: not all of them, or not their exact days, are on record.`;
  return `In force since ${dateWords(stated)}, as sources state.${differs}`;
}

/** What a convention is, in one line. */
export function factsLine(convention: Shown): string {
  const { reference, adopted, adoptedAt, opened, openedAt, openUntil } = convention;
  return [
    reference,
    adopted === null ? null : `adopted ${dateWords(adopted)}${inWords(adoptedAt)}`,
    opened === null ? null : `opened for signature ${dateWords(opened)}${inWords(openedAt)}`,
    openUntil === null ? null : `open until ${dateWords(openUntil)}`,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

function inWords(place: string | null): string {
  return place === null ? '' : ` in ${place}`;
}
