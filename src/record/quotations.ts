import * as cypher from '../generated/cypher.js';
import type { Graph } from '../graph/graph.js';
import { isObject } from '../model/json.js';
import type { Problem, RecordLine } from './line-rules.js';

/** Gathers quotations with places, and holds them against the texts of their documents. */
export interface Quotations<Place> {
  add(line: RecordLine, place: Place): void;
  problems(graph: Graph): Promise<readonly (Problem & { readonly place: Place })[]>;
}

interface Quotation<Place> {
  readonly index: number;
  readonly document: string;
  readonly quote: unknown;
  readonly start: number;
  readonly end: number;
  readonly place: Place;
}

/** Texts that may be asked of the graph at once. */
const ASKED_AT_ONCE = 100;

/** Keeps only quotations that have a beginning and an end, and the texts that the record brings. */
export function newQuotations<Place>(): Quotations<Place> {
  const texts = new Map<string, string>();
  const quotations: Quotation<Place>[] = [];
  return {
    add(line, place) {
      if (line.type === 'document' && typeof line['text'] === 'string')
        texts.set(line.id, line['text']);
      const entries: readonly unknown[] = Array.isArray(line['evidence']) ? line['evidence'] : [];
      entries.forEach((entry, index) => {
        if (!isObject(entry)) return;
        const { document, quote, start, end } = entry;
        if (typeof document === 'string' && typeof start === 'number' && typeof end === 'number')
          quotations.push({ index, document, quote, start, end, place });
      });
    },
    async problems(graph) {
      const wanted = [...new Set(quotations.map(({ document }) => document))];
      const asked = wanted.filter((id) => !texts.has(id));
      for (let first = 0; first < asked.length; first += ASKED_AT_ONCE) {
        const rows = await graph.read(cypher.recordTexts.text, {
          ids: asked.slice(first, first + ASKED_AT_ONCE),
        });
        for (const [id, text] of rows) texts.set(String(id), String(text));
      }
      const points = new Map(
        wanted.flatMap((id) => {
          const text = texts.get(id);
          return text === undefined ? [] : [[id, [...text]] as const];
        }),
      );
      return quotations.flatMap((quotation) =>
        problemsOf(quotation, points.get(quotation.document)),
      );
    },
  };
}

function problemsOf<Place>(
  { index, document, quote, start, end, place }: Quotation<Place>,
  text: readonly string[] | undefined,
): (Problem & { readonly place: Place })[] {
  if (text === undefined) return [];
  if (end > text.length)
    return [
      {
        field: `evidence[${index}].end`,
        value: end,
        expected: `a place inside the text of ${document}, which has ${text.length} code points`,
        place,
      },
    ];
  const found = text.slice(start, end).join('');
  return quote === undefined || quote === found
    ? []
    : [
        {
          field: `evidence[${index}].quote`,
          value: quote,
          expected: `what stands in the text of ${document} from ${start} to ${end}: ${JSON.stringify(found)}`,
          place,
        },
      ];
}
