import countries from 'i18n-iso-countries';
import type { Line } from './world.js';

/** Countries that stand without any line of a record: names and codes only. */
export function builtInCountries(): Line[] {
  return Object.entries(countries.getAlpha3Codes()).map(([iso3, iso2]) => ({ type: 'country', id: `country:${iso3}`, name: countries.getName(iso2, 'en') ?? iso3, iso2, iso3 }));
}
