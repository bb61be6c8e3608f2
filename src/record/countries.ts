import { createRequire } from 'node:module';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import countryNames from 'i18n-iso-countries';
import { iso31663 } from 'iso-3166';
import type { Graph } from '../graph/graph.js';
import { loadRecord } from './load.js';
import type { LoadReport } from './load.js';

/**
 * Loads the countries that are built in, current and former, where they are missing; again it
 * changes nothing.
 */
export async function loadCountries(request: {
  readonly graph: Graph;
  readonly folder: string;
  readonly now?: () => Date;
}): Promise<LoadReport> {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-countries-'));
  try {
    const file = join(folder, 'countries.jsonl');
    await writeFile(
      file,
      (await countryLines(request.folder)).map((line) => `${JSON.stringify(line)}\n`).join(''),
    );
    return await loadRecord({
      graph: request.graph,
      inputs: [file],
      kind: 'COUNTRIES',
      ...(request.now && { now: request.now }),
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The built-in countries as record lines. `folder` holds countries.tsv and former.tsv. */
export async function countryLines(
  folder: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const [, ...rows] = (await readFile(join(folder, 'countries.tsv'), 'utf8')).trimEnd().split('\n');
  const [, ...former] = (await readFile(join(folder, 'former.tsv'), 'utf8')).trimEnd().split('\n');
  const ends = new Map(former.map((row) => [row.slice(0, 4), row.slice(5)]));
  const languages = languagesOf();
  return [
    ...rows.map((row) => currentCountry(row.split('\t'), languages)),
    ...iso31663.map((entry) => formerCountry(entry, ends.get(entry.alpha4))),
  ];
}

interface Language {
  readonly locale: string;
  readonly countries: Readonly<Record<string, string | string[]>>;
}

function languagesOf(): readonly Language[] {
  const load = createRequire(import.meta.url);
  return countryNames
    .getSupportedLanguages()
    .map((code): Language => load(`i18n-iso-countries/langs/${code}.json`));
}

function currentCountry(
  row: readonly string[],
  languages: readonly Language[],
): Readonly<Record<string, unknown>> {
  const [iso3 = '', iso2 = '', m49, region, subregion, wikidata, name = '', short] = row;
  const translated = languages.flatMap(({ locale, countries }) => {
    const found = countries[iso2];
    return (Array.isArray(found) ? found : [found]).flatMap((text) =>
      text === undefined ? [] : [{ text, lang: locale }],
    );
  });
  const names = [
    ...(short === '' || short === undefined ? [] : [{ text: short, lang: 'en', kind: 'SHORT' }]),
    { text: iso3, kind: 'ACRONYM' },
    ...onlyOnce(translated, name),
  ];
  const given = Object.entries({ m49, region, subregion, wikidata }).filter(
    ([, value]) => value !== undefined && value !== '',
  );
  return {
    type: 'country',
    id: `country:${iso3}`,
    name,
    iso3,
    iso2,
    ...Object.fromEntries(given),
    names,
  };
}

/** Many languages share a spelling: each text once, under the first language that has it. */
function onlyOnce(
  names: readonly { readonly text: string; readonly lang: string }[],
  name: string,
): readonly { readonly text: string; readonly lang: string }[] {
  const first = new Map(names.toReversed().map((each) => [each.text, each]));
  return [...first.values()].filter(({ text }) => text !== name).toReversed();
}

function formerCountry(
  former: (typeof iso31663)[number],
  to: string | undefined,
): Readonly<Record<string, unknown>> {
  const { name, alpha3, numeric } = former.from;
  return {
    type: 'country',
    id: `country:${former.alpha4}`,
    name,
    iso3: alpha3,
    ...(numeric !== undefined && { m49: numeric }),
    ...(to !== undefined && { to }),
    names: [{ text: alpha3, kind: 'ACRONYM' }],
    note: `No longer in ISO 3166-1; in ISO 3166-3 as ${former.alpha4}.`,
  };
}
