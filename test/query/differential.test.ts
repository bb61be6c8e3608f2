import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { starterApi, textOf, valid } from '../setup/api.js';
import type { Api } from '../setup/api.js';
import { storedQuestions } from '../questions/stored-questions.js';
import { randomFrom } from './random.js';
import { randomQuestion } from './random-questions.js';

/**
 * Documents and variables for each: 2,200 questions; a document costs a plan, more variables only
 * their answers. RAPPORTEUR_DIFFERENTIAL=documents,variables,seed changes them.
 */
const [documents = 55, each = 40, seed = 2025_10_25] = (
  process.env['RAPPORTEUR_DIFFERENTIAL'] ?? ''
)
  .split(',')
  .filter(Boolean)
  .map(Number);
/** Failures of different sorts that are shown; one fault usually makes many. */
const MOST_SHOWN = 5;

let api: Api;
beforeAll(async () => {
  api = await starterApi();
}, 300_000);
afterAll(() => api?.close());

describe('the written answer equals the one that graphql-js makes of the same rows, byte for byte', () => {
  test.each(storedQuestions().map((question) => [question.name, question] as const))(
    '%s',
    async (_, { query, variables }) => {
      const document = valid(api.schema, query);
      expect(await textOf(api.engine, document, variables)).toBe(
        await textOf(api.reference, document, variables),
      );
    },
  );

  test(`in ${documents * each} generated questions`, async () => {
    const random = randomFrom(seed);
    const wrong = new Map<string, string>();
    const counts = { answered: 0, withErrors: 0 };
    for (let at = 0; at < documents && wrong.size < MOST_SHOWN; at += 1) {
      const question = randomQuestion(api.schema, random);
      for (let again = 0; again < each; again += 1) {
        const variables = question.variables();
        const [direct, reference] = [
          await answered(api.engine, question.document, variables),
          await answered(api.reference, question.document, variables),
        ];
        counts[direct.includes('"errors":') ? 'withErrors' : 'answered'] += 1;
        if (direct === reference && !isOurFault(direct)) continue;
        const difference = around(direct, reference);
        wrong.set(
          sortOf(difference),
          `${question.text}\n${JSON.stringify(variables)}\n${difference}`,
        );
        break;
      }
    }
    expect([...wrong.values()].join('\n\n')).toBe('');
    expect(counts.answered).toBeGreaterThan(documents * each * 0.8);
  }, 600_000);
});

async function answered(
  engine: Api['engine'],
  document: Parameters<typeof textOf>[1],
  variables: Readonly<Record<string, unknown>>,
): Promise<string> {
  try {
    return await textOf(engine, document, variables);
  } catch (error) {
    return `"errors": thrown ${String(error)}`;
  }
}

/** An answer that no question may get, whichever way it was made. */
function isOurFault(text: string): boolean {
  return (
    /DATABASE_FAULT|thrown |Cannot return null|Cannot read/.test(text) &&
    !/Cannot return null for non-nullable field [A-Za-z]+\.(status|treatyStatus|forActor)/.test(
      text,
    )
  );
}

/** Failures with the same message, apart from what it names, are of one sort. */
function sortOf(difference: string): string {
  return /"message":"[^"]{0,70}/.exec(difference)?.[0].replace(/\d+/g, '') ?? 'different';
}

/** Both texts from a little before where they part. */
function around(direct: string, reference: string): string {
  let at = 0;
  while (at < direct.length && direct[at] === reference[at]) at += 1;
  const from = Math.max(0, direct === reference ? direct.indexOf('"errors"') : at - 150);
  return `written:    …${direct.slice(from, from + 600)}\ngraphql-js: …${reference.slice(from, from + 600)}`;
}
