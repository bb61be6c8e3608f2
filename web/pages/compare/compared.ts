import type { BoardFields, StandingFields } from '../../generated/operations.js';
import { combinationsOf } from '../../pictures/sets/combinations.js';
import type { Combination } from '../../pictures/sets/combinations.js';

/** A set of states: those at a stage under a convention. */
export interface StageSet {
  readonly convention: BoardFields;
  readonly stage: 'PARTY' | 'SIGNED';
  readonly name: string;
}

/** Conventions side by side: what is on record of each actor, and which combinations occur. */
export interface Compared {
  readonly boards: readonly BoardFields[];
  readonly sets: readonly StageSet[];
  readonly combinations: readonly Combination[];
  readonly actors: ReadonlyMap<string, ComparedActor>;
}

/** An actor with where it stands under each convention; undefined where no act is on record. */
export interface ComparedActor {
  readonly id: string;
  readonly name: string;
  readonly actor: StandingFields['actor'];
  readonly standings: readonly (StandingFields | undefined)[];
}

/**
 * Compares conventions by who signed or is party. One set for each convention: party where anyone
 * is, else signed; a signatory that is party too is in both sorts, since it signed and is bound.
 */
export function compare(
  boards: readonly BoardFields[],
  stages: readonly ('PARTY' | 'SIGNED')[],
  within: ReadonlySet<string> | undefined,
): Compared {
  const sets = boards.map((convention, index): StageSet => {
    const stage = stages[index] ?? 'SIGNED';
    const name = convention.shortName ?? convention.name;
    return { convention, stage, name: `${stage === 'PARTY' ? 'Party to' : 'Signed'} ${name}` };
  });
  const actors = actorsOf(boards);
  const combinations = combinationsOf(
    [...actors.values()]
      .filter(({ id }) => within === undefined || within.has(id))
      .map(({ id, standings }) => ({
        key: id,
        sets: sets.map(({ stage }, index) => isIn(standings[index], stage)),
      })),
  );
  return { boards, sets, combinations, actors };
}

/**
 * Whether a standing is in a set: party is who is bound, signed is who signed, bound since or not.
 */
export function isIn(standing: StandingFields | undefined, stage: 'PARTY' | 'SIGNED'): boolean {
  if (standing === undefined) return false;
  return stage === 'PARTY' ? standing.stage === 'PARTY' : standing.signed !== null;
}

function actorsOf(boards: readonly BoardFields[]): ReadonlyMap<string, ComparedActor> {
  const found = new Map<string, ComparedActor>();
  boards.forEach((board, index) => {
    for (const standing of board.statuses.nodes) {
      const { actor } = standing;
      const before = found.get(actor.id);
      const standings = boards.map((_, at) => (at === index ? standing : before?.standings[at]));
      found.set(actor.id, { id: actor.id, name: actor.name, actor, standings });
    }
  });
  return found;
}
