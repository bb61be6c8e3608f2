import type { Values } from '../model/claims.js';
import { canonicalJson, isObject } from '../model/json.js';
import type { Kind } from '../model/kind.js';
import { accented, spellingsOf } from '../model/names.js';

/** A further name as the graph keeps it: text, language, kind, and how it is searched. */
export type FurtherName = Searched & Readonly<Record<string, string | readonly string[]>>;

/**
 * The further names of an entity, each text, language and kind once, in the order of the values.
 */
export function namesOf(all: readonly Values[]): readonly FurtherName[] {
  const names = all
    .flatMap((values): unknown[] => (Array.isArray(values['names']) ? values['names'] : []))
    .filter(isObject);
  const unique = new Map(
    names.map((name) => [
      canonicalJson({ text: name['text'], lang: name['lang'], kind: name['kind'] }),
      name,
    ]),
  );
  return [...unique.values()].map((name) => ({
    ...Object.fromEntries(Object.entries(name).map(([key, value]) => [key, String(value)])),
    ...searched(String(name['text'])),
  }));
}

/** The main names that somebody told of a thing, and the one that is shown. */
export interface MainNames {
  readonly chosen: unknown;
  readonly told: readonly unknown[];
}

/** The names, and with them each main name that was told, is not the chosen one and not there. */
export function withOtherNames(
  names: readonly FurtherName[],
  { chosen, told }: MainNames,
): readonly FurtherName[] {
  const known = new Set<unknown>([chosen, ...names.map(({ text }) => text)]);
  const others = [...new Set(told)].filter((name) => typeof name === 'string' && !known.has(name));
  return [...names, ...others.map((name) => ({ text: String(name), ...searched(String(name)) }))];
}

/**
 * The names, and the acronym of an agency where none of them is it: it is searched like a further
 * name, but is none of them.
 */
export function withAcronym(
  names: readonly FurtherName[],
  kind: Kind,
  { acronym }: Values,
): readonly FurtherName[] {
  if (
    kind.type !== 'agency' ||
    typeof acronym !== 'string' ||
    names.some(({ text }) => text === acronym)
  )
    return names;
  return [...names, { text: acronym, kind: 'ACRONYM', field: 'acronym', ...searched(acronym) }];
}

/** How a name is searched: `folded`, in further spellings, and with the accents that it has. */
export interface Searched {
  readonly folded: string;
  readonly spellings?: readonly string[];
  readonly accented?: string;
}

/** A name as the search index has it, and what ranks it. */
export function searched(name: string): Searched {
  const [folded, ...spellings] = spellingsOf(name);
  const withAccents = accented(name);
  return {
    folded,
    ...(spellings.length > 0 && { spellings }),
    ...(withAccents !== folded && { accented: withAccents }),
  };
}
