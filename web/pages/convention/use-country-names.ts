import { useQuery } from '@tanstack/react-query';
import { ask } from '../../data/ask.js';
import { countryNames } from '../../generated/operations.js';

const none: ReadonlyMap<string, string> = new Map();

/** All countries on record, name by id, in the order of names; empty until they are read. */
export function useCountryNames(): ReadonlyMap<string, string> {
  const { data } = useQuery({ queryKey: ['all country names'], queryFn: readAll });
  return data ?? none;
}

async function readAll(): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  let after: string | null = null;
  do {
    const { data }: Awaited<ReturnType<typeof read>> = await read(after);
    for (const { id, name } of data.countries.nodes) names.set(id, name);
    after = data.countries.pageInfo.hasNextPage ? data.countries.pageInfo.endCursor : null;
  } while (after !== null);
  return names;
}

function read(after: string | null) {
  return ask(countryNames, { after });
}
