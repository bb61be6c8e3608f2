import { boundsOrNull } from './dates.js';
import { factsOf, ifRetracted, inWords } from './facts.js';
import { type Thing } from './things.js';
import { type Line } from './line.js';
import { certainDays, text } from './presence.js';
import { sortedBy } from './in-order.js';
import { remarks } from './world.js';

import { page } from './page.js';
import type { Shape } from './page.js';
import type { Answering } from './answering.js';

/** What every fact has: its claims, and what follows from them. */
function factOf(thing: Thing, { loadedAt, conflicts, evidence }: Answering): Shape {
  return {
    evidence: evidence(thing),
    publishers: thing.choice.publishers,
    recordedAt: loadedAt,
    modality: thing.isPlanned ? 'PLANNED' : 'ASSERTED',
    conflicts: conflicts(thing),
    history: [
      {
        from: loadedAt,
        until: null,
        values: Object.entries(planned(thing))
          .filter(([field]) => !remarks.has(field))
          .sort()
          .map(([field, value]) => ({ field, value: inWords(value) })),
        operation: { id: 'operation:1', kind: 'LOAD', at: loadedAt },
      },
    ],
  };
}

/** What is shown of it for its own sake: a plan says of nobody that he was there. */
function planned({ type, isPlanned, concluded }: Thing): Line {
  return isPlanned && type === 'participation' ? { ...concluded, status: 'EXPECTED' } : concluded;
}

/** The fields of a tenure. */
export function tenureOf(thing: Thing, answering: Answering): Shape {
  const { linked } = answering;
  return {
    ...factOf(thing, answering),
    ...linked(thing, 'official', 'post'),
    acting: thing.values['acting'] === true,
    ended: thing.values['ended'] === true,
  };
}

/** The fields of a membership. */
export function membershipOf(thing: Thing, answering: Answering): Shape {
  const { linked } = answering;
  return { ...factOf(thing, answering), ...linked(thing, 'member', 'of') };
}

/** The fields of a treaty act. */
export function actionOf(thing: Thing, answering: Answering): Shape {
  const { linked } = answering;
  return {
    ...factOf(thing, answering),
    ...linked(thing, 'actor', 'convention', 'event', 'signedBy', 'against'),
  };
}

/** The fields of a statement. */
export function claimOf(thing: Thing, answering: Answering): Shape {
  const { linked } = answering;
  return { ...factOf(thing, answering), ...linked(thing, 'about'), value: text(thing, 'value') };
}

/** The fields of a participation. */
export function participationOf(thing: Thing, answering: Answering): Shape {
  const { world, presenceOf, shape, node, linked, those } = answering;
  const presence = presenceOf.get(thing.id);
  return {
    ...factOf(thing, answering),
    ...linked(thing, 'event', 'official', 'post', 'onBehalfOf'),
    party: () => node(presence?.party),
    label: thing.id,
    inferredHolder: () => {
      const when = boundsOrNull(world.things.get(String(presence?.event))?.values['when']);
      const post = world.things.get(presence?.post ?? '');
      if (presence?.official !== null || post?.values['single'] !== true || when === null)
        return null;
      const holding = sortedBy(those('tenure', 'post', post.id), ({ id }) => [id]).filter(
        (tenure) => {
          const { from, to } = certainDays(tenure);
          return from <= to && from <= when.latest && to >= when.earliest;
        },
      );
      const [tenure] = holding;
      const holders = new Set(holding.map(({ values }) => values['official']));
      return holders.size !== 1 || tenure === undefined
        ? null
        : { official: node(text(tenure, 'official')), tenure: shape(tenure) };
    },
  };
}

/** The fields of a document. */
export function documentOf(
  thing: Thing,
  { world, lines, loadedAt, shapes, linked, claimShape }: Answering,
): Shape {
  return {
    ...linked(thing, 'source', 'copyOf'),
    retractedAt: lines.some((line) => line['id'] === thing.id && line['retracted'] === true)
      ? loadedAt
      : null,
    facts: shapes(factsOf(world, { document: thing.id })),
    claims: (args: Line) =>
      page(
        sortedBy(
          [...world.things.values()].flatMap((one) =>
            one.claims.filter((claim) => claim.document === thing.id),
          ),
          (claim) => [claim.about, claim.id],
        ),
        args,
        claimShape,
      ),
    ifRetracted: () => {
      const { vanishing, weakened } = ifRetracted(thing.id, world, lines);
      return { vanishing: shapes(vanishing), weakened: shapes(weakened) };
    },
  };
}

/** The fields of a source. */
export function sourceOf(
  thing: Thing,
  { shapes, linked, those, newestDocuments }: Answering,
): Shape {
  return {
    ...linked(thing, 'country'),
    documents: shapes(newestDocuments(those('document', 'source', thing.id))),
  };
}
