import type { Voice } from './best-value.js';
import { boundsOrNull } from './dates.js';
import type { Line } from './line.js';
import type { Claim } from './things.js';

/** Sources and documents by id, as told, and the ids of those documents that do not count. */
export interface Library {
  readonly documents: ReadonlyMap<string, Line>;
  readonly sources: ReadonlyMap<string, Line>;
  readonly retracted: ReadonlySet<string>;
  /** The day on which all of it was recorded. */
  readonly today: string;
}

/** A claim with all that weighs in it. */
export function voiceOf(claim: Claim, library: Library): Voice {
  const { entry, document } = claim;
  const source = library.sources.get(String(library.documents.get(document)?.['source']));
  const rank = String(entry['rank'] ?? 'NORMAL');
  const modality = String(entry['modality'] ?? 'ASSERTED');
  return {
    id: claim.id,
    says: claim.says,
    rank: rank === 'PREFERRED' || rank === 'DEPRECATED' ? rank : 'NORMAL',
    modality: modality === 'DENIED' || modality === 'PLANNED' ? modality : 'ASSERTED',
    isDepositary: source?.['kind'] === 'DEPOSITARY',
    reliability: String(source?.['reliability'] ?? 'Z'),
    credibility: Number(entry['credibility'] ?? 9),
    knownBy:
      lastDay(library.documents.get(document), 'published') ??
      lastDay(library.documents.get(document), 'retrieved') ??
      library.today,
    published: boundsOrNull(library.documents.get(document)?.['published'])?.latest ?? '',
    publisher: publisherOf(document, library),
  };
}

function lastDay(document: Line | undefined, field: string): string | null {
  return boundsOrNull(document?.[field])?.latest ?? null;
}

/** Who first published a text: copies count as what they copy. */
function publisherOf(document: string, library: Library): string {
  const original = library.documents.get(document)?.['copyOf'];
  return typeof original === 'string'
    ? publisherOf(original, library)
    : String(library.documents.get(document)?.['source']);
}
