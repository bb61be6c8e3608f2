import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from '../../setup/checkout.js';
import type { Chance } from './chance.js';

/** One line of a record. */
export type Line = Readonly<Record<string, unknown>> & {
  readonly type: string;
  readonly id: string;
};

/** Where generated things take place. */
export interface Stage {
  /** Ids of countries, those where most takes place first. */
  readonly countries: readonly string[];
}

/** Where many meet, and in which city. */
const seats: readonly (readonly [string, string])[] = [
  ['country:USA', 'New York'],
  ['country:CHE', 'Geneva'],
  ['country:AUT', 'Vienna'],
  ['country:FRA', 'Paris'],
  ['country:SGP', 'Singapore'],
  ['country:VNM', 'Hanoi'],
  ['country:TUR', 'Antalya'],
  ['country:IND', 'New Delhi'],
  ['country:GBR', 'London'],
];
/** Dependencies stand in ISO 3166 too: so many of its codes stand for states that sign treaties. */
const STATES = 190;
/**
 * Codes that the record in data/ speaks of stay in, and the rest comes in the order of the
 * alphabet.
 */
const left = new Set([
  'ABW',
  'AIA',
  'ALA',
  'ASM',
  'ATA',
  'ATF',
  'BES',
  'BLM',
  'BMU',
  'BVT',
  'CCK',
  'COK',
  'CUW',
  'CXR',
  'CYM',
  'ESH',
  'FLK',
  'FRO',
  'GGY',
  'GIB',
  'GLP',
  'GRL',
  'GUF',
  'GUM',
  'HKG',
  'HMD',
  'IMN',
  'IOT',
  'JEY',
  'MAC',
  'MAF',
  'MNP',
  'MSR',
  'MTQ',
  'MYT',
  'NCL',
  'NFK',
  'NIU',
  'PCN',
  'PRI',
  'PYF',
  'REU',
  'SGS',
  'SHN',
  'SJM',
  'SPM',
  'SXM',
  'TCA',
  'TKL',
  'UMI',
  'VGB',
  'VIR',
  'WLF',
]);

/** The built-in countries as a stage. */
export async function openStage(): Promise<Stage> {
  const [, ...rows] = (await readFile(join(checkout, 'data/countries/countries.tsv'), 'utf8'))
    .trimEnd()
    .split('\n');
  const first = seats.map(([country]) => country);
  const others = rows
    .map((row) => row.slice(0, 3))
    .filter((code) => !left.has(code))
    .map((code) => `country:${code}`)
    .filter((id) => !first.includes(id));
  return { countries: [...first, ...others].slice(0, STATES) };
}

/** A country and a city in it, by the power law of places: New York before all. */
export function placeOn(
  stage: Stage,
  chance: Chance,
): { readonly country: string; readonly city: string } {
  const country = stage.countries[chance.early(stage.countries.length)] ?? '';
  return {
    country,
    city: seats.find(([seat]) => seat === country)?.[1] ?? `Capital of ${country.slice(-3)}`,
  };
}

/** A day of a year, or now and then only its month, or several days. */
export function dateIn(year: number, chance: Chance): string {
  const month = String(1 + chance.below(12)).padStart(2, '0');
  const day = 1 + chance.below(25);
  const on = (number: number) => `${year}-${month}-${String(number).padStart(2, '0')}`;
  if (chance.happens(0.05)) return `${year}-${month}`;
  return chance.happens(0.15) ? `${on(day)}/${on(day + 1 + chance.below(3))}` : on(day);
}
