import type { EntityKind } from '../../generated/operations.js';
import type { Paint } from '../../pictures/picture.js';

/**
 * The kinds of things in a network, in the order of their sectors, with their names and colours.
 */
export const networkKinds: readonly {
  readonly kind: EntityKind;
  readonly typename: string;
  readonly many: string;
  readonly paint: Paint;
}[] = [
  { kind: 'OFFICIAL', typename: 'Official', many: 'Officials', paint: 'actor' },
  { kind: 'COUNTRY', typename: 'Country', many: 'Countries', paint: 'actor' },
  { kind: 'AGENCY', typename: 'Agency', many: 'Agencies and organisations', paint: 'actor' },
  { kind: 'POST', typename: 'Post', many: 'Posts', paint: 'actor' },
  { kind: 'EVENT', typename: 'Event', many: 'Events', paint: 'event' },
  { kind: 'SERIES', typename: 'Series', many: 'Series', paint: 'event' },
  { kind: 'TOPIC', typename: 'Topic', many: 'Topics', paint: 'event' },
  { kind: 'CONVENTION', typename: 'Convention', many: 'Conventions', paint: 'treaty' },
  { kind: 'DOCUMENT', typename: 'Document', many: 'Documents', paint: 'evidence' },
  { kind: 'SOURCE', typename: 'Source', many: 'Sources', paint: 'evidence' },
];

/** The kinds that an address names; null for all of them. */
export function kindsIn(text: string | undefined): EntityKind[] | null {
  const wanted = (text ?? '').toUpperCase().split(',');
  const found = networkKinds.map(({ kind }) => kind).filter((kind) => wanted.includes(kind));
  return found.length === 0 ? null : found;
}

/** The colour of a thing by the name of its type. */
export function paintOf(typename: string): Paint {
  return networkKinds.find((each) => each.typename === typename)?.paint ?? 'other';
}
