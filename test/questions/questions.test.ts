import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { starterApi } from '../setup/api.js';
import type { Api } from '../setup/api.js';
import { difference } from '../second-opinion/compare.js';
import { readTrace, traceOf, writtenTrace } from './trace.js';
import type { Trace } from './trace.js';
import { storedQuestions } from './stored-questions.js';

/** The server on which the hits of the traces were counted. */
const RECORDED_ON = 'Neo4j/5.26';

/**
 * RECORD_ANSWERS=1 writes answers and traces instead of comparing them; read what it wrote before
 * committing it.
 */
const isRecording = process.env['RECORD_ANSWERS'] === '1';

let api: Api;
beforeAll(async () => {
  api = await starterApi();
}, 300_000);
afterAll(() => api?.close());

describe.each(storedQuestions().map((question) => [question.name, question] as const))(
  '%s',
  (_, question) => {
    const { query, variables } = question;

    test('is answered as recorded', async () => {
      const answer = await api.ask(query, variables);
      expect(answer.errors).toBeUndefined();
      if (isRecording)
        writeFileSync(question.file('answer.json'), `${JSON.stringify(answer.data, null, 2)}\n`);
      expect(
        difference(
          query,
          JSON.parse(readFileSync(question.file('answer.json'), 'utf8')),
          answer.data,
        ),
      ).toBeNull();
    });

    test('takes one statement for each root field, and touches no more of the database than its trace says', async () => {
      const found = await traceOf(api, query, variables);
      if (isRecording && !holds(question.file('trace'), found))
        writeFileSync(question.file('trace'), writtenTrace(found));
      expect(
        found.filter(({ field, statements }) => field !== 'search' && statements !== 1),
      ).toEqual([]);
      expect(found.some(({ field }) => field === 'search')).toBe(
        /^ {2}(\w+: )?(paths|neighbourhood)\(/m.test(query),
      );
      const recorded = readTrace(readFileSync(question.file('trace'), 'utf8'));
      expect(found.map(withoutHits)).toEqual(recorded.map(withoutHits));
      // Another Neo4j plans and counts in its own way: what is compared with it are the answers.
      if (api.graph.server.startsWith(RECORDED_ON))
        expect(found.filter(({ hits }, index) => hits > (recorded[index]?.hits ?? 0))).toEqual([]);
    });

    test('begins with a title', () => {
      expect(query).toMatch(/^# [A-Z].*[?.]\n/);
    });
  },
);

/**
 * Whether a recorded trace still describes what was found, and not far too generously: then it is
 * left as it is.
 */
function holds(file: string, found: readonly Trace[]): boolean {
  if (!existsSync(file)) return false;
  const recorded = readTrace(readFileSync(file, 'utf8'));
  return (
    JSON.stringify(recorded.map(withoutHits)) === JSON.stringify(found.map(withoutHits)) &&
    found.every(
      ({ hits }, index) =>
        hits <= (recorded[index]?.hits ?? 0) && hits > (recorded[index]?.hits ?? 0) / 2,
    )
  );
}

function withoutHits({ field, statements, rows }: Trace): Omit<Trace, 'hits'> {
  return { field, statements, rows };
}
