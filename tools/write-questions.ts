import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lines of an answer that a page shows; the whole one stands in its file. */
const LINES_SHOWN = 24;

/**
 * docs/questions.md: every stored question in plain words, as GraphQL, and how its answer begins.
 */
export function questionsPage(root: string): string {
  const folder = join(root, 'test/questions');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.graphql'))
    .map((path) => path.replace(/\.graphql$/, ''))
    .sort();
  const subjects = [...new Set(names.map(subjectOf))];
  return [
    '# Questions to ask',
    '',
    'Each of these runs in the explorer and against every change of the code. Its files stand in `test/questions`: the question, its variables, its whole answer over the starter record, and the trace (what it may cost the database). This page is written by `npm run generate`.',
    ...subjects.flatMap((subject) => [
      '',
      `## ${subject[0]?.toUpperCase()}${subject.slice(1)}`,
      ...names
        .filter((name) => subjectOf(name) === subject)
        .flatMap((name) => section(folder, name)),
    ]),
    '',
  ].join('\n');
}

/** Writes the page into a checkout. */
export function writeQuestions(root: string): void {
  writeFileSync(join(root, 'docs/questions.md'), questionsPage(root));
}

function subjectOf(name: string): string {
  return name.split('/')[0] ?? '';
}

function section(folder: string, name: string): string[] {
  const [title = '', ...rest] = readFileSync(join(folder, `${name}.graphql`), 'utf8')
    .trimEnd()
    .split('\n');
  const query = rest.filter((line) => !/^# ?[a-z]+: /.test(line));
  const read = (ending: string) =>
    existsSync(join(folder, `${name}.${ending}`))
      ? readFileSync(join(folder, `${name}.${ending}`), 'utf8').trimEnd()
      : '';
  const [variables, answer] = [read('variables.json'), read('answer.json').split('\n')];
  const more = answer.length - LINES_SHOWN;
  return [
    '',
    `### ${title.replace(/^# /, '')}`,
    '',
    `\`${name}\``,
    '',
    '```graphql',
    ...query,
    '```',
    ...(variables === '' ? [] : ['', 'with', '', '```json', variables, '```']),
    '',
    more > 0 ? `The first ${LINES_SHOWN} of ${answer.length} lines of its answer:` : 'Its answer:',
    '',
    '```text',
    ...answer.slice(0, LINES_SHOWN),
    '```',
  ];
}
