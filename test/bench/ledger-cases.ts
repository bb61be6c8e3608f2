/** What is measured of the record side, and what it shows. */
export const ledgerCases = {
  diplomacy: 'load of 57,915 lines about United States diplomacy',
  texts: 'load of 6,000 documents of 20 kB',
  'behind one event': 'load of one event told by 1,000 documents that differ',
  retraction: 'retraction of a document with 50,000 facts',
} as const;

/** One of {@link ledgerCases}. */
export type LedgerCase = keyof typeof ledgerCases;

/** Whether there is a case of this name. */
export function isLedgerCase(name: string): name is LedgerCase {
  return Object.hasOwn(ledgerCases, name);
}
