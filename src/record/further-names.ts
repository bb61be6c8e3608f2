import type { Values } from '../model/claims.js';
import { canonicalJson, isObject } from '../model/json.js';
import type { Kind } from '../model/kind.js';
import { foldInParts, foldName } from '../model/names.js';

/** A further name as the graph keeps it: text, language, kind, and how it is searched. */
export type FurtherName = Readonly<Record<string, string>>;

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

/** A name as the search index has it: whole, and in its parts where an apostrophe joins some. */
export function searched(name: string): { readonly folded: string; readonly parts?: string } {
  const parts = foldInParts(name);
  return { folded: foldName(name), ...(parts !== undefined && { parts }) };
}
