/**
 * Every error that someone outside the code can cause or meet, by its stable code.
 * The text says in general what happened; the message of the error itself says it of the case at
 * hand. docs/errors.md is written from this table.
 */
export const errorCatalogue = {
  SETTINGS_INVALID: 'One or more settings, from the environment or from .env, cannot be used.',
  DATABASE_NOT_FOUND: 'There is no way to a database on this machine.',
  DATABASE_UNREACHABLE: 'The database does not answer.',
  DATABASE_REFUSED: 'The database answers, but does not accept the user and password.',
  DATABASE_TOO_OLD:
    'The data of the private database was written by a later Neo4j than the one that is to read it.',
  DATABASE_TIMEOUT: 'A statement took longer than it may.',
  DATABASE_MEMORY: 'A statement needed more memory than it may use.',
  DATABASE_FAULT: 'The database rejected a statement; this is a fault of ours.',
  DATABASE_WRITE_UNCERTAIN:
    'The connection broke while a change was being committed: it may or may not have been made.',
  DATABASE_WONT_START: 'The private database was started and did not come up.',
  DATABASE_DOWNLOAD_FAILED: 'The jars of the private database could not be fetched.',
  ALREADY_RUNNING: 'A service or a command already uses this data folder.',
  PORT_TAKEN: 'Another program listens on the port.',
  NOT_RUNNING: 'The command needs a running service or database and there is none.',
  COMMAND_INVALID: 'A command was given arguments that it does not understand.',
  FILE_UNREADABLE: 'A file that was named cannot be read.',
  FILE_UNWRITABLE: 'A file that was named cannot be written.',
  RECORD_INVALID: 'Lines of a record break its format or its rules; nothing was loaded.',
  OPERATION_TAKEN_OVER:
    'Another process went on with the same change of the record; this one writes no more for it.',
  QUERY_TOO_DEEP: 'Lists stand deeper inside one another than one statement may nest them.',
  QUERY_TOO_BROAD:
    'One root field asks for more linked fields than a statement may, or for a statement too long to plan quickly.',
  PAGE_TOO_LARGE: 'A page was asked for that is larger than a page may be.',
  BAD_ARGUMENT: 'An argument is outside of what it may be.',
  BAD_CURSOR: 'A cursor is not one of the list it was given for.',
  UNKNOWN_ID: 'No node or claim has this id.',
  OPERATION_UNKNOWN:
    'No operation of the dashboard is stored under this hash: page and service are of different builds.',
  ANSWER_HAS_ERRORS: 'A question was answered with errors.',
  GRAPH_TOO_NEW:
    'The graph was written by a later version of Rapporteur, in a form that this one does not know.',
  GRAPH_UNSOUND:
    'The machine or the graph is not well: a change is unfinished, or what is shown does not follow from the ledger.',
} as const;

/** A stable code of {@link errorCatalogue}. */
export type ErrorCode = keyof typeof errorCatalogue;

/** What an error may say beside its message. */
export interface ErrorDetails {
  /** The offending value. */
  readonly value?: string;
  /** What to do about it, as a sentence. */
  readonly fix?: string;
  readonly cause?: unknown;
}

/**
 * An error with a stable code that people may read: what happened, with which value, and what to
 * do.
 */
export class RapporteurError extends Error {
  override readonly name = 'RapporteurError';
  readonly value: string | undefined;
  readonly fix: string | undefined;

  constructor(
    readonly code: ErrorCode,
    message: string,
    details: ErrorDetails = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.value = details.value;
    this.fix = details.fix;
  }
}

/** The error as lines for a terminal: message, what to do, and the code to look up. */
export function describeError(error: unknown): string {
  if (!(error instanceof RapporteurError)) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const fix = error.fix === undefined ? '' : `\n${error.fix}`;
  return `${error.message}${fix}\n(${error.code}, see docs/errors.md)`;
}

/**
 * The code of an error of the operating system, such as `ENOENT`, whatever class the error is of.
 */
export function systemCode(error: unknown): string | undefined {
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
