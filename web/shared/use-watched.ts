import { useState } from 'react';

/** Where the watch list is kept: in this browser only. */
const KEY = 'rapporteur:watched';

/** The watch list of this browser, and a way to put things on it and take them off. */
export function useWatched(): {
  readonly ids: readonly string[];
  readonly isWatched: (id: string) => boolean;
  readonly toggle: (id: string) => void;
} {
  const [ids, setIds] = useState(readIds);
  return {
    ids,
    isWatched: (id) => ids.includes(id),
    toggle: (id) => {
      // Another window may have changed the list since.
      const kept = readIds();
      const next = kept.includes(id) ? kept.filter((each) => each !== id) : [...kept, id];
      keep(next);
      setIds(next);
    },
  };
}

function readIds(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

function keep(ids: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // Storage may be forbidden: then the list holds for this page only.
  }
}
