import { join } from 'node:path';
import * as cypher from '../generated/cypher.js';
import type { Graph } from '../graph/graph.js';
import { codePointsOf } from './code-points.js';
import type { CodePoints } from './code-points.js';
import type { PlacedProblem } from './problem.js';
import type { RecordLine } from './record-line.js';
import { entriesOf } from './references.js';
import { openSideFile } from './side-file.js';
import type { Span } from './side-file.js';
import type { Place, Spool } from './spool.js';

/** Gathers quotations with places, and holds them against the texts of their documents. */
export interface Quotations {
  add(line: RecordLine, place: Place): Promise<void>;
  problems(graph: Graph, spool: Spool): AsyncGenerator<PlacedProblem>;
  close(): Promise<void>;
}

/** A quotation with a beginning and an end, as the side file has it. */
interface Quotation {
  readonly index: number;
  readonly document: string;
  readonly quote?: string;
  readonly start: number;
  readonly end: number;
  readonly place: Place;
}

/**
 * Keeps no texts, only where they stand: quotations go into a side file, and the texts of documents
 * are read again one by one from what the check has put aside, or from the graph.
 */
export function newQuotations(spool: Spool): Quotations {
  const side = openSideFile(join(spool.folder, 'quotations'));
  const quoted = new Map<string, Span[]>();
  const texts = new Map<string, number>();
  const problemsIn = async function* (id: string, text: string): AsyncGenerator<PlacedProblem> {
    const points = codePointsOf(text);
    for await (const row of side.read(quoted.get(id) ?? [])) {
      const quotation: Quotation = JSON.parse(row);
      yield* problemsOf(quotation, points);
    }
  };
  return {
    async add(line, place) {
      if (line.type === 'document' && typeof line['text'] === 'string')
        texts.set(line.id, place.number);
      for (const quotation of quotationsIn(line, place)) {
        const spans = quoted.get(quotation.document) ?? [];
        spans.push(await side.append(JSON.stringify(quotation)));
        quoted.set(quotation.document, spans);
      }
    },
    async *problems(graph) {
      if (quoted.size === 0) return;
      // Of a document that the record tells several times the last text is the one that is meant.
      for await (const { line, place } of spool.read('document'))
        if (quoted.has(line.id) && texts.get(line.id) === place.number)
          yield* problemsIn(line.id, String(line['text']));
      const known = [...quoted.keys()].filter((id) => !texts.has(id));
      for await (const [id, text] of textsInGraph(graph, known)) yield* problemsIn(id, text);
    },
    close: () => side.close(),
  };
}

function quotationsIn(line: RecordLine, place: Place): Quotation[] {
  return entriesOf(line).flatMap(({ document, quote, start, end }, index): Quotation[] =>
    typeof document === 'string' && typeof start === 'number' && typeof end === 'number'
      ? [{ index, document, start, end, place, ...(typeof quote === 'string' && { quote }) }]
      : [],
  );
}

/** Documents whose lengths are asked for at once, and characters of texts that are. */
const ASKED_AT_ONCE = 5_000;
const LONGEST_AT_ONCE = 2_000_000;

async function* textsInGraph(
  graph: Graph,
  ids: readonly string[],
): AsyncGenerator<readonly [id: string, text: string]> {
  for (let first = 0; first < ids.length; first += ASKED_AT_ONCE) {
    const lengths = await graph.read(cypher.recordTextLengths.text, {
      ids: ids.slice(first, first + ASKED_AT_ONCE),
    });
    const sized = lengths.map(([id, length]) => ({ id: String(id), length: Number(length) }));
    for (const batch of batchesOf(sized))
      for (const [id, text] of await graph.read(cypher.recordTexts.text, { ids: batch }))
        yield [String(id), String(text)];
  }
}

function batchesOf(sized: readonly { readonly id: string; readonly length: number }[]): string[][] {
  const batches: string[][] = [];
  let room = 0;
  for (const { id, length } of sized) {
    if (room < length || batches.length === 0) {
      batches.push([]);
      room = LONGEST_AT_ONCE;
    }
    batches.at(-1)?.push(id);
    room -= length;
  }
  return batches;
}

function problemsOf(
  { index, document, quote, start, end, place }: Quotation,
  points: CodePoints,
): PlacedProblem[] {
  const field = `evidence[${index}]`;
  if (end > points.length)
    return [
      {
        field: `${field}.end`,
        value: end,
        expected: `a place inside the text of ${document}, which has ${points.length} code points`,
        place,
      },
    ];
  const found = points.slice(start, end);
  return quote === undefined || quote === found
    ? []
    : [
        {
          field: `${field}.quote`,
          value: quote,
          expected: `what stands in the text of ${document} from ${start} to ${end}: ${JSON.stringify(found)}`,
          place,
        },
      ];
}
