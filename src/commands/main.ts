import { Command, CommanderError } from 'commander';
import { describeError, RapporteurError, type ErrorCode } from '../errors.js';
import type { Settings } from '../settings.js';
import type { AskOptions } from './ask.js';
import { settingsOfMachine } from './environment.js';
import type { ExportOptions } from './export.js';
import type { LoadOptions } from './load.js';
import { sayOnStandardError as say } from './say.js';

/** How a command ended, for scripts. */
export const exitCodes = {
  0: 'It did what it was asked.',
  1: 'It was understood and could not be done: a record with errors, an answer with errors, an unsound graph.',
  2: 'The command line or a setting is wrong; nothing was done.',
  3: 'There is no database, or it does not answer.',
  4: 'Another process uses the data folder or the port.',
} as const;

/**
 * Runs one command line and gives its exit code. `pages` resolves when what the service shows in a
 * browser is built.
 */
export async function main(
  words: readonly string[],
  pages: Promise<void> = Promise.resolve(),
): Promise<number> {
  try {
    await program(pages).parseAsync([...words], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    say(describeError(error));
    return error instanceof RapporteurError ? exitCodeOf(error.code) : 1;
  }
}

/** All commands with their options and their help. */
export function program(pages: Promise<void> = Promise.resolve()): Command {
  const all = new Command('rapporteur')
    .description('The diplomatic record as a GraphQL knowledge graph on Neo4j.')
    .exitOverride()
    .helpCommand(false)
    .showSuggestionAfterError()
    .addHelpText(
      'after',
      `\nExit codes:\n${Object.entries(exitCodes)
        .map(([code, meaning]) => `  ${code}  ${meaning}`)
        .join('\n')}\n\nSettings come from the environment or from .env: see docs/settings.md.`,
    );
  addQuestions(all, pages);
  addRecords(all);
  addRetractions(all);
  addDatabase(all);
  return all;
}

// Each command brings its own code along when it runs: help, and what needs no server, comes at
// once.

function addQuestions(all: Command, pages: Promise<void>): void {
  all
    .command('start')
    .description(
      'Get a database, load the starter record when it is empty, and serve until Ctrl-C.',
    )
    .option('--empty', 'begin without the starter record', false)
    .action((options: { readonly empty: boolean }) =>
      withSettings(async (settings) =>
        (await import('./start.js')).start(settings, { ...options, pages }, say),
      ),
    );
  all
    .command('ask')
    .description('Ask one GraphQL question and print the answer.')
    .argument('<question>', 'a question, or a file that holds one')
    .option('--variables <json>', 'its variables: JSON, or a file that holds it')
    .action((question: string, options: Omit<AskOptions, 'question'>) =>
      withSettings(async (settings) =>
        (await import('./ask.js')).ask(settings, { ...options, question }, { say, write }),
      ),
    );
}

function addRecords(all: Command): void {
  all
    .command('load')
    .description(
      'Load records: nothing when a line is bad, and nothing twice. Cut off, the same load goes on where it was.',
    )
    .argument('<path...>', 'files (.jsonl, .jsonl.gz), folders of them, or - for standard input')
    .option('--skip-bad', 'leave out lines with errors and list them', false)
    .option('--check', 'only check, write nothing', false)
    .action((paths: string[], options: Omit<LoadOptions, 'paths'>) =>
      withSettings(async (settings) =>
        (await import('./load.js')).load(settings, { ...options, paths }, say),
      ),
    );
  all
    .command('export')
    .description('Write the graph as a record that loads to the same graph.')
    .argument('[file]', 'where to; compressed when it ends in .gz, standard output when left out')
    .option('--known-at <instant>', 'as the record was known then, like 2026-10-26T12:00:00Z')
    .action((file: string | undefined, options: Omit<ExportOptions, 'file'>) =>
      withSettings(async (settings) =>
        (await import('./export.js')).exportGraph(settings, { ...options, file }, say),
      ),
    );
}

function addRetractions(all: Command): void {
  all
    .command('retract')
    .description(
      'Retract a document: its claims end, what rests on them alone is shown no more. Nothing is deleted.',
    )
    .argument('<id>', 'the id of a document')
    .action((id: string) =>
      withSettings(async (settings) => (await import('./retract.js')).retract(settings, id, say)),
    );
  all
    .command('restore')
    .description('Restore a retracted document with all that it said.')
    .argument('<id>', 'the id of a document')
    .action((id: string) =>
      withSettings(async (settings) => (await import('./retract.js')).restore(settings, id, say)),
    );
}

function addDatabase(all: Command): void {
  const db = all.command('db').description('The database behind the service.');
  db.command('status')
    .description('Tell which database is used and how it is.')
    .action(() =>
      withSettings(async (settings) =>
        (await import('./database.js')).databaseStatus(settings, print),
      ),
    );
  db.command('stop')
    .description('Stop a database that was left running.')
    .action(() =>
      withSettings(async (settings) =>
        (await import('./database.js')).stopDatabase(settings, print),
      ),
    );
  db.command('wipe')
    .description('Delete everything in the database.')
    .option('--yes', 'really', false)
    .action((options: { readonly yes: boolean }) =>
      withSettings(async (settings) =>
        (await import('./database.js')).wipeDatabase(settings, options, print),
      ),
    );
  all
    .command('rebuild')
    .description('Conclude anew all that is shown, from the ledger alone.')
    .action(() =>
      withSettings(async (settings) => (await import('./rebuild.js')).rebuild(settings, print)),
    );
  all
    .command('doctor')
    .description(
      'Look at the machine and the graph, and prove that what is shown follows from the ledger.',
    )
    .action(() =>
      withSettings(async (settings) => (await import('./doctor.js')).doctor(settings, print)),
    );
}

/** Settings are read when a command runs, so that help works with any of them wrong. */
function withSettings(work: (settings: Settings) => Promise<void>): Promise<void> {
  return work(settingsOfMachine());
}

function print(line: string): void {
  write(`${line}\n`);
}

function write(text: string): void {
  process.stdout.write(text);
}

function exitCodeOf(code: ErrorCode): number {
  switch (code) {
    case 'SETTINGS_INVALID':
    case 'COMMAND_INVALID':
    case 'FILE_UNREADABLE':
      return 2;
    case 'DATABASE_NOT_FOUND':
    case 'DATABASE_UNREACHABLE':
    case 'DATABASE_REFUSED':
    case 'DATABASE_TOO_OLD':
    case 'DATABASE_WONT_START':
    case 'DATABASE_DOWNLOAD_FAILED':
    case 'NOT_RUNNING':
      return 3;
    case 'ALREADY_RUNNING':
    case 'PORT_TAKEN':
      return 4;
    default:
      return 1;
  }
}
