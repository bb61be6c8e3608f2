import type { Example } from './examples.js';

/**
 * The examples that hold every word of a text, in their title or in the question itself; accents do
 * not matter.
 */
export function matching(examples: readonly Example[], sought: string): readonly Example[] {
  const words = plain(sought)
    .split(/\s+/)
    .filter((word) => word !== '');
  return examples.filter((example) => {
    const text = plain(`${example.title} ${example.query} ${example.variables}`);
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
