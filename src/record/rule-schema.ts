import { LARGEST_NUMBER, LONGEST_TEXT, MOST_IDS } from './limits.js';
import { count, idSchema, place, text } from './schema-parts.js';
import type { Schema } from './schema-parts.js';

/** The time between the last deposit that was needed and entry into force. */
export const delaySchema: Schema = {
  description: 'Days, or months, perhaps to the first of the next month.',
  type: 'object',
  additionalProperties: false,
  properties: { days: place, months: place, toFirstOfNextMonth: { type: 'boolean' } },
};
const share: Schema = { type: 'number', exclusiveMinimum: 0, maximum: LARGEST_NUMBER };

/** A rule on the entry into force of a convention. */
export const ruleSchema: Schema = {
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
