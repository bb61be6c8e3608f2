import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkout } from '../setup/checkout.js';
import { isLedgerCase, ledgerCases } from './ledger-cases.js';

const run = promisify(execFile);

/**
 * Measures the record side: `npm run bench -- ledger [CASE …] [--against CHECKOUT] [--rounds N]`.
 * Checkouts take turns on one database, which NEO4J_URI and NEO4J_PASSWORD name and which is
 * emptied; NEO4J_PID gives its CPU too.
 */
async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const against = valueAfter(args, '--against');
  const rounds = Number(valueAfter(args, '--rounds') ?? 1);
  const chosen = args.filter(isLedgerCase);
  for (const name of chosen.length > 0 ? chosen : Object.keys(ledgerCases).filter(isLedgerCase)) {
    process.stdout.write(`${ledgerCases[name]}\n`);
    for (let round = 0; round < rounds; round += 1) {
      if (against !== undefined) await print('before', against, name);
      await print('now', checkout, name);
    }
  }
}

async function print(what: string, folder: string, name: string): Promise<void> {
  const one = join(checkout, 'test/bench/ledger-one.ts');
  const args = ['--import', 'tsx', one, folder, name, process.env['NEO4J_PID'] ?? ''];
  const { stdout } = await run(process.execPath, args, { cwd: folder });
  const { seconds, node, database, megabytes, failure } = JSON.parse(stdout);
  process.stdout.write(
    `  ${what}: ${seconds.toFixed(1)} s; CPU ${node.toFixed(1)} s of Node, ${database.toFixed(1)} s of the database; at most ${Math.round(megabytes)} MB${failure === undefined ? '' : `; ${failure}`}\n`,
  );
}

function valueAfter(args: readonly string[], option: string): string | undefined {
  const place = args.indexOf(option);
  return place < 0 ? undefined : args[place + 1];
}

await main();
