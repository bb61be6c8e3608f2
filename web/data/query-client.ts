import { QueryClient } from '@tanstack/react-query';
import { Unanswered } from './fault.js';

/**
 * For how long an answer is shown without asking whether it still holds: a reader's way there and
 * back.
 */
const FRESH_MS = 60_000;

/** Keeps every answer of a visit, so that pages once seen stay readable without a connection. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        gcTime: Infinity,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        // Only a service that says when to come again is asked again by itself.
        retry: (failures, error) => waitOf(error) !== undefined && failures < 5,
        retryDelay: (_failures, error) => (waitOf(error) ?? 0) * 1_000,
      },
    },
  });
}

function waitOf(error: unknown): number | undefined {
  return error instanceof Unanswered ? error.fault.retryAfterSeconds : undefined;
}
