import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { connectGraph, type Graph } from '../../src/graph/graph.js';
import { RapporteurError } from '../../src/errors.js';
import { emptyGraph, testConnection, testGraph } from '../setup/graph.js';

let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
});
beforeEach(() => emptyGraph(graph));
afterAll(() => graph.close());

describe('a read', () => {
  test('gives rows by position, integers as numbers', async () => {
    const rows = await graph.read('CYPHER 5 UNWIND [1, 2] AS n RETURN n, [n, toString(n)]');
    expect(rows).toEqual([
      [1, [1, '1']],
      [2, [2, '2']],
    ]);
  });

  test('sends whole numbers as integers and others as floats, also deep inside', async () => {
    const [row] = await graph.read(
      'CYPHER 5 RETURN valueType($n), valueType($list[0].n), valueType($half)',
      { n: 3, list: [{ n: 3 }], half: 0.5 },
    );
    expect(row).toEqual(['INTEGER NOT NULL', 'INTEGER NOT NULL', 'FLOAT NOT NULL']);
  });

  test('may not write', async () => {
    await expect(graph.read('CYPHER 5 CREATE (:X)')).rejects.toMatchObject({
      code: 'DATABASE_FAULT',
    });
  });

  test('that takes too long is ended', async () => {
    const endless =
      'CYPHER 5 UNWIND range(1, 100000000) AS a UNWIND range(1, 100000000) AS b RETURN count(a + b)';
    await expect(graph.read(endless, {}, { timeoutMs: 200 })).rejects.toMatchObject({
      code: 'DATABASE_TIMEOUT',
    });
  });

  test('that needs too much memory fails alone', async () => {
    await expect(
      graph.read('CYPHER 5 UNWIND range(1, 100000000) AS n RETURN collect(toString(n))'),
    ).rejects.toMatchObject({ code: 'DATABASE_MEMORY' });
    expect(await graph.read('CYPHER 5 RETURN 1')).toEqual([[1]]);
  });

  test('is one statement', async () => {
    const before = graph.statements;
    await graph.read('CYPHER 5 RETURN 1');
    expect(graph.statements - before).toBe(1);
  });
});

describe('a write', () => {
  test('is kept when its work ends', async () => {
    await graph.write((transaction) =>
      transaction.run('CYPHER 5 CREATE (:Country {name: $name})', { name: 'Viet Nam' }),
    );
    expect(await graph.read('CYPHER 5 MATCH (c:Country) RETURN c.name')).toEqual([['Viet Nam']]);
  });

  test('leaves nothing when its work fails', async () => {
    const failing = graph.write(async (transaction) => {
      await transaction.run('CYPHER 5 CREATE (:Country)');
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await graph.read('CYPHER 5 MATCH (n) RETURN count(*)')).toEqual([[0]]);
  });

  test('is run again after a deadlock', async () => {
    await graph.write((transaction) =>
      transaction.run("CYPHER 5 CREATE (:X {id: 'a', n: 0}), (:X {id: 'b', n: 0})"),
    );
    let attempts = 0;
    let release = (): void => undefined;
    const bothHoldOne = new Promise<void>((resolve) => (release = resolve));
    const increase = (first: string, second: string): Promise<void> =>
      graph.write(async (transaction) => {
        attempts += 1;
        await transaction.run('CYPHER 5 MATCH (x:X {id: $id}) SET x.n = x.n + 1', { id: first });
        if (attempts === 2) release();
        if (attempts <= 2) await bothHoldOne;
        await transaction.run('CYPHER 5 MATCH (x:X {id: $id}) SET x.n = x.n + 1', { id: second });
      });
    await Promise.all([increase('a', 'b'), increase('b', 'a')]);
    expect(attempts).toBeGreaterThan(2);
    expect(await graph.read('CYPHER 5 MATCH (x:X) RETURN x.n')).toEqual([[2], [2]]);
  });
});

test('a profile counts what the database touched', async () => {
  await graph.write((transaction) =>
    transaction.run('CYPHER 5 UNWIND range(1, 50) AS n CREATE (:X {n: n})'),
  );
  const { rows, databaseHits } = await graph.profile('CYPHER 5 MATCH (x:X) RETURN sum(x.n)');
  expect(rows).toEqual([[1275]]);
  expect(databaseHits).toBeGreaterThanOrEqual(100);
});

test('a wrong password is refused in words', async () => {
  await expect(connectGraph({ ...testConnection(), password: 'wrong' })).rejects.toMatchObject({
    code: 'DATABASE_REFUSED',
  });
});

test('a database that is not there is told as such', async () => {
  const connecting = connectGraph({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x' });
  await expect(connecting).rejects.toBeInstanceOf(RapporteurError);
  await expect(connecting).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
});
