import type { Example } from '../vite/read-examples.js';

export type { Example };

/**
 * The stored questions of the build; none when they cannot be had, since the explorer works without
 * them.
 */
export async function loadExamples(): Promise<readonly Example[]> {
  try {
    const response = await fetch('/explore/examples.json');
    const examples: readonly Example[] = response.ok ? await response.json() : [];
    return examples;
  } catch {
    return [];
  }
}
