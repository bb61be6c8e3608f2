import type { FieldOfKind, Kind } from '../src/model/kind.js';
import { kinds } from '../src/model/kinds.js';

interface Link {
  /** The relationship; `<` when it points at the node of the kind. */
  readonly link: string;
  readonly from: Kind;
  readonly field: FieldOfKind;
}

const links: readonly Link[] = kinds.flatMap((from) =>
  Object.values(from.fields).flatMap((field) =>
    field.link === undefined ? [] : [{ link: field.link, from, field }],
  ),
);
const facts = kinds.filter(({ sort }) => sort === 'fact').map(({ type }) => type);
const ofFacts = links.filter(({ from }) => from.sort === 'fact');
const needed = ofFacts.filter(({ field }) => field.required === true);

/**
 * The lists of relationships that statements may have, by what they list, each as it follows from
 * the kinds: a new kind changes them.
 */
export const linkLists: ReadonlyMap<string, readonly string[]> = new Map([
  ['what links entities', typesOf(links.filter(({ from }) => from.sort === 'entity'))],
  [
    'what links an entity to one of its own kind',
    typesOf(
      links.filter(
        ({ from, field }) =>
          from.sort === 'entity' && field.type === 'id' && (field.of ?? []).join() === from.type,
      ),
    ),
  ],
  ['what links facts', typesOf(ofFacts)],
  [
    'what links facts to entities',
    typesOf(
      ofFacts.filter(
        ({ field }) => field.of !== undefined && !field.of.some((type) => facts.includes(type)),
      ),
    ),
  ],
  ['what leads into a fact', typesOf(ofFacts.filter(({ link }) => link.startsWith('<')))],
  ['what a fact cannot do without', typesOf(needed)],
  [
    'what leads out of a fact, without which it cannot do',
    typesOf(needed.filter(({ link }) => !link.startsWith('<'))),
  ],
]);

function typesOf(some: readonly Link[]): readonly string[] {
  return [...new Set(some.map(({ link }) => link.replace('<', '')))];
}
