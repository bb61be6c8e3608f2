import { useNavigate, useParams, useSearch } from '@tanstack/react-router';

/** The state of a page as its address has it: every value is text, what is not given is missing. */
export type Search = Readonly<Record<string, string | undefined>>;

/** What the address says after the question mark. */
export function useAddress(): Search {
  return useSearch({ strict: false });
}

/** The key in an address such as /officials/KEY. */
export function useKey(): string {
  const { key }: { readonly key?: string } = useParams({ strict: false });
  return key ?? '';
}

/**
 * Changes what the address says and leaves the rest; `undefined` takes a value away. Another view
 * of the same page takes the place of the former in the history, so that Back leads to the page
 * before.
 */
export function useChangeAddress(): (changes: Search, way?: 'replace' | 'push') => void {
  const navigate = useNavigate();
  return (changes, way = 'replace') =>
    void navigate({
      to: '.',
      search: (before: Search) => ({ ...before, ...changes }),
      replace: way === 'replace',
      resetScroll: false,
    });
}
