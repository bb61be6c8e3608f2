import { access, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { rapporteur, type RunningCommand } from '../commands/rapporteur.js';
import { settingsOfRun } from '../commands/settings-of-run.js';
import { emptyGraph, testGraph } from '../setup/graph.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = await readFile(join(root, 'README.md'), 'utf8');
const questions = blocks('graphql');
const answers = blocks('json');
const commands = blocks('sh').flatMap((block) => block.trim().split('\n'));

let folder: string;
let graph: Graph;
let settings: Readonly<Record<string, string>>;
let service: RunningCommand;
let url: string;

// As a new user would: nothing in the database, `npm start`, then what the README says.
beforeAll(async () => {
  graph = await testGraph();
  await emptyGraph(graph);
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-readme-'));
  settings = { ...settingsOfRun(folder), RAPPORTEUR_PORT: '0' };
  service = rapporteur(['start'], settings);
  url = await service.says(/http:\S+(?=\/graphql)/);
  await service.says(/Ctrl-C/);
}, 180_000);
afterAll(async () => {
  service.child.kill('SIGINT');
  await service.ended;
  await emptyGraph(graph);
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

function blocks(language: string): readonly string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(
    ([, block]) => block ?? '',
  );
}

test.each(
  questions.map((question, place) => ({
    number: place + 1,
    question,
    answer: answers[place] ?? 'null',
  })),
)('the README gives the true answer to its question $number', async ({ question, answer }) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question }),
  });
  expect(await response.json()).toEqual({ data: JSON.parse(answer) });
});

test('the README asks first what the service proposes to ask first', async () => {
  const [, ...lines] = (await readFile(join(root, 'docs', 'first-question.graphql'), 'utf8')).split(
    '\n',
  );
  expect(questions[0]).toBe(lines.join('\n'));
});

describe('commands of the README', () => {
  test.each(commands.filter((line) => line.startsWith('npx rapporteur')))(
    '%s',
    async (line) => {
      // A file it writes goes to our folder; everything else is as it stands.
      const words = line
        .split(' ')
        .slice(2)
        .map((word) => (word.startsWith('record.') ? join(folder, word) : word));
      const { code, stderr } = await rapporteur(words, settings).ended;
      expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
    },
    120_000,
  );

  test('that npm runs are scripts of the package', async () => {
    const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    for (const line of commands.filter((each) => each.startsWith('npm ')))
      expect(scripts).toHaveProperty(line.split(' ').at(-1) ?? '');
  });
});

test('every link of the README leads somewhere', async () => {
  for (const [, path] of readme.matchAll(/\]\(([^)#:]+)\)/g)) await access(join(root, path ?? ''));
});
