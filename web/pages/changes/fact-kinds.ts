import type { FactKind } from '../../generated/operations.js';

/** The kinds of facts, by their word in the address. */
export const factKinds: readonly {
  readonly word: string;
  readonly name: string;
  readonly kind: FactKind;
}[] = [
  { word: 'presence', name: 'Who took part', kind: 'PARTICIPATION' },
  { word: 'posts', name: 'Who held a post', kind: 'TENURE' },
  { word: 'members', name: 'Who belongs to what', kind: 'MEMBERSHIP' },
  { word: 'acts', name: 'Acts under treaties', kind: 'ACTION' },
  { word: 'statements', name: 'Other statements', kind: 'STATEMENT' },
];

/** The kind that an address asks for; null for all, also where its word is none of ours. */
export function factKindsIn(word: string | undefined): readonly [FactKind] | null {
  const found = factKinds.find((each) => each.word === word);
  return found === undefined ? null : [found.kind];
}
