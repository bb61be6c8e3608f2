import { RapporteurError } from '../../errors.js';
import { pathsEnds } from '../../generated/cypher.js';
import type { ArgumentValues, Read } from '../../query/reading.js';
import { howMany } from '../shared/how-many.js';
import { USUAL_PARTICIPANTS } from './path-arguments.js';
import type { Search } from './search.js';
import { goesOn, ruledOut, searchFrom, stepper } from './search.js';

/** Most hops that a chain may be asked to have: further ones say little of two people. */
export const MOST_HOPS = 8;

/** More participants than any meeting has. */
const LARGEST_MEETING = 1_000_000;

/**
 * Layers after which a search gives up telling whether a longer chain exists: each costs a
 * statement.
 */
const MOST_LAYERS = 2 * MOST_HOPS;

/**
 * Shortest chains of asserted meetings, from both ends, layer by layer, one statement a layer: each
 * step is taken from the end whose outermost layer took part in less. Where none is within the hops
 * allowed, the search goes on until it knows whether there is a longer one. Chains are rows of
 * officials, ordered by their ids.
 */
export async function findPaths(
  read: Read,
  args: ArgumentValues,
): Promise<Readonly<Record<string, unknown>>> {
  const [from, to, maxHops, first] = [
    String(args['from']),
    String(args['to']),
    Number(args['maxHops'] ?? 4),
    howMany(args, 3),
  ];
  if (maxHops < 1 || maxHops > MOST_HOPS)
    throw new RapporteurError(
      'BAD_ARGUMENT',
      `\`maxHops\` is ${maxHops}; it may be 1 to ${MOST_HOPS}.`,
      { value: String(maxHops), fix: 'Search in two parts, from somebody in the middle.' },
    );
  if (from === to) return { found: [], complete: true, note: null };
  const weights = new Map(
    (await read(pathsEnds.text, { ends: [from, to] })).map(([id, weight]) => [
      String(id),
      Number(weight),
    ]),
  );
  const strayed = strayOf(from, to, new Set(weights.keys()));
  if (strayed !== undefined) return { found: [], complete: true, note: strayed };
  const searching = async (limits: ArgumentValues, layers: number): Promise<Search> => {
    const step = stepper({
      read,
      args: { ...args, ...limits },
      from,
      to,
      most: first + 1,
      weight: weights.get(to) ?? 0,
    });
    let search = searchFrom(from, weights.get(from) ?? 0);
    while (search.chains.length === 0 && goesOn(search) && ruledOut(search) < layers)
      search = await step(search);
    return search;
  };
  const search = await searching({}, MOST_LAYERS);
  const answer = found(search, maxHops, first);
  if (Number(args['maxParticipants']) !== USUAL_PARTICIPANTS) return answer;
  // What nobody asked for must not hide a shorter chain, nor the only one, without a word.
  const shorter = Math.min(maxHops, (search.chains[0]?.length ?? MOST_HOPS + 1) - 1);
  const wider = await searching({ maxParticipants: LARGEST_MEETING }, shorter);
  const [hidden] = wider.chains;
  return hidden === undefined || hidden.length > shorter
    ? answer
    : { ...answer, complete: false, note: hiddenNote(hidden.length, answer['note']) };
}

/** What a larger meeting would have led to, after what else there is to say. */
function hiddenNote(length: number, note: unknown): string {
  const hops = `${length} ${length === 1 ? 'hop' : 'hops'}`;
  const hidden = `Meetings of more than ${USUAL_PARTICIPANTS} participants were left out; with them there is a chain of ${hops} (\`maxParticipants\`).`;
  return typeof note === 'string' ? `${note} ${hidden}` : hidden;
}

/** What a search that has come to its end answers, and what it could not tell. */
function found(search: Search, maxHops: number, first: number): Readonly<Record<string, unknown>> {
  const { chains } = search;
  const length = chains[0]?.length ?? 0;
  if (length > maxHops)
    return {
      found: [],
      complete: false,
      note: `No chain within ${maxHops} hops; the shortest has ${length} (\`maxHops\`).`,
    };
  if (length > 0)
    return {
      found: chains.slice(0, first),
      complete: chains.length <= first,
      note:
        chains.length <= first
          ? null
          : `There are more than ${first} chains of this length; ask for more with \`first\`.`,
    };
  return goesOn(search)
    ? {
        found: [],
        complete: false,
        note: `No chain within ${MOST_LAYERS} hops; there are people beyond.`,
      }
    : { found: [], complete: true, note: null };
}

/** Why no chain can lead from the one to the other, in words. */
function strayOf(from: string, to: string, known: ReadonlySet<string>): string | undefined {
  const unknown = [from, to].filter((id) => !known.has(id));
  if (unknown.length > 0) return `Nothing on record has the id ${unknown.join(' or ')}.`;
  if (!from.startsWith('official:')) return `Chains begin with an official; ${from} is none.`;
  if (!/^(?:official|agency|country):/.test(to))
    return `Chains lead to an official, an agency or a country; ${to} is none of them.`;
  return undefined;
}
