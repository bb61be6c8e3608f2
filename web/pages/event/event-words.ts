import type { EventData } from '../../generated/operations.js';
import { dateWords } from '../../shared/date-words.js';
import { count } from '../../shared/words.js';

type Present = NonNullable<EventData['present']>;
type Shown = NonNullable<EventData['event']>;

/** What is not known to have taken place is told as such. */
export function statusSentence({ status, when }: Pick<Shown, 'status' | 'when'>): string {
  const on = when === null ? '' : ` ${dateWords(when)}`;
  switch (status) {
    case 'SCHEDULED':
    case 'ANNOUNCED':
      return `Was to take place${on}; no source on record says that it did.`;
    case 'POSTPONED':
      return 'It was postponed.';
    case 'CANCELLED':
      return 'It was cancelled.';
    case 'OCCURRED':
      return '';
  }
}

/**
 * How many were there, told as delegations and people and never as a sum: "74 delegations on
 * record, 10 people named; 15 more invited or expected".
 */
export function attendanceSentence(
  { participations, there, named, delegations }: Present,
  meetings: number,
): string {
  if (participations.totalCount === 0) return 'Nobody is on record as having been there.';
  const others = participations.totalCount - there.totalCount;
  const parts = [
    `${count(delegations.totalCount, 'delegation')} on record, ${count(named.totalCount, 'person named', 'people named')}`,
    ...(others > 0 ? [`${others} more invited, expected or absent`] : []),
    ...(meetings > 0 ? [`${count(meetings, 'pair')} of sides met`] : []),
  ];
  return `${parts.join('; ')}.`;
}
