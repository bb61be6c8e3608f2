import { idKinds } from '../model/ids.js';
import { kinds } from '../model/kinds.js';
import { nameKinds } from '../model/kind.js';
import type { FieldOfKind, Kind } from '../model/kind.js';
import { examples } from './examples.js';
import {
  LONGEST_LOCATOR,
  LONGEST_QUOTE,
  LONGEST_REASON,
  MOST_ENTRIES,
  MOST_IDS,
  MOST_NAMES,
} from './limits.js';
import { delaySchema, ruleSchema } from './rule-schema.js';
import { idSchema, place, text } from './schema-parts.js';
import type { Schema } from './schema-parts.js';

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
