import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One stored question as the explorer offers it. */
export interface Example {
  readonly name: string;
  /** The question in plain words: the first comment line of its file. */
  readonly title: string;
  /** The folder below the questions, or nothing. */
  readonly subject: string;
  readonly query: string;
  /** JSON text, empty when the question takes no variables. */
  readonly variables: string;
}

const ENDING = '.graphql';

/** Reads every stored question below a folder, in the order of their names. */
export async function readExamples(folder: string): Promise<readonly Example[]> {
  if (!existsSync(folder)) return [];
  const paths = (await readdir(folder, { recursive: true }))
    .filter((path) => path.endsWith(ENDING))
    .sort();
  return Promise.all(paths.map((path) => readExample(folder, path)));
}

async function readExample(folder: string, path: string): Promise<Example> {
  const text = await readFile(join(folder, path), 'utf8');
  const variablesFile = join(folder, path.replace(/\.graphql$/, '.variables.json'));
  const variables = existsSync(variablesFile)
    ? JSON.stringify(JSON.parse(await readFile(variablesFile, 'utf8')), null, 2)
    : '';
  const [, ...subject] = path.split('/').reverse();
  const title = /^#\s*(.+)/.exec(text)?.[1]?.trim();
  const name = path.slice(0, -ENDING.length);
  return {
    name,
    title: title ?? name,
    subject: subject.reverse().join('/'),
    query: withoutSteering(text),
    variables: variables === '{}' ? '' : variables,
  };
}

/**
 * Leaves out comment lines such as `# unordered: …` that steer the comparison and mean nothing to a
 * reader.
 */
function withoutSteering(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^# ?[a-z]+: /.test(line))
    .join('\n');
}
