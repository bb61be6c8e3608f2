import { RapporteurError } from '../errors.js';

/**
 * Stops waiting at the deadline, some time after the database should have given up: a frozen server
 * tells us nothing.
 */
export async function beforeDeadline<T>(answer: Promise<T>, deadlineMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new RapporteurError(
            'DATABASE_TIMEOUT',
            `The database gave no answer within ${deadlineMs} ms.`,
          ),
        ),
      deadlineMs,
    );
  });
  try {
    return await Promise.race([answer, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
