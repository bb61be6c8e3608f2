import type { EntityKind } from '../../generated/operations.js';
import { useChangeAddress } from '../../shared/address.js';

/** What can be searched by itself, by its word in the address. */
const choices: Readonly<Record<string, { readonly name: string; readonly kind: EntityKind }>> = {
  officials: { name: 'Officials', kind: 'OFFICIAL' },
  countries: { name: 'Countries', kind: 'COUNTRY' },
  agencies: { name: 'Agencies', kind: 'AGENCY' },
  posts: { name: 'Posts', kind: 'POST' },
  events: { name: 'Events', kind: 'EVENT' },
  conventions: { name: 'Conventions', kind: 'CONVENTION' },
  documents: { name: 'Documents', kind: 'DOCUMENT' },
  sources: { name: 'Sources', kind: 'SOURCE' },
};

/** The kinds that an address asks for; null for all, also where its word is none of ours. */
export function kindsAsked(word: string | undefined): readonly EntityKind[] | null {
  const choice = choices[word ?? ''];
  return choice === undefined ? null : [choice.kind];
}

/** Buttons that narrow the search to one kind. */
export function KindChoice({ chosen }: { readonly chosen: string | undefined }) {
  const change = useChangeAddress();
  const isAll = kindsAsked(chosen) === null;
  return (
    <div className="choices" role="group" aria-label="Which kind">
      <button type="button" aria-pressed={isAll} onClick={() => change({ kind: undefined })}>
        All
      </button>
      {Object.entries(choices).map(([word, { name }]) => (
        <button
          key={word}
          type="button"
          aria-pressed={chosen === word}
          onClick={() => change({ kind: word })}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
