import type { HomeData } from '../../generated/operations.js';
import { dateWords } from '../../shared/date-words.js';
import { count, listed } from '../../shared/words.js';

/** The kinds that tell how much there is, with their nouns. */
const told: readonly (readonly [kind: string, one: string, many: string])[] = [
  ['OFFICIAL', 'official', 'officials'],
  ['MEETING', 'meeting', 'meetings'],
  ['EVENT', 'event', 'events'],
  ['CONVENTION', 'convention', 'conventions'],
  ['ACTION', 'treaty act', 'treaty acts'],
  ['DOCUMENT', 'document', 'documents'],
  ['CLAIM', 'claim', 'claims'],
];

/** How much is on record, and of which day. */
export function Counts({ record }: Pick<HomeData, 'record'>) {
  const numbers = told.flatMap(([kind, one, many]) => {
    const found = record.counts.find((each) => each.kind === kind);
    return found === undefined ? [] : [count(found.count, one, many)];
  });
  const day = record.loadedAt?.slice(0, 10);
  return (
    <p className="counts">
      On record: {listed(numbers)}.{' '}
      {day === undefined ? 'Nothing has been loaded yet.' : `Last loaded on ${dateWords(day)}.`}
    </p>
  );
}
