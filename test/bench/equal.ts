import { deepStrictEqual } from 'node:assert';
import { ask } from './ask.js';
import type { Contender } from './contenders.js';
import type { Question, Tree } from './questions.js';

/** A contender's answer in the form of ours. */
export async function answerOf(name: Contender, url: string, question: Question): Promise<unknown> {
  if (name !== 'library') return ask(url, question.ours);
  return question.toOurs(asTree(await ask(url, question.library)));
}

/** Throws unless all contenders give the same answer, and one that says something. */
export async function assertEqual(
  urls: ReadonlyMap<Contender, string>,
  question: Question,
): Promise<void> {
  const answers = await Promise.all(
    [...urls].map(async ([name, url]) => [name, await answerOf(name, url, question)] as const),
  );
  const [, first] = answers[0] ?? [];
  for (const [name, answer] of answers)
    deepStrictEqual(answer, first, `${question.name}: ${name} answers otherwise.`);
}

function asTree(value: unknown): Tree {
  const isTree = (given: unknown): given is Tree => typeof given === 'object' && given !== null;
  return isTree(value) ? value : {};
}
