import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../setup/checkout.js';

/** A question that is kept with its answer and its trace. */
export interface StoredQuestion {
  /** Folder and file below test/questions, without ending: `meetings/who-met-whom-in-hanoi`. */
  readonly name: string;
  /** In plain words. */
  readonly title: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** A file beside it, whether it exists or not. */
  file(ending: 'answer.json' | 'trace'): string;
}

/** The folder of the stored questions. */
export const questionsFolder = join(checkout, 'test/questions');

/** Every stored question of a folder, in the order of names. */
export function storedQuestions(folder: string = questionsFolder): readonly StoredQuestion[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.graphql'))
    .sort()
    .map((path) => storedQuestion(folder, path.replace(/\.graphql$/, '')));
}

function storedQuestion(folder: string, name: string): StoredQuestion {
  const path = join(folder, name);
  const query = readFileSync(`${path}.graphql`, 'utf8');
  const variables = existsSync(`${path}.variables.json`)
    ? JSON.parse(readFileSync(`${path}.variables.json`, 'utf8'))
    : {};
  return {
    name,
    title: /^# (.+)/.exec(query)?.[1] ?? name,
    query,
    variables,
    file: (ending) => `${path}.${ending}`,
  };
}
