import { hubs } from './hubs.js';
import type { Line } from './stage.js';
import { dateIn, placeOn } from './stage.js';
import { evidenceIn, homeOf, idOf, perUnit } from './unit.js';
import type { Unit } from './unit.js';

/** Events of every sort but meetings: editions of series, with some who attended. */
export function* eventLines(unit: Unit): Generator<Line> {
  const { number, chance, stage, home, year } = unit;
  const own = [0, 1, 2, 3, 4, 5].map((place) => idOf('series', number, place));
  for (const [place, id] of own.entries())
    yield {
      type: 'series',
      id,
      name: `Forum ${place} of ${home.slice(-3)} ${number}`,
      organisers: [idOf('agency', number, place)],
    };
  for (let place = 0; place < perUnit.events; place += 1) {
    const id = idOf('event', number, place);
    const kind = chance.pick([
      'CONFERENCE',
      'CONFERENCE',
      'SESSION',
      'SUMMIT',
      'NEGOTIATION_ROUND',
      'SIGNING_CEREMONY',
      'OTHER',
    ]);
    const series = chance.happens(0.05) ? hubs.series : chance.pick(own);
    yield {
      type: 'event',
      id,
      name: `${kind.toLowerCase()} ${place} of ${home.slice(-3)} ${number}`,
      kind,
      when: dateIn(year - chance.below(5), chance),
      status: 'OCCURRED',
      ...placeOn(stage, chance),
      series,
      organisers: [idOf('agency', number, chance.early(perUnit.agencies))],
      ...topicsOf(unit),
      evidence: evidenceIn(unit),
    };
    for (let member = 0; member < 5; member += 1)
      yield {
        ...someone(unit),
        id: idOf('participation', number, `${place}.${member}`),
        event: id,
        status: chance.happens(0.9) ? 'ATTENDED' : 'INVITED',
      };
  }
}

/**
 * How many of a unit's meetings the hub minister is at, and how many take place beside the hub
 * week.
 */
const WITH_MINISTER = 0.3;
const BESIDE_WEEK = 0.1;
/** How many participations documents tell differently. */
const DISPUTED = 0.05;

/** Meetings of two sides, half of them on the margins of something. */
export function* meetingLines(unit: Unit): Generator<Line> {
  const { number, chance, stage, year } = unit;
  for (let place = 0; place < perUnit.meetings; place += 1) {
    const id = idOf('event', number, `m${place}`);
    const isBeside = chance.happens(BESIDE_WEEK);
    const margins = isBeside
      ? hubs.week
      : chance.happens(0.4)
        ? idOf('event', number, chance.below(perUnit.events))
        : undefined;
    const common = { event: id, status: 'ATTENDED' };
    yield {
      type: 'event',
      id,
      name: `Meeting ${place} of ${number}`,
      kind: chance.happens(0.05) ? 'CALL' : 'MEETING',
      when: isBeside ? `2025-09-${23 + chance.below(7)}` : dateIn(year - chance.below(5), chance),
      status: 'OCCURRED',
      mode: 'IN_PERSON',
      ...placeOn(stage, chance),
      ...(margins !== undefined && { onMarginsOf: margins }),
      ...topicsOf(unit),
      evidence: evidenceIn(unit),
    };
    const minister = {
      type: 'participation',
      official: hubs.minister,
      post: hubs.post,
      onBehalfOf: hubs.country,
      role: 'PARTICIPANT',
      evidence: evidenceIn(unit),
    };
    yield {
      ...(chance.happens(WITH_MINISTER) ? minister : someone(unit)),
      ...common,
      id: idOf('participation', number, `m${place}.a`),
    };
    const other = {
      ...stranger(unit),
      ...common,
      id: idOf('participation', number, `m${place}.b`),
    };
    yield other;
    if (chance.happens(DISPUTED)) yield { ...other, role: 'HOST', evidence: evidenceIn(unit) };
  }
}

/** Someone of the unit's own country: most are at one to three events, few at many. */
function someone(unit: Unit): Line {
  const { number, chance, home } = unit;
  const place = chance.happens(0.5)
    ? chance.below(perUnit.officials)
    : chance.early(perUnit.officials);
  const holder = chance.happens(0.8) ? { official: idOf('official', number, place) } : {};
  return {
    type: 'participation',
    id: '',
    ...holder,
    post: idOf('post', number, place % perUnit.agencies),
    onBehalfOf: home,
    role: chance.pick(['PARTICIPANT', 'PARTICIPANT', 'SPEAKER', 'HEAD_OF_DELEGATION', 'EXPERT']),
    evidence: evidenceIn(unit),
  };
}

/**
 * Someone of another country: of any unit so far, the oldest far more often; or a country alone.
 */
function stranger(unit: Unit): Line {
  const { number, chance, stage } = unit;
  if (chance.happens(0.15))
    return {
      type: 'participation',
      id: '',
      country: stage.countries[chance.early(stage.countries.length)],
      role: 'PARTICIPANT',
      evidence: evidenceIn(unit),
    };
  const other = 1 + chance.early(number);
  const place = chance.early(perUnit.officials);
  return {
    type: 'participation',
    id: '',
    official: idOf('official', other, place),
    post: idOf('post', other, place % perUnit.agencies),
    onBehalfOf: homeOf(stage, other),
    role: 'PARTICIPANT',
    evidence: evidenceIn(unit),
  };
}

function topicsOf({ number, chance }: Unit): object {
  if (chance.happens(0.6)) return {};
  return {
    topics: [
      chance.happens(0.2) ? hubs.topic : idOf('topic', number, chance.below(perUnit.topics)),
    ],
  };
}
