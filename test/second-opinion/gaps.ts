import { covers, text } from './presence.js';
import { type Thing, type World } from './things.js';
import type { Rule } from './treaty-rule.js';

/** One stay of somebody under a convention: from a day until the one on which it is over. */
export interface Stay {
  readonly actor: string;
  readonly day: string;
  readonly until: string;
  readonly act: Thing | null;
}

/** The world, and the rule of a convention in it. */
export interface Rating {
  readonly world: World;
  readonly rule: Rule;
}

/** Whether what somebody deposits counts at all. */
export function counts({ actor }: Stay, { world, rule }: Rating): boolean {
  const isRegional = world.things.get(actor)?.values['kind'] === 'REGIONAL_ORGANISATION';
  return rule.regionalOrganisationsCount !== false || !isRegional;
}

/** What is lacking of one condition. */
interface Lack {
  readonly count: number;
  readonly words: readonly string[];
}

/** What is lacking on a day, condition by condition. */
export function gapsOn(day: string, stays: readonly Stay[], rating: Rating): Lack[] {
  const { world, rule } = rating;
  const actors = new Set(
    stays
      .filter((stay) => stay.day <= day && stay.until > day && counts(stay, rating))
      .map((stay) => stay.actor),
  );
  const more = (count: number, what: string): Lack => ({
    count: Math.max(0, count),
    words: count <= 0 ? [] : [`${count} more ${what}${count === 1 ? '' : 's'}`],
  });
  const isMember = (actor: string, of: string): boolean =>
    world
      .of('membership')
      .some((one) => one.values['member'] === actor && one.values['of'] === of && covers(one, day));
  const absent = (rule.include ?? []).filter((id) => !actors.has(id));
  return [
    more(rule.instruments - actors.size, 'instrument'),
    ...(rule.atLeast ?? []).map(({ memberOf, count }) =>
      more(
        count - [...actors].filter((actor) => isMember(actor, memberOf)).length,
        `${nameOf(world, memberOf)} member`,
      ),
    ),
    {
      count: absent.length,
      words: absent.map((id) => `the instrument of ${nameOf(world, id)}`),
    },
    ...(rule.shares === undefined ? [] : [shareLack(rule.shares, actors)]),
  ];
}

/** In millionths, so that decimals add up. */
function shareLack(
  { of, atLeast, values }: NonNullable<Rule['shares']>,
  actors: ReadonlySet<string>,
): Lack {
  const whole = (share: number): number => Math.round(share * 1e6);
  const shares = Object.entries(values).map(([id, share]) => ({ id, share: whole(share) }));
  const held = shares.filter(({ id }) => actors.has(id)).reduce((sum, { share }) => sum + share, 0);
  const wanted = whole(atLeast);
  if (held >= wanted) return { count: 0, words: [] };
  const rest = shares
    .filter(({ id }) => !actors.has(id))
    .map(({ share }) => share)
    .sort((one, other) => other - one);
  let count = 0;
  for (let sum = held; sum < wanted; count += 1) {
    const next = rest[count];
    if (next === undefined) {
      count += 1;
      break;
    }
    sum += next;
  }
  return {
    count,
    words: [`${(wanted - held) / 1e6} more of ${of}: ${held / 1e6} of ${atLeast}`],
  };
}

/** What somebody is called. */
export function nameOf(world: World, id: string): string {
  return String(text(world.things.get(id), 'name') ?? id);
}
