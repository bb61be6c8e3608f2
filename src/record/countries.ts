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

/**
 * The built-in countries as record lines. `folder` holds countries.tsv, former.tsv and names.tsv.
 */
export async function countryLines(folder: string): Promise<readonly CountryLine[]> {
  const ends = new Map(
    (await rowsOf(join(folder, 'former.tsv'))).map(([code = '', to = '']) => [code, to]),
  );
  const languages = languagesOf();
  const further = await rowsOf(join(folder, 'names.tsv'));
  return [
    ...(await rowsOf(join(folder, 'countries.tsv'))).map((row) => currentCountry(row, languages)),
    ...iso31663.map((entry) => formerCountry(entry, ends.get(entry.alpha4))),
  ].map((line) => ({ ...line, names: [...line.names, ...namesFrom(further, line)] }));
}

/** The rows of a table in a file, without its heading. */
async function rowsOf(file: string): Promise<readonly (readonly string[])[]> {
  const [, ...rows] = (await readFile(file, 'utf8')).trimEnd().split('\n');
  return rows.map((row) => row.split('\t'));
}

/** A country as a record line. */
export type CountryLine = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly name: string;
  readonly names: readonly Name[];
};

interface Name {
  readonly text: string;
  readonly lang?: string;
  readonly kind?: string;
}

/** What a table of names has for a country and its line has not. */
function namesFrom(rows: readonly (readonly string[])[], line: CountryLine): readonly Name[] {
  const known = new Set([line.name, ...line.names.map(({ text }) => text)]);
  return rows
    .filter(([country, text = '']) => `country:${country}` === line.id && !known.has(text))
    .map(([, text = '', lang = '', kind = '']) => ({ text, ...(lang !== '' && { lang }), kind }));
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

function currentCountry(row: readonly string[], languages: readonly Language[]): CountryLine {
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

function formerCountry(former: (typeof iso31663)[number], to: string | undefined): CountryLine {
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
