import { useLocation } from '@tanstack/react-router';
import type { PageAnswer } from '../data/use-page.js';
import { PageLink } from '../shared/entity-link.js';
import { PageTitle } from '../shared/page-title.js';

/** Says that there is no such page, and offers to search for the words of its address. */
export function NotFound() {
  const { pathname } = useLocation();
  return <NothingHere what="There is no such page" searched={wordsOf(pathname)} />;
}

/** Says that the record has nothing under an address, with the search for its words. */
export function NothingHere({
  what,
  searched,
}: {
  readonly what: string;
  readonly searched: string;
}) {
  return (
    <>
      <PageTitle title={what}>
        <p className="lead">
          It may have another name here.{' '}
          <PageLink to={`/search?${new URLSearchParams({ q: searched }).toString()}`}>
            Search for “{searched}”
          </PageLink>
        </p>
      </PageTitle>
    </>
  );
}

/**
 * Says that the record has nothing under a key; nothing where parts of the answer are missing,
 * since then it may have.
 */
export function NotOnRecord({
  answer,
  kind,
  searched,
}: {
  readonly answer: Pick<PageAnswer<unknown>, 'faults'>;
  readonly kind: string;
  readonly searched: string;
}) {
  if (answer.faults.length > 0) return null;
  return <NothingHere what={`No ${kind} on record has this address`} searched={searched} />;
}

/** The words of an address or a key: `/officials/to-lam` is `to lam`. */
export function wordsOf(path: string): string {
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  return decodeURIComponent(last)
    .replace(/[-_.]+/g, ' ')
    .trim();
}
