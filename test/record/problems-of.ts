import { checkLine } from '../../src/record/line-rules.js';

/** What is wrong with one line, each as `field: what was expected`. */
export function problemsOf(line: unknown): readonly string[] {
  const checked = checkLine(line);
  return 'problems' in checked
    ? checked.problems.map(({ field, expected }) => `${field}: ${expected}`)
    : [];
}
