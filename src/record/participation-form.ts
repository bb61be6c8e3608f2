import type { Values } from '../model/claims.js';
import type { Link } from './link.js';
import type { Surroundings } from './surroundings.js';

/** Seniority of who took part in no post: below every rank. */
const NO_POST = 99;

/** Who took part, by what is known most exactly, for which side, and how senior. */
export function participationProperties(
  values: Values,
  { seniorityOf }: Pick<Surroundings, 'seniorityOf'>,
): Readonly<Record<string, string | number>> {
  const { post } = values;
  return {
    seniority: (typeof post === 'string' ? seniorityOf(post) : undefined) ?? NO_POST,
    ...sidesOf(values),
  };
}

/** Relationships to whoever is involved in a participation, to the party and to the side. */
export function participationLinks(values: Values): readonly Link[] {
  const { official, post, agency, country, onBehalfOf } = values;
  const involved = [official, post, agency, country, onBehalfOf].filter(
    (each) => typeof each === 'string',
  );
  const { party, side } = sidesOf(values);
  const link = (type: string, other: string, isIncoming = false): Link => ({
    type,
    other,
    isIncoming,
    properties: {},
  });
  return [
    ...[...new Set(involved)].map((other) => link('INVOLVED_IN', other, true)),
    ...(party === undefined ? [] : [link('PARTY', party)]),
    ...(side === undefined ? [] : [link('SIDE', side)]),
  ];
}

function sidesOf(values: Values): { readonly party?: string; readonly side?: string } {
  const { official, post, onBehalfOf } = values;
  const own = official ?? values['agency'] ?? values['country'];
  const party = official ?? post ?? own ?? onBehalfOf;
  const side = onBehalfOf ?? own ?? post;
  return {
    ...(typeof party === 'string' && { party }),
    ...(typeof side === 'string' && { side }),
  };
}
