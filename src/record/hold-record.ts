import * as cypher from '../generated/cypher.js';
import type { Row, WriteTransaction } from '../graph/graph.js';

/** Takes the record's lock for a transaction; says which operation was begun last, and when. */
export async function holdRecord(transaction: WriteTransaction): Promise<Row> {
  const [row = []] = await transaction.run(cypher.recordHoldRecord.text);
  return row;
}
