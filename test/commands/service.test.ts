import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { emptyGraph, testGraph } from '../setup/graph.js';
import { rapporteur, type Ended, type RunningCommand } from './rapporteur.js';
import { settingsOfRun } from './settings-of-run.js';

let folder: string;
let graph: Graph;
let settings: Record<string, string>;
const running: RunningCommand[] = [];

beforeAll(async () => {
  graph = await testGraph();
  await emptyGraph(graph);
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-commands-'));
  settings = { ...settingsOfRun(join(folder, 'data')), RAPPORTEUR_PORT: '0' };
});
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGTERM');
    await ended;
  }
});
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

function run(...words: readonly string[]): Promise<Ended> {
  return rapporteur(words, settings).ended;
}

async function startService(): Promise<{ readonly url: string; readonly service: RunningCommand }> {
  const service = rapporteur(['start', '--empty'], settings);
  running.push(service);
  const url = (await service.says(/http:\S+(?=\/graphql)/)).trim();
  await service.says(/Ctrl-C/);
  return { url, service };
}

describe('the service', () => {
  test('tells where API and explorer are, answers, and ends in order at SIGTERM', async () => {
    const { url, service } = await startService();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
    const begun = Date.now();
    service.child.kill('SIGTERM');
    expect((await service.ended).code).toBe(0);
    expect(Date.now() - begun).toBeLessThan(5_000);
  });

  test('ends in order at a Ctrl-C that arrives twice, from the terminal and from npm', async () => {
    const { service } = await startService();
    service.child.kill('SIGINT');
    await service.says(/Stopping/);
    service.child.kill('SIGINT');
    expect((await service.ended).code).toBe(0);
  });

  test('is refused a second time on the same folder, naming the first', async () => {
    const { url, service } = await startService();
    const second = await run('start', '--empty');
    expect(second.code).toBe(4);
    expect(second.stderr).toContain(`A service already runs at ${url}`);
    expect(second.stderr).toContain(`process ${service.child.pid}`);
  });

  test('that is still starting is waited for by a command, which then uses its database', async () => {
    const service = rapporteur(['start'], settings);
    running.push(service);
    await service.says(/loading the starter record/);
    const load = run('load', 'data/topics.jsonl');
    await service.says(/Ctrl-C/);
    const { code, stderr } = await load;
    expect(stderr).toContain('is starting; waiting for it');
    expect(code).toBe(0);
  }, 300_000);

  test('that was killed does not stand in the way of the next', async () => {
    const { service } = await startService();
    service.child.kill('SIGKILL');
    await service.ended;
    const { url } = await startService();
    expect(url).toMatch(/^http/);
  });

  test('runs beside another with a folder of its own', async () => {
    const first = await startService();
    settings = { ...settings, RAPPORTEUR_DATA: join(folder, 'other') };
    const second = await startService();
    settings = { ...settings, RAPPORTEUR_DATA: join(folder, 'data') };
    expect(second.url).not.toBe(first.url);
  });

  test('says before anything starts that its port is taken', async () => {
    const { url } = await startService();
    const second = await rapporteur(['start'], {
      ...settings,
      RAPPORTEUR_DATA: join(folder, 'other'),
      RAPPORTEUR_PORT: new URL(url).port,
    }).ended;
    expect(second.code).toBe(4);
    expect(second.stderr).toContain('PORT_TAKEN');
  });
});

describe('a command', () => {
  test('asks the running service', async () => {
    await startService();
    const { code, stdout } = await run('ask', '{ __typename }');
    expect([code, JSON.parse(stdout)]).toEqual([0, { data: { __typename: 'Query' } }]);
  });

  test('asks without a service, by a question in a file with variables', async () => {
    const file = join(folder, 'question.graphql');
    await writeFile(file, 'query ($id: ID!) { node(id: $id) { __typename } }');
    const { code, stdout } = await run('ask', file, '--variables', '{"id": "country:XXX"}');
    expect([code, JSON.parse(stdout)]).toEqual([0, { data: { node: null } }]);
  });

  test('prints an answer with errors and fails', async () => {
    const { code, stdout, stderr } = await run('ask', '{ nothing }');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toHaveProperty('errors');
    expect(stderr).toContain('ANSWER_HAS_ERRORS');
  });

  test.each([
    ['an unknown command', ['lod', 'x'], 'Did you mean load?'],
    ['an unknown option', ['start', '--emty'], 'Did you mean --empty?'],
    ['a question that is neither text nor file', ['ask', 'no-such-file'], 'no-such-file'],
    ['variables that are not JSON', ['ask', '{ __typename }', '--variables', '{x'], 'not JSON'],
  ])('with %s ends with 2 and says what is wrong', async (_what, words, said) => {
    const { code, stderr } = await run(...words);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });

  test('tells all wrong settings before it does anything', async () => {
    const { code, stderr } = await rapporteur(['db', 'status'], {
      RAPPORTEUR_PORT: 'x',
      RAPPORTEUR_LOG: 'loud',
    }).ended;
    expect(code).toBe(2);
    expect(stderr).toContain('2 settings are wrong');
  });

  test('tells the three ways when there is no database', async () => {
    const { code, stderr } = await rapporteur(['db', 'status'], {
      RAPPORTEUR_DATA: join(folder, 'data'),
      RAPPORTEUR_DATABASE: 'docker',
      PATH: '/nonexistent',
    }).ended;
    expect(code).toBe(3);
    for (const way of ['NEO4J_URI', 'Docker', 'Java 17']) expect(stderr).toContain(way);
  });

  test('of each kind has help', async () => {
    for (const words of [
      ['start'],
      ['load'],
      ['ask'],
      ['export'],
      ['retract'],
      ['restore'],
      ['db', 'status'],
      ['db', 'stop'],
      ['db', 'wipe'],
      ['doctor'],
    ]) {
      const { code, stdout } = await run(...words, '--help');
      expect([words, code, stdout.startsWith(`Usage: rapporteur ${words.join(' ')}`)]).toEqual([
        words,
        0,
        true,
      ]);
    }
  });
});

describe('the database by command', () => {
  test('is told with its version', async () => {
    const { code, stdout } = await run('db', 'status');
    expect(code).toBe(0);
    expect(stdout).toContain(`Database: ${graph.server}`);
  });

  test('is wiped only by someone who means it', async () => {
    await emptyGraph(graph);
    await graph.write((transaction) =>
      transaction.run("CYPHER 5 CREATE (:Entity {id: 'country:VNM'})"),
    );
    expect((await run('db', 'wipe')).code).toBe(2);
    expect(await graph.read('CYPHER 5 MATCH (n) RETURN count(*)')).toEqual([[1]]);
    expect((await run('db', 'wipe', '--yes')).code).toBe(0);
    expect(await graph.read('CYPHER 5 MATCH (n) RETURN count(*)')).toEqual([[0]]);
  });

  test('that is not ours is not stopped', async () => {
    const { code, stderr } = await run('db', 'stop');
    expect([code, stderr.includes('not one that Rapporteur started')]).toEqual([3, true]);
  });
});
