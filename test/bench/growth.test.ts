import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { starterApi } from '../setup/api.js';
import type { Api } from '../setup/api.js';
import { chanceOf } from './growth/chance.js';
import { growTo } from './growth/grow.js';
import { ROOM, excessOf, growsWithAnswer } from './growth/judge.js';
import { growthQuestions, take } from './growth/measure.js';
import type { Taken } from './growth/measure.js';
import { growthLines } from './growth/record.js';
import { FACTOR, mostOf, reasonOf, reasons } from './growth/reasons.js';
import { openStage } from './growth/stage.js';
import { weightOf } from './growth/weigh.js';

describe('the record that grows', () => {
  test('is the same whenever it is generated', async () => {
    const stage = await openStage();
    expect([...growthLines(0, 3, stage)]).toEqual([...growthLines(0, 3, stage)]);
  });

  test('holds every line of a smaller one, and about as many again for each time the record', async () => {
    const stage = await openStage();
    const [small, large] = [
      [...growthLines(0, 2, stage)],
      [...growthLines(0, 2, stage), ...growthLines(2, 3, stage)],
    ];
    expect([...growthLines(0, 3, stage)]).toEqual(large);
    expect(large.length - small.length).toBeGreaterThan(1_800);
    expect(large.length - small.length).toBeLessThan(2_200);
  });

  test('has a few who are at hundreds of events and many who are at one or two', async () => {
    const times = new Map<unknown, number>();
    for (const { type, official } of growthLines(0, 20, await openStage()))
      if (type === 'participation' && official !== undefined)
        times.set(official, (times.get(official) ?? 0) + 1);
    const counts = [...times.values()];
    expect(Math.max(...counts)).toBeGreaterThan(400);
    expect(counts.filter((count) => count <= 3).length).toBeGreaterThan(counts.length / 2);
  });
});

test('numbers of a seed come again, and differ from those of the next', () => {
  const of = (seed: number) => Array.from({ length: 5 }, chanceOf(seed).number);
  expect(of(7)).toEqual(of(7));
  expect(of(7)).not.toEqual(of(8));
});

test('an answer weighs one for each value, and for a count what it counts', () => {
  expect(
    weightOf({
      totalCount: 3_000,
      nodes: [
        { id: 'a', when: null },
        { id: 'b', when: '2025' },
      ],
    }),
  ).toBe(3_004);
});

test('hits may grow as the answer does, and no more', () => {
  const taken = (hits: number, weight: number): Taken => ({ hits, weight, milliseconds: NaN });
  expect(growsWithAnswer([taken(1_000, 100), taken(10_000, 1_000)])).toBe(true);
  expect(growsWithAnswer([taken(1_000, 100), taken(10_000, 100)])).toBe(false);
  expect(excessOf([taken(1_000, 100), taken(10_250, 500)])).toBe(2);
});

// The benchmark takes the graph to 100 times.
describe(`on a graph ${FACTOR} times as large`, () => {
  const questions = growthQuestions();
  const taken = new Map<string, Taken[]>();
  let api: Api;
  beforeAll(async () => {
    api = await starterApi();
    for (const [from, to] of [
      [0, 1],
      [1, FACTOR],
    ] as const) {
      await growTo(api.graph, from, to);
      for (const question of questions)
        taken.set(question.name, [...(taken.get(question.name) ?? []), await take(api, question)]);
    }
    // Two workers share the processors: this is only to end what hangs.
  }, 600_000);
  afterAll(() => api?.close());

  const free = questions.map(({ name }) => name).filter((name) => reasonOf(name) === undefined);
  test.each(free)(
    `%s touches at most ${ROOM} times as much beside what its answer grew by`,
    (name) => {
      const of = taken.get(name) ?? [];
      expect({ of, holds: growsWithAnswer(of) }).toEqual({ of, holds: true });
    },
  );

  const bound = Object.values(reasons).flatMap((each) => Object.keys(each));
  test.each(bound)('%s, which has a reason to grow, grows by no more than was measured', (name) => {
    expect(excessOf(taken.get(name) ?? [])).toBeLessThanOrEqual(mostOf(name) ?? NaN);
  });

  test('a reason is given only for questions that there are, and one for each', () => {
    expect(bound.filter((name) => !questions.some((question) => question.name === name))).toEqual(
      [],
    );
    expect(new Set(bound).size).toBe(bound.length);
  });
});
