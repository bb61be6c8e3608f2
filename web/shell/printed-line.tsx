import { useLocation } from '@tanstack/react-router';
import { useRecordVersion } from '../data/use-record-version.js';
import { today, useAsOf } from '../shared/as-of.js';
import { dateWords } from '../shared/date-words.js';

/**
 * The first line on paper: of which day the page is, of which record, and where it can be opened
 * again.
 */
export function PrintedLine() {
  const { asOf, isToday } = useAsOf();
  const version = useRecordVersion();
  const { href } = useLocation();
  return (
    <p className="printed quiet">
      Rapporteur, printed {dateWords(today())}
      {!isToday && `, as it stood on ${dateWords(asOf)}`}
      {version !== '' && `, record ${version}`}. {location.origin}
      {href}
    </p>
  );
}
