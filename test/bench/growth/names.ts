import type { Chance } from './chance.js';

const first = [
  'Ana',
  'Bo',
  'Chidi',
  'Dana',
  'Emre',
  'Farah',
  'Goran',
  'Hana',
  'Ivo',
  'Jun',
  'Kofi',
  'Lea',
  'Mira',
  'Nils',
  'Omar',
  'Pia',
  'Quang',
  'Rosa',
  'Sami',
  'Tomas',
  'Uma',
  'Vera',
  'Wei',
  'Yara',
  'Zoe',
];
const syllables = [
  'ba',
  'ce',
  'di',
  'fo',
  'gu',
  'ha',
  'ke',
  'li',
  'mo',
  'nu',
  'pa',
  're',
  'si',
  'to',
  'vu',
  'za',
];

/** The name of a person: given names are common to many, family names to few. */
export function personName(chance: Chance): string {
  const family = Array.from({ length: 3 }, () => chance.pick(syllables)).join('');
  return `${chance.pick(first)} ${family.charAt(0).toUpperCase()}${family.slice(1)}`;
}
