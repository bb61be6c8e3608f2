import { RapporteurError } from '../errors.js';
import * as cypher from '../generated/cypher.js';
import type { Graph, Row } from '../graph/graph.js';
import { kinds } from '../model/kinds.js';
import type { Kind } from '../model/kind.js';
import { lists, numbers, textOrNull, texts } from './columns.js';
import type { DrainProgress } from './drain.js';
import { FORM } from './form-number.js';
import { namedIn } from './ledger.js';
import { rebuildProjection } from './rebuild-projection.js';
import { valuesOf } from './tellings.js';

/** The first form in which a ledger stands apart from what is shown. */
const FIRST_WITH_LEDGER = 5;
/** Things whose ledger is written in one transaction. */
const PAGE = 500;

/**
 * The form of a graph that is older than ours; undefined when there is nothing to do. Errors:
 * GRAPH_TOO_NEW.
 */
export async function olderForm(graph: Graph): Promise<number | undefined> {
  const [row] = await graph.read(cypher.recordForm.text);
  const form = Number(row?.[0] ?? FORM);
  if (form > FORM)
    throw new RapporteurError(
      'GRAPH_TOO_NEW',
      `The graph is in form ${form}; this version of Rapporteur knows forms up to ${FORM}.`,
      {
        value: String(form),
        fix: 'Use the version that wrote it, or export its record with that version and load it into an empty database.',
      },
    );
  return form < FORM ? form : undefined;
}

/**
 * Brings an older graph into our form: what was told is written into a ledger where there is none,
 * and everything is concluded anew from it. Cut off, it goes on where it was when it is done again.
 */
export async function renewForm(
  graph: Graph,
  older: number,
  progress?: DrainProgress,
): Promise<void> {
  if (older < FIRST_WITH_LEDGER) for (const kind of kinds) await buildLedger(graph, kind);
  await rebuildProjection(graph, progress);
  await graph.write((transaction) => transaction.run(cypher.recordWriteForm.text, { form: FORM }));
}

/**
 * Writes into the ledger what the things of a kind were told with; those that have it already are
 * passed over.
 */
async function buildLedger(graph: Graph, kind: Kind): Promise<void> {
  const isEntity = kind.sort === 'entity';
  const page = isEntity ? cypher.recordFormerEntities : cypher.recordFormerFacts;
  const build = isEntity ? cypher.recordBuildLedgerOfEntities : cypher.recordBuildLedgerOfFacts;
  for (let after = `${kind.type}:`; ;) {
    const rows = await graph.read(page.text, { after, before: `${kind.type};`, limit: PAGE });
    if (rows.length === 0) return;
    await graph.write((transaction) =>
      transaction.run(build.text, { rows: rows.map((row) => ledgerRow(kind, row)) }),
    );
    after = String(rows.at(-1)?.[0]);
  }
}

/**
 * The parameters of record/build-ledger-of…: id, lines with their operations, bytes, what is named,
 * retractions.
 */
function ledgerRow(
  kind: Kind,
  [id, told, toldIn, claims, retractions, retractedAt]: Row,
): readonly unknown[] {
  const lines = texts(told);
  const says = lists(claims).map(([text]) => String(text));
  const speakers = lists(claims).flatMap(([, by]) => (typeof by === 'string' ? [by] : []));
  const named = [...lines, ...says].flatMap((text) => namedIn(kind, valuesOf(text)));
  return [
    id,
    lines.length + says.length === 0 ? null : lines,
    lines.length + says.length === 0 ? null : numbers(toldIn),
    [...lines, ...says].reduce((sum, text) => sum + text.length, 0),
    [...new Set([...named, ...speakers])],
    numbers(retractions).length === 0 ? null : retractions,
    textOrNull(retractedAt),
  ];
}
