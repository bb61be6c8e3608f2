import { usePage } from '../data/use-page.js';
import { labels } from '../generated/operations.js';

/** What these are called, by id; what is not known yet is missing. */
export function usePlainName(ids: readonly (string | undefined)[]): ReadonlyMap<string, string> {
  const given = ids.filter((id) => id !== undefined);
  const { data } = usePage(labels, given.length === 0 ? undefined : { ids: given });
  return new Map(
    (data?.nodes ?? []).flatMap((node): [string, string][] =>
      node === null ? [] : [[node.id, node.headline]],
    ),
  );
}
