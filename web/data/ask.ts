import { announce } from './announcements.js';
import { Unanswered } from './fault.js';
import type { Fault } from './fault.js';
import type { StoredOperation } from './stored-operation.js';

/** What came back: the data as far as it could be had, and why the rest could not. */
export interface Answer<Data> {
  readonly data: Data;
  readonly faults: readonly Fault[];
  /** Of the record that answered. */
  readonly version: string;
}

interface Body<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

/** Longer addresses are not taken everywhere; such questions go in the body of a POST. */
const LONGEST_ADDRESS = 4_000;
/** When a service that is busy does not say how long. */
const BUSY_SECONDS = 20;

/**
 * Asks a stored operation of the service that served the page. Throws Unanswered where nothing came
 * back.
 */
export async function ask<Data, Variables>(
  operation: StoredOperation<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer<Data>> {
  const response = await send(operation.hash, JSON.stringify(variables), signal);
  const version = response.headers.get('rapporteur-version') ?? '';
  if (version !== '') announce('version', version);
  const body = await read<Data>(response);
  const faults = (body.errors ?? []).map(faultOf);
  if (body.data === undefined || body.data === null)
    throw new Unanswered({ ...(faults[0] ?? ourFault(response.status)), ...retryOf(response) });
  return { data: body.data, faults, version };
}

/** The text of a stored operation, for those who want to ask it themselves. */
export async function textOf(
  operation: Pick<StoredOperation<never, never>, 'hash'>,
): Promise<string> {
  const response = await fetch(`/operations/${operation.hash}/text`);
  if (!response.ok) throw new Unanswered(outdated());
  return response.text();
}

async function send(hash: string, variables: string, signal?: AbortSignal): Promise<Response> {
  const address = `/operations/${hash}?${new URLSearchParams({ variables }).toString()}`;
  const options = signal === undefined ? {} : { signal };
  try {
    return address.length <= LONGEST_ADDRESS
      ? await fetch(address, options)
      : await fetch(`/operations/${hash}`, {
          ...options,
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: variables,
        });
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new Unanswered({
      kind: 'offline',
      message: 'The service cannot be reached. What you have already opened stays readable.',
    });
  }
}

async function read<Data>(response: Response): Promise<Body<Data>> {
  if (response.status === 429) throw new Unanswered(busy(response));
  if (response.status === 404) throw new Unanswered(outdated());
  try {
    return await response.json();
  } catch {
    throw new Unanswered(ourFault(response.status));
  }
}

function busy(response: Response): Fault {
  const seconds = Number(response.headers.get('retry-after')) || BUSY_SECONDS;
  return {
    kind: 'busy',
    message: `Too many questions, trying again in ${seconds} s.`,
    retryAfterSeconds: seconds,
  };
}

/** When to come again to a service whose database was away or took too long. */
function retryOf({ status, headers }: Response): Pick<Fault, 'retryAfterSeconds'> {
  const seconds = Number(headers.get('retry-after'));
  return status === 503 && seconds > 0 ? { retryAfterSeconds: seconds } : {};
}

function outdated(): Fault {
  return {
    kind: 'outdated',
    message: 'The service has been renewed since this page was loaded. Load the page again.',
  };
}

function ourFault(status: number): Fault {
  return { kind: 'ours', message: `The service answered with an error (HTTP ${status}).` };
}

function faultOf({
  message,
  path,
  extensions = {},
}: NonNullable<Body<never>['errors']>[number]): Fault {
  const { id, code } = extensions;
  return {
    kind: typeof id === 'string' ? 'ours' : 'refused',
    message,
    ...(typeof code === 'string' && { code }),
    ...(typeof id === 'string' && { id }),
    ...(path !== undefined && { path }),
  };
}
