import { placeProgress } from '../../pictures/progress/place-progress.js';
import type { ProgressLine } from '../../pictures/progress/place-progress.js';
import type { DatedAct } from '../../pictures/progress/steps.js';
import { PictureSection } from '../../pictures/picture-section.js';
import { dayBounds } from '../../shared/date-bounds.js';
import { dateWords } from '../../shared/date-words.js';
import { count } from '../../shared/words.js';
import type { ShownConvention, Statuses } from './shown-convention.js';

/** How signatures and parties grew; a pale band where a date is not exactly known. */
export function ProgressSection({
  convention,
  statuses,
  asOf,
  name,
}: {
  readonly convention: ShownConvention;
  readonly statuses: Statuses;
  readonly asOf: string;
  readonly name: string;
}) {
  const { required } = convention.entryIntoForce;
  const signed = statuses.nodes.flatMap((row) => datedOf(row.signed));
  const parties = statuses.nodes
    .filter(({ stage }) => stage === 'PARTY')
    .flatMap((row) => datedOf(row.consent));
  if (signed.length + parties.length === 0) return null;
  const lines: readonly ProgressLine[] = [
    { name: 'signed', paint: 'signed', acts: signed },
    { name: 'party', paint: 'party', acts: parties },
  ];
  const words = `${count(signed.length, 'signature')} and ${count(parties.length, 'party', 'parties')} on record by ${dateWords(asOf)}${required === 0 ? '' : `; ${required} instruments are required`}.`;
  return (
    <PictureSection
      id="progress"
      title="How it grew"
      note={`${words} Where a date is not exactly known, a pale band reaches from the first day on which it may have been done.`}
      name={`${name}-progress`}
      sentence={words}
      place={(width) => placeProgress({ lines, required, until: asOf }, width)}
    />
  );
}

function datedOf(act: { readonly on: string | null } | null): DatedAct[] {
  if (act?.on === null || act === null) return [];
  const { earliest, latest } = dayBounds(act.on);
  return latest === undefined ? [] : [{ earliest: earliest ?? latest, latest }];
}
