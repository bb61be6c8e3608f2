import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Answer } from './ask.js';
import { ask } from './ask.js';
import { Unanswered } from './fault.js';
import type { Fault } from './fault.js';
import type { StoredOperation } from './stored-operation.js';

/**
 * An operation as a page sees it: what is there, what is missing and why, and a way to ask again.
 */
export interface PageAnswer<Data> {
  /** The newest data there is; while other variables are asked, still that of the former ones. */
  readonly data: Data | undefined;
  /** Parts that could not be had. */
  readonly faults: readonly Fault[];
  /** Why there is no new answer at all. */
  readonly fault: Fault | undefined;
  readonly isLoading: boolean;
  /** Whether the data shown are those of former variables. */
  readonly isFormer: boolean;
  readonly again: () => void;
}

/** Asks an operation for as long as its page is shown. Without variables nothing is asked. */
export function usePage<Data, Variables>(
  operation: StoredOperation<Data, Variables>,
  variables: Variables | undefined,
): PageAnswer<Data> {
  const { data, error, failureReason, isPlaceholderData, isPending, refetch } = useQuery<
    Answer<Data>
  >({
    queryKey: [operation.name, variables],
    queryFn: ({ signal }) => {
      if (variables === undefined) throw new Error('nothing is asked without variables');
      return ask(operation, variables, signal);
    },
    enabled: variables !== undefined,
    placeholderData: keepPreviousData,
  });
  return {
    data: data?.data,
    faults: data?.faults ?? [],
    fault: faultOf(error ?? failureReason),
    isLoading: isPending && variables !== undefined,
    isFormer: isPlaceholderData,
    again: () => void refetch(),
  };
}

function faultOf(error: Error | null): Fault | undefined {
  if (error === null) return undefined;
  return error instanceof Unanswered
    ? error.fault
    : { kind: 'ours', message: `The page failed on the answer: ${error.message}` };
}
