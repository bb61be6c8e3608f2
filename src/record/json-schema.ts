import { idKinds, idPattern } from '../model/ids.js';
import type { IdKind } from '../model/ids.js';
import { kinds } from '../model/kinds.js';
import { nameKinds } from '../model/kind.js';
import type { FieldOfKind, Kind } from '../model/kind.js';
import { examples } from './examples.js';
import {
  LARGEST_NUMBER,
  LONGEST_LOCATOR,
  LONGEST_QUOTE,
  LONGEST_REASON,
  LONGEST_TEXT,
  MOST_ENTRIES,
  MOST_IDS,
  MOST_NAMES,
} from './limits.js';

type Schema = Readonly<Record<string, unknown>>;

/** What a date has to look like; that its day exists, no pattern can say. */
const dateSide =
  '(?:[0-9]{2}(?:[0-9]{2}|[0-9]X|XX))(?:-(?:[0-9]{2}|XX)(?:-(?:[0-9]{2}|XX))?)?[?~%]?';
const instant =
  '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:Z|[+-][0-9]{2}(?::[0-9]{2})?)';

/**
 * The format of one record line as JSON Schema 2020-12, made from the kinds;
 * schema/record.schema.json is its text.
 */
export function recordSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A line of a Rapporteur record',
    description:
      'One JSON object a line. What only the whole record tells, such as ids that nothing has, is checked by the load.',
    type: 'object',
    required: ['type', 'id'],
    properties: { type: { enum: kinds.map((kind) => kind.type) } },
    oneOf: kinds.map((kind) => ({ $ref: `#/$defs/${kind.type}` })),
    $defs: {
      ...Object.fromEntries(kinds.map((kind) => [kind.type, lineSchema(kind)])),
      name: nameSchema,
      rule: ruleSchema,
      delay: delaySchema,
      date: dateSchema,
      ...Object.fromEntries(kinds.map((kind) => [`${kind.type}Evidence`, entrySchema(kind)])),
    },
  };
}

function lineSchema(kind: Kind): Schema {
  return {
    description: kind.meaning,
    type: 'object',
    additionalProperties: false,
    required: kind.sort === 'fact' ? ['type', 'id', 'evidence'] : ['type', 'id'],
    properties: {
      type: { const: kind.type },
      id: { ...idSchema([kind.type]), description: 'Its id.' },
      ...fieldSchemas(kind),
      ...(kind.sort === 'entity' && { names: namesSchema }),
      ...(kind.type === 'document' && {
        retracted: {
          const: true,
          description: 'That it is retracted: what it says no longer counts.',
        },
      }),
      evidence: {
        type: 'array',
        ...(kind.sort === 'fact' && { minItems: 1 }),
        maxItems: MOST_ENTRIES,
        items: { $ref: `#/$defs/${kind.type}Evidence` },
        description: 'Which documents say so.',
      },
    },
    ...(kind.type === 'participation' && { allOf: oneParticipant }),
    examples: examples[kind.type],
  };
}

function fieldSchemas(kind: Kind): Schema {
  return Object.fromEntries(
    Object.entries(kind.fields).map(([field, described]) => [
      field,
      { description: described.meaning, ...valueSchema(described) },
    ]),
  );
}

function valueSchema(field: FieldOfKind): Schema {
  switch (field.type) {
    case 'text':
      return text(field.longest);
    case 'flag':
      return { type: 'boolean' };
    case 'code':
      return { type: 'string', pattern: field.pattern };
    case 'date':
      return { $ref: '#/$defs/date' };
    case 'one of':
      return { enum: field.values };
    case 'value':
      return { ...text(field.longest), type: ['string', 'number'] };
    case 'id':
      return idSchema(field.of ?? idKinds);
    case 'ids':
      return {
        type: 'array',
        items: idSchema(field.of ?? idKinds),
        uniqueItems: true,
        maxItems: MOST_IDS,
      };
    case 'rule':
      return { $ref: '#/$defs/rule' };
  }
}

function text(longest = LONGEST_TEXT): Schema {
  return { type: 'string', minLength: 1, maxLength: longest };
}

const place = { type: 'integer', minimum: 0, maximum: LARGEST_NUMBER } as const;
const count = { type: 'integer', minimum: 1, maximum: LARGEST_NUMBER } as const;
/** A participation has at most one of the fields that name who took part. */
const oneParticipant = [
  ['official', 'agency'],
  ['official', 'country'],
  ['agency', 'country'],
].map((required) => ({ not: { required } }));
const namesSchema = {
  type: 'array',
  items: { $ref: '#/$defs/name' },
  maxItems: MOST_NAMES,
  description: 'Further names.',
} as const;

