import { isLine, list, newestFirst } from './meetings.js';
import { forceOf, type Supposed } from './force.js';
import { standings, standingsOfAll } from './treaties.js';
import { type Thing } from './things.js';
import { type Line } from './line.js';
import { text } from './presence.js';
import { sortedBy } from './in-order.js';

import { page } from './page.js';
import type { Shape } from './page.js';
import type { Answering } from './answering.js';

/** The fields of a convention. */
export function conventionOf(
  thing: Thing,
  {
    world,
    dayIn,
    shape,
    shapes,
    linked,
    those,
    acts,
    statements,
    evidence,
    conflicts,
    standingShape,
    status,
  }: Answering,
): Shape {
  return {
    ...linked(thing, 'depositary', 'supplements'),
    evidence: evidence(thing),
    modality: thing.isPlanned ? 'PLANNED' : 'ASSERTED',
    conflicts: conflicts(thing),
    statements: statements(thing.id),
    actions: acts(those('action', 'convention', thing.id)),
    protocols: () =>
      sortedBy(those('convention', 'supplements', thing.id), (one) => [
        text(one, 'adopted') ?? text(one, 'opened') ?? '9999',
        one.id,
      ]).map(shape),
    signatories: (args: Line) =>
      page(
        standings(world, thing.id, dayIn(args)).filter((one) => one.signed !== null),
        args,
        standingShape,
      ),
    parties: (args: Line) =>
      page(
        standings(world, thing.id, dayIn(args)).filter((one) => one.stage === 'PARTY'),
        args,
        standingShape,
      ),
    statuses: (args: Line) =>
      page(
        standingsOfAll(world, thing.id, dayIn(args)).filter(
          (one) => list(args['stages'])?.includes(one.stage) ?? true,
        ),
        args,
        standingShape,
      ),
    shortName: shortNameOf(thing),
    status: (args: Line) => status(String(args['of']), thing.id, args),
    events: shapes(
      newestFirst(world.of('event').filter((one) => one.lists['concerns']?.includes(thing.id))),
    ),
    entryIntoForce: (args: Line) => {
      const whatIf: unknown = args['whatIf'];
      const force = forceOf(world, thing.id, {
        asOf: dayIn(args),
        whatIf: (Array.isArray(whatIf) ? whatIf : []).flatMap((one: Line): Supposed[] => [
          { actor: String(one['actor']), on: String(one['on']) },
        ]),
      });
      const rule: unknown = thing.values['entryIntoForce'];
      return {
        ...force,
        counted: force.counted.map(shape),
        excluded: force.excluded.map((action) => ({ action: shape(action), reason: 'left out' })),
        article: isLine(rule) ? (rule['article'] ?? null) : null,
        rule: isLine(rule) ? 'a rule' : null,
        statedOn: text(thing, 'inForce'),
        forActor: (asked: Line) => force.forActor(String(asked['id'])),
      };
    },
  };
}

/** The first short name as told, one in English before others; null without any. */
function shortNameOf(thing: Thing): string | null {
  const short = thing.names.filter((name) => name.kind === 'SHORT');
  return (short.find((name) => /^en(-|$)/.test(name.lang ?? '')) ?? short[0])?.text ?? null;
}
