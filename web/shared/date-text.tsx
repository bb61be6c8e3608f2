import { dateWords } from './date-words.js';

/**
 * A date of the record in words, with its exact form for machines; a date that is not on record is
 * said so.
 */
export function DateText({
  date,
  none = 'date not on record',
}: {
  readonly date: string | null;
  readonly none?: string;
}) {
  if (date === null) return <span className="quiet">{none}</span>;
  return (
    <time className="date" dateTime={/^\d{4}(-\d{2}){0,2}$/.test(date) ? date : undefined}>
      {dateWords(date)}
    </time>
  );
}
