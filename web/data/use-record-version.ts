import { useQuery } from '@tanstack/react-query';
import { record } from '../generated/operations.js';
import { ask } from './ask.js';

/** How often an open page looks whether there is a newer record. */
const LOOK_MS = 5 * 60_000;

/** The version of the record that answers now; empty until it is known. */
export function useRecordVersion(): string {
  const { data } = useQuery({
    queryKey: [record.name, {}],
    queryFn: ({ signal }) => ask(record, {}, signal),
    refetchInterval: LOOK_MS,
    refetchOnWindowFocus: true,
    staleTime: LOOK_MS,
  });
  return data?.data.record.version ?? '';
}
