import type { ReactNode } from 'react';
import { EvidenceLink } from './evidence-link.js';
import { plain } from './words.js';

/**
 * A name that no source gives for this, concluded from who held the post; leads to the tenure it
 * rests on.
 */
export function Inferred({
  name,
  tenureId,
  children,
}: {
  readonly name: string;
  readonly tenureId: string;
  readonly children?: ReactNode;
}) {
  return (
    <span className="inferred">
      <EvidenceLink id={tenureId} label={`${name}, inferred from the post: what it rests on`}>
        {children ?? <span dir="auto">{name}</span>}
      </EvidenceLink>{' '}
      <span className="quiet">inferred from the post</span>
    </span>
  );
}

/** Says that no source names the person. */
export function Unnamed() {
  return <span className="quiet">name not given</span>;
}

/** Says in a word that someone was only to be there, or was not; nothing for those who were. */
export function Planned({ status }: { readonly status: string }) {
  if (status === 'ATTENDED') return null;
  return <span className="planned">{plain(status)}</span>;
}

/** A value longer than this stands in the sentence before and is not said again. */
const LONGEST_VALUE = 30;

/** What sources contradict: the value shown and the others, in words. */
export function Differs({
  shown,
  others,
}: {
  readonly shown: string | null;
  readonly others: readonly (string | null)[];
}) {
  const also = others.map((value) => value ?? 'nothing').join('; ');
  const isLong = (shown ?? '').length > LONGEST_VALUE;
  return (
    <span className="conflict">
      sources differ: {isLong ? '' : `${shown ?? 'nothing'}, `}also {also}
    </span>
  );
}
