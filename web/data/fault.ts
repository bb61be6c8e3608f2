/** Why a question has no answer, or not the whole of it, in a form that pages can tell. */
export interface Fault {
  readonly kind: 'offline' | 'busy' | 'refused' | 'ours' | 'outdated';
  /** In words, for people. */
  readonly message: string;
  /** The stable code of a refusal, such as UNKNOWN_ID. */
  readonly code?: string;
  /** Under which the log of the service has it. */
  readonly id?: string;
  /** Which part of the answer is missing: its path from the root. */
  readonly path?: readonly (string | number)[];
  /** When to ask again. */
  readonly retryAfterSeconds?: number;
}

/** Thrown where there is no answer at all. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';

  constructor(readonly fault: Fault) {
    super(fault.message);
  }
}
