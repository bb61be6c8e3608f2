import type { ChangesData } from '../../generated/operations.js';
import { dateWords } from '../../shared/date-words.js';
import { fieldWords, valueWords } from '../../shared/value-words.js';
import { plain, capital } from '../../shared/words.js';

/** What one change of the record did to one fact. */
export type ChangeRow = ChangesData['changes']['nodes'][number];

/** What became of the fact, in words; of other values, which. */
export function effectWords({ effect, before, after }: ChangeRow): string {
  switch (effect) {
    case 'SHOWN':
      return 'shown from then on';
    case 'WITHDRAWN':
      return 'no longer shown';
    case 'SUPPORT_CHANGED':
      return 'rests on other claims; what is shown stayed';
    case 'CHANGED':
      return changedFields(before, after).join('; ');
  }
}

/** A change of the record as a heading: "Load of 26 Nov 2026". */
export function operationWords({ kind, at }: ChangeRow['operation']): string {
  return `${capital(plain(kind))} of ${dateWords(at.slice(0, 10))}`;
}

function changedFields(before: ChangeRow['before'], after: ChangeRow['after']): readonly string[] {
  const fields = [...new Set([...after, ...before].map(({ field }) => field))];
  return fields.flatMap((field) => {
    const [now, then] = [after, before].map((values) => wordsIn(values, field));
    return now === then ? [] : [`${fieldWords(field)}: ${now}, before ${then}`];
  });
}

function wordsIn(values: ChangeRow['before'], field: string): string {
  const value = values.find((each) => each.field === field)?.value ?? null;
  return valueWords(field, value) ?? 'not on record';
}
