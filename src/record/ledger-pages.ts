import * as cypher from '../generated/cypher.js';
import type { Kind } from '../model/kind.js';
import { inPages } from './by-bytes.js';
import type { Runner } from './columns.js';
import { readLedger } from './ledger.js';
import type { Told } from './ledger.js';

/** Ids looked at before their pages are cut by bytes. */
const IDS = 10_000;

/** Reads all that the ledger holds of a kind, by id, in pages of bounded bytes. */
export async function* ledgerPages(runner: Runner, kind: Kind): AsyncGenerator<readonly Told[]> {
  for (let after = `${kind.type}:`; ;) {
    const rows = await runner.run(cypher.recordLedgerPage.text, {
      after,
      before: `${kind.type};`,
      limit: IDS,
    });
    const sized = rows.map(([id, bytes]) => ({ id: String(id), bytes: Number(bytes) }));
    for (const page of inPages(sized)) {
      const ledger = await readLedger(
        runner,
        page.map(({ id }) => id),
      );
      yield page.flatMap(({ id }) => ledger.get(id) ?? []);
    }
    if (sized.length < IDS) return;
    after = sized.at(-1)?.id ?? after;
  }
}