function idSchema(of: readonly IdKind[]): Schema {
  return { type: 'string', pattern: idPattern.replace(idKinds.join('|'), of.join('|')) };
}

const dateSchema: Schema = {
  description: 'A date in EDTF, levels 0 and 1, years 0000 to 9999; an instant has a zone.',
  type: 'string',
  pattern: `^(?:${dateSide}|${instant}|(?:${dateSide}|\\.\\.)?/${dateSide}|${dateSide}/(?:\\.\\.)?)$`,
  examples: ['2025', '2025-10', '2025-10-25', '2025-11-24/2025-11-27', '2024-06/..', '../2020'],
};
const nameSchema: Schema = {
  description: 'A further name.',
  type: 'object',
  additionalProperties: false,
  required: ['text'],
  properties: {
    text: { ...text(), description: 'The name.' },
    lang: { ...text(), description: 'Its language (BCP 47).' },
    kind: { enum: nameKinds, description: 'What sort of name it is.' },
  },
};
const delaySchema: Schema = {
  description: 'Days, or months, perhaps to the first of the next month.',
  type: 'object',
  additionalProperties: false,
  properties: { days: place, months: place, toFirstOfNextMonth: { type: 'boolean' } },
};
const share: Schema = { type: 'number', exclusiveMinimum: 0, maximum: LARGEST_NUMBER };
const ruleSchema: Schema = {
  description: 'On what a convention enters into force.',
  type: 'object',
  additionalProperties: false,
  required: ['instruments'],
  properties: {
    article: { type: 'string', maxLength: LONGEST_TEXT, description: 'The article that says so.' },
    instruments: { ...count, description: 'How many consents are needed.' },
    regionalOrganisationsCount: {
      type: 'boolean',
      description: 'Whether those of regional organisations count.',
    },
    atLeast: {
      type: 'array',
      description: 'How many of them from which groups.',
      maxItems: MOST_IDS,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['memberOf', 'count'],
        properties: { memberOf: idSchema(['agency']), count },
      },
    },
    include: {
      type: 'array',
      description: 'Those without whose instruments it does not enter into force.',
      maxItems: MOST_IDS,
      items: idSchema(['country', 'agency']),
    },
    shares: {
      type: 'object',
      description: 'How much of something those who deposited need to have together.',
      additionalProperties: false,
      required: ['of', 'atLeast', 'values'],
      properties: {
        of: { ...text(LONGEST_TEXT), description: 'Of what, in words.' },
        atLeast: share,
        values: {
          type: 'object',
          description: 'How much each has, in the same unit, by the id of a country or agency.',
          minProperties: 1,
          maxProperties: MOST_IDS,
          propertyNames: idSchema(['country', 'agency']),
          additionalProperties: share,
        },
      },
    },
    delay: { $ref: '#/$defs/delay' },
    thereafter: { $ref: '#/$defs/delay' },
  },
};

function entrySchema(kind: Kind): Schema {
  return {
    description: 'That a document says so.',
    type: 'object',
    additionalProperties: false,
    required: ['document'],
    properties: {
      document: { ...idSchema(['document']), description: 'Which document.' },
      locator: { ...text(LONGEST_LOCATOR), description: 'Where in it.' },
      quote: { ...text(LONGEST_QUOTE), description: 'Its words.' },
      start: { ...place, description: 'Where the words begin, in code points of its text.' },
      end: { ...place, description: 'Where they end.' },
      credibility: {
        type: 'integer',
        minimum: 1,
        maximum: 6,
        description: 'Credibility on the Admiralty scale.',
      },
      modality: { enum: ['ASSERTED', 'DENIED', 'PLANNED'], description: 'How it says so.' },
      assertedBy: {
        ...idSchema(['official', 'agency', 'country']),
        description: 'Whose word it reports.',
      },
      rank: {
        enum: ['PREFERRED', 'NORMAL', 'DEPRECATED'],
        description: 'How the gatherer ranks it.',
      },
      why: { ...text(LONGEST_REASON), description: 'The reason, in words.' },
      says: {
        type: 'object',
        additionalProperties: false,
        description: 'What it says otherwise than the line; null where it says nothing.',
        properties: Object.fromEntries(
          Object.entries({
            ...fieldSchemas(kind),
            ...(kind.sort === 'entity' && { names: namesSchema }),
          }).map(([field, schema]) => [field, { anyOf: [schema, { type: 'null' }] }]),
        ),
      },
    },
  };
}
