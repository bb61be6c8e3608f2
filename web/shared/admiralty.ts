/** How reliable a source is, in the words of the Admiralty scale. */
export function reliabilityWords(letter: string | null): string {
  return reliability[letter ?? ''] ?? 'reliability not judged';
}

/** How credible an information is, in the words of the Admiralty scale. */
export function credibilityWords(number: number | null): string {
  return credibility[number ?? 0] ?? 'credibility not judged';
}

const reliability: Readonly<Record<string, string>> = {
  A: 'reliable source',
  B: 'usually reliable source',
  C: 'fairly reliable source',
  D: 'not usually reliable source',
  E: 'unreliable source',
  F: 'reliability cannot be judged',
};

const credibility: Readonly<Record<number, string>> = {
  1: 'confirmed',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
};
