import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { readInstant } from '../../model/instant.js';

interface TextForm {
  readonly holds: (text: string) => boolean;
  readonly example: string;
}

/** Text that keeps a form; anything else is refused with an example. */
function textScalar(
  name: string,
  description: string,
  { holds, example }: TextForm,
): GraphQLScalarType {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && holds(value)) return value;
    throw new GraphQLError(`${JSON.stringify(value)} is no ${name}; write it like "${example}".`, {
      extensions: { code: 'BAD_USER_INPUT', value },
    });
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text)
  );
}

export const DateScalar = textScalar('Date', 'A day, ISO 8601: `2025-10-25`.', {
  holds: isDay,
  example: '2025-10-25',
});

export const DateTimeScalar = textScalar(
  'DateTime',
  'An instant with its zone, ISO 8601: `2026-10-26T12:00:00Z`.',
  { holds: (text) => readInstant(text) !== undefined, example: '2026-10-26T12:00:00Z' },
);

export const PartialDateScalar = textScalar(
  'PartialDate',
  'A date as exactly as it is known, in EDTF (ISO 8601-2): `2025`, `2025-10`, `2025-10-25`, `2025-11-24/2025-11-27`, `../2020`, with `~` or `?` where a source is unsure.',
  { holds: (text) => text.length > 0, example: '2025-10' },
);
