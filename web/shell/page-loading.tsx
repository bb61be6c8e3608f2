import { Skeleton } from '../shared/skeleton.js';

/** While the code of a page is fetched. */
export function PageLoading() {
  return <Skeleton rows={12} />;
}
