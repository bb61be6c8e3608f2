import { eventLines, meetingLines } from './events.js';
import { hubs } from './hubs.js';
import { personName } from './names.js';
import type { Line, Stage } from './stage.js';
import { dateIn } from './stage.js';
import { evidenceIn, idOf, nearHome, openUnit, perUnit } from './unit.js';
import type { Unit } from './unit.js';

/** The lines of one unit: the same for the same number, whatever else is generated. */
export function* unitLines(number: number, stage: Stage): Generator<Line> {
  const unit = openUnit(number, stage);
  yield* paperLines(unit);
  yield* peopleLines(unit);
  yield* eventLines(unit);
  yield* meetingLines(unit);
  yield* treatyLines(unit);
  yield* membershipLines(unit);
  yield* statementLines(unit);
}

function* paperLines({ number, chance, home, year }: Unit): Generator<Line> {
  for (let place = 0; place < perUnit.sources; place += 1)
    yield {
      type: 'source',
      id: idOf('source', number, place),
      name: `Paper ${place} of ${home.slice(-3)} ${number}`,
      kind: chance.pick(['NEWS', 'NEWS', 'GOVERNMENT', 'ORGANISATION']),
      country: home,
      reliability: chance.pick(['A', 'B', 'C', 'D']),
    };
  for (let place = 0; place < perUnit.documents; place += 1) {
    const source = chance.happens(0.1)
      ? hubs.source
      : idOf('source', number, chance.early(perUnit.sources));
    yield {
      type: 'document',
      id: idOf('document', number, place),
      title: `Report ${place} from ${home.slice(-3)} ${number}`,
      source,
      published: dateIn(year, chance),
      language: 'en',
      ...(place > 0 &&
        chance.happens(0.05) && { copyOf: idOf('document', number, chance.below(place)) }),
    };
  }
  for (let place = 0; place < perUnit.topics; place += 1)
    yield { type: 'topic', id: idOf('topic', number, place), name: `matter ${place} of ${number}` };
}

/** Ministries with their posts, each held by one after another. */
function* peopleLines({ number, chance, home, year }: Unit): Generator<Line> {
  const code = home.slice(-3);
  for (let place = 0; place < perUnit.agencies; place += 1) {
    const agency = idOf('agency', number, place);
    yield {
      type: 'agency',
      id: agency,
      name: `Ministry ${place} of ${code} ${number}`,
      kind: chance.pick(['MINISTRY', 'MINISTRY', 'AGENCY', 'EMBASSY', 'OTHER']),
      country: home,
      names: [{ text: `Min. ${place}`, lang: 'en', kind: 'SHORT' }],
    };
    yield {
      type: 'post',
      id: idOf('post', number, place),
      title: `Head of Ministry ${place}`,
      agency,
      country: home,
      rank: chance.pick([
        'MINISTER',
        'MINISTER',
        'VICE_MINISTER',
        'AGENCY_HEAD',
        'AMBASSADOR',
        'DIRECTOR',
      ]),
      single: true,
    };
  }
  for (let place = 0; place < perUnit.officials; place += 1) {
    const official = idOf('official', number, place);
    const later = place >= perUnit.agencies;
    yield {
      type: 'official',
      id: official,
      name: personName(chance),
      ...(chance.happens(0.2) && { names: [{ text: personName(chance), kind: 'ALIAS' }] }),
    };
    yield {
      type: 'tenure',
      id: idOf('tenure', number, place),
      official,
      post: idOf('post', number, place % perUnit.agencies),
      from: `${later ? year : year - 4}-02-01`,
      ...(!later && { to: `${year}-01-31` }),
      evidence: [
        { document: idOf('document', number, chance.early(perUnit.documents)), credibility: 2 },
      ],
    };
  }
}

/** Conventions among a few states, and acts under those of all units. */
function* treatyLines(unit: Unit): Generator<Line> {
  const { number, chance, stage, year } = unit;
  const conventions = [0, 1, 2].map((place) => idOf('convention', number, place));
  for (const [place, id] of conventions.entries())
    yield {
      type: 'convention',
      id,
      name: `Agreement ${place} of ${number}`,
      kind: 'AGREEMENT',
      adopted: `${year}`,
      depositary: unit.home,
      entryIntoForce: { article: '9', instruments: 10, delay: { days: 30 } },
      evidence: evidenceIn(unit),
    };
  for (let place = 0; place < perUnit.actions; place += 1) {
    const actor = nearHome(stage.countries, number, chance.below(40));
    const on = dateIn(year, chance).slice(0, 10);
    yield {
      type: 'action',
      id: idOf('action', number, place),
      actor,
      convention: chance.pick(conventions),
      act: chance.pick(['SIGNATURE', 'SIGNATURE', 'RATIFICATION', 'ACCESSION', 'RESERVATION']),
      on,
      evidence: evidenceIn(unit),
      ...(chance.happens(0.1) && {
        signedBy: idOf('official', number, chance.below(perUnit.officials)),
      }),
    };
  }
}

function* membershipLines(unit: Unit): Generator<Line> {
  const { number, chance, stage, year } = unit;
  for (let place = 0; place < perUnit.memberships; place += 1) {
    const member = nearHome(stage.countries, number, place);
    yield {
      type: 'membership',
      id: idOf('membership', number, place),
      member,
      of: idOf('agency', number, place % 5),
      from: `${year - chance.below(10)}`,
      evidence: evidenceIn(unit),
    };
  }
}

function* statementLines(unit: Unit): Generator<Line> {
  const { number, chance } = unit;
  for (let place = 0; place < perUnit.statements; place += 1) {
    const about = idOf('event', number, chance.below(perUnit.events));
    yield {
      type: 'claim',
      id: idOf('claim', number, place),
      about,
      property: chance.pick(['participants', 'agenda', 'outcome', 'will-feature']),
      value: `${place} points`,
      evidence: evidenceIn(unit),
    };
  }
}
