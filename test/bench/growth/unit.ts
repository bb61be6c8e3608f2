import type { Chance } from './chance.js';
import { chanceOf } from './chance.js';
import type { Stage } from './stage.js';

/**
 * How many of each one unit adds: about as many lines, in about the same shares, as the record in
 * data/.
 */
export const perUnit = {
  sources: 30,
  documents: 160,
  agencies: 90,
  officials: 170,
  events: 90,
  meetings: 105,
  memberships: 60,
  actions: 150,
  statements: 80,
  topics: 8,
} as const;

/**
 * One unit more of the record: another country and its years, tied to the units before it and to
 * the hubs.
 */
export interface Unit {
  /** 1 for the first beyond the record itself. */
  readonly number: number;
  readonly stage: Stage;
  readonly chance: Chance;
  readonly home: string;
  /** The year about which it all takes place. */
  readonly year: number;
}

/**
 * Countries are taken in turn with this step, so that neighbouring units are of different regions.
 */
const STEP = 37;
const FIRST_YEAR = 1996;
const YEARS = 30;

/** A unit, with numbers of its own. */
export function openUnit(number: number, stage: Stage): Unit {
  return {
    number,
    stage,
    chance: chanceOf(number),
    home: homeOf(stage, number),
    year: FIRST_YEAR + (number % YEARS),
  };
}

/** The country that a unit is of. */
export function homeOf({ countries }: Stage, number: number): string {
  return nearHome(countries, number, 0);
}

/** The country so many places after that of the unit. */
export function nearHome(countries: readonly string[], number: number, places: number): string {
  return countries[(places + number * STEP) % countries.length] ?? '';
}

/** The id of the unit's thing of a kind by its place. */
export function idOf(kind: string, unit: number, place: number | string): string {
  return `${kind}:growth-${unit}-${place}`;
}

/** One document of the unit, or two; few carry much. */
export function evidenceIn({ number, chance }: Unit): readonly object[] {
  const entry = () => ({
    document: idOf('document', number, chance.early(perUnit.documents)),
    locator: `para ${1 + chance.below(20)}`,
    credibility: 1 + chance.below(3),
  });
  return chance.happens(0.15) ? [entry(), entry()] : [entry()];
}
