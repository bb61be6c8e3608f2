import type { Column } from '../../shared/columns.js';
import { listed } from '../../shared/words.js';
import { standingWords } from '../convention/stage-words.js';
import type { Compared, ComparedActor } from './compared.js';

/** A combination in words: "party to the Budapest Convention and signed the Hanoi Convention". */
export function combinationWords({ sets }: Compared, code: string): string {
  const inWords = sets.flatMap(({ name }, index) => (code[index] === '1' ? [lower(name)] : []));
  const outWords = sets.flatMap(({ name }, index) => (code[index] === '1' ? [] : [lower(name)]));
  const out = outWords.length === 0 ? '' : `, not on record as ${listed(outWords)}`;
  return `${listed(inWords)}${out}`;
}

/** What is on record of each actor under each convention, for tables and files. */
export function comparedColumns({ boards }: Compared): readonly Column<ComparedActor>[] {
  return [
    { title: 'Participant', cell: ({ name }) => name, text: ({ name }) => name },
    ...boards.map(({ name, shortName }, index): Column<ComparedActor> => ({
      title: shortName ?? name,
      cell: (actor) => standingText(actor, index),
      text: (actor) => standingText(actor, index),
    })),
  ];
}

/** Where an actor stands under the convention at a place. */
export function standingText({ standings }: ComparedActor, place: number): string {
  const standing = standings[place];
  return standing === undefined ? 'no act on record' : standingWords(standing);
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
