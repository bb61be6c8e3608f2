import { useEffect, useState } from 'react';

/** Where the version is kept that this browser was shown last. */
const KEY = 'rapporteur:seen-version';

/**
 * The version of the record that the reader saw when they last looked at its changes; undefined on
 * the first visit. The one seen now takes its place for the next visit.
 */
export function useLastVersion(now: string | undefined): string | undefined {
  const [last] = useState(read);
  useEffect(() => {
    if (now !== undefined) keep(now);
  }, [now]);
  return last;
}

function read(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

function keep(version: string): void {
  try {
    localStorage.setItem(KEY, version);
  } catch {
    // Storage may be forbidden: then each visit is the first.
  }
}
