import { isLine } from './meetings.js';
import type { Line } from './line.js';

/** Each try costs a load. */
const TRIES = 120;

/**
 * Makes a record as small as it can be while something still fails: fewer lines, then fewer fields
 * and entries of evidence.
 */
export async function reducedRecord(
  lines: readonly Line[],
  fails: (lines: readonly Line[]) => Promise<boolean>,
): Promise<readonly Line[]> {
  let smallest = lines;
  let tries = 0;
  const accept = async (candidate: readonly Line[]): Promise<boolean> => {
    if (tries >= TRIES || JSON.stringify(candidate).length >= JSON.stringify(smallest).length)
      return false;
    tries += 1;
    if (!(await fails(candidate).catch(() => false))) return false;
    smallest = candidate;
    return true;
  };
  for (
    let size = Math.ceil(lines.length / 2);
    size >= 1;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let end = smallest.length; end > 0; end -= size)
      await accept(without(smallest, smallest.slice(Math.max(0, end - size), end)));
  }
  for (let at = smallest.length - 1; at >= 0; at -= 1) {
    for (let isSmaller = true; isSmaller;) {
      isSmaller = false;
      const simpler = simplerLines(smallest[at] ?? {}).map((one) =>
        closed(smallest.map((line, index) => (index === at ? one : line))),
      );
      for (const candidate of simpler) if (!isSmaller) isSmaller = await accept(candidate);
    }
  }
  return smallest;
}

function without(lines: readonly Line[], dropped: readonly Line[]): readonly Line[] {
  return closed(lines.filter((line) => !dropped.includes(line)));
}

/**
 * Lines whose references all stand: entries of evidence and items of lists that name nothing go,
 * then lines that do.
 */
function closed(lines: readonly Line[]): readonly Line[] {
  const ids = new Set(lines.map((line) => String(line['id'])));
  const isGone = (value: unknown): boolean =>
    typeof value === 'string' && /^[a-z]+:[A-Za-z0-9]/.test(value) && !ids.has(value);
  const kept = lines.map((line): Line =>
    Object.fromEntries(
      Object.entries(line).map(([field, value]) => [
        field,
        Array.isArray(value)
          ? value.filter(
              (item: unknown) => !(isLine(item) ? Object.values(item).some(isGone) : isGone(item)),
            )
          : value,
      ]),
    ),
  );
  const standing = kept.filter(
    (line, index) =>
      !Object.values(line).some(isGone) &&
      (!isEmptyList(line['evidence']) || isEmptyList(lines[index]?.['evidence'])),
  );
  return standing.length === lines.length ? standing : closed(standing);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** What a line can mostly not do without. */
const needed = new Set([
  'type',
  'id',
  'name',
  'title',
  'source',
  'kind',
  'status',
  'event',
  'role',
  'official',
  'post',
  'member',
  'of',
  'actor',
  'convention',
  'act',
  'about',
  'property',
  'value',
  'evidence',
]);

/**
 * The line with the needed fields alone, then each way to leave out a field, an entry of evidence,
 * or a field of one.
 */
function simplerLines(line: Line): Line[] {
  const fields = [
    Object.fromEntries(Object.entries(line).filter(([field]) => needed.has(field))),
    ...Object.keys(line)
      .filter((field) => !['type', 'id', 'name', 'title', 'kind', 'evidence'].includes(field))
      .map((field) => omit(line, field)),
  ];
  const evidence: readonly unknown[] = Array.isArray(line['evidence']) ? line['evidence'] : [];
  const fewer =
    evidence.length < 2
      ? []
      : evidence.map((_, at) => ({
          ...line,
          evidence: evidence.filter((__, index) => index !== at),
        }));
  const plainer = evidence.flatMap((entry, at) =>
    isLine(entry)
      ? Object.keys(entry)
          .filter((key) => key !== 'document')
          .map((key) => ({
            ...line,
            evidence: evidence.map((one, index) => (index === at ? omit(entry, key) : one)),
          }))
      : [],
  );
  return [...fields, ...fewer, ...plainer];
}

function omit(line: Line, field: string): Line {
  return Object.fromEntries(Object.entries(line).filter(([name]) => name !== field));
}
