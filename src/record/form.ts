import { RapporteurError } from '../errors.js';
import * as cypher from '../generated/cypher.js';
import type { Graph } from '../graph/graph.js';
import { rebuildDerived } from './derive.js';

/**
 * The form in which things, and what is concluded and derived of them, stand in the graph. It is counted up with every
 * change of it, or else older graphs would answer wrongly in silence. 2: ids and days beside each other, for indexes that give orders. 3: what is
 * hidden keeps relationships to all that it names. 4: names stand in parts too.
 * 5: acts have a day.
 */
export const FORM = 5;

/** The form of a graph that is older than ours; undefined when there is nothing to do. Errors: GRAPH_TOO_NEW. */
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

/** Brings an older graph into our form: everything is concluded anew from what was told and claimed. Cut off, it is simply done again. */
export async function renewForm(
  graph: Graph,
  progress?: (done: number, total: number) => void,
): Promise<void> {
  await rebuildDerived(graph, progress);
  await graph.write((transaction) => transaction.run(cypher.recordWriteForm.text, { form: FORM }));
}
