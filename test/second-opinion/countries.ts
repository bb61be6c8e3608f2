import countries from 'i18n-iso-countries';
import { iso31663 } from 'iso-3166';
import type { Line } from './line.js';

/** Countries that stand without any line of a record, current and former: names and codes only. */
export function builtInCountries(): Line[] {
  const current = Object.entries(countries.getAlpha3Codes()).map(([iso3, iso2]) => ({
    type: 'country',
    id: `country:${iso3}`,
    name: countries.getName(iso2, 'en') ?? iso3,
    iso2,
    iso3,
  }));
  return [
    ...current,
    ...iso31663.map(({ alpha4, from }) => ({
      type: 'country',
      id: `country:${alpha4}`,
      name: from.name,
    })),
  ];
}
