import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Search } from './address.js';

/** Opens the evidence of a fact, an event or a convention beside the page. */
export function EvidenceLink({
  id,
  label,
  children,
}: {
  readonly id: string;
  /** For those who hear the link alone, away from its row. */
  readonly label?: string;
  readonly children: ReactNode;
}) {
  return (
    <Link
      to="."
      search={(before: Search) => ({ ...before, evidence: id })}
      replace
      resetScroll={false}
      className="evidence-link"
      activeProps={{}}
      {...(label !== undefined && { 'aria-label': label })}
    >
      {children}
    </Link>
  );
}

/**
 * How many publishers say it, where it is more than one: most facts rest on one, which is no
 * warning.
 */
export function Publishers({ id, number }: { readonly id: string; readonly number: number }) {
  return <EvidenceLink id={id}>{number > 1 ? `${number} publishers` : 'Source'}</EvidenceLink>;
}
