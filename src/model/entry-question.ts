import type { Delay } from './treaty-delay.js';
import type { TreatyAct } from './treaty-acts.js';

/** A convention's own rule on its entry into force. */
export interface EntryRule {
  readonly article?: string | undefined;
  readonly instruments: number;
  readonly regionalOrganisationsCount?: boolean | undefined;
  readonly atLeast?: readonly { readonly memberOf: string; readonly count: number }[] | undefined;
  /** Those without whose instruments it does not enter into force. */
  readonly include?: readonly string[] | undefined;
  /** Of something that is shared out, how much those who deposited need to have together. */
  readonly shares?: Shares | undefined;
  readonly delay?: Delay | undefined;
  readonly thereafter?: Delay | undefined;
}

/** Who has how much of something, in one unit (per cent, tons, a currency). */
export interface Shares {
  /** Of what, in words. */
  readonly of: string;
  readonly atLeast: number;
  /** By the id of a country or organisation; who is absent has none. */
  readonly values: Readonly<Record<string, number>>;
}

/** A member for certain from `certainFrom` to `certainTo`, both included. */
export interface MemberPeriod {
  readonly of: string;
  readonly member: string;
  readonly certainFrom: string;
  readonly certainTo: string;
}

/** A deposit that somebody supposes, to see what would follow. */
export interface Supposed {
  readonly actor: string;
  readonly regionalOrganisation: boolean;
  readonly on: string;
  /** The last day on which the actor may have existed; absent while it does. */
  readonly actorEnd?: string | null | undefined;
}

/** What is known of a convention when its entry into force is asked. */
export interface EntryQuestion<Act extends TreatyAct> {
  readonly acts: readonly Act[];
  readonly rule: EntryRule | null;
  readonly asOf: string;
  readonly memberships?: readonly MemberPeriod[] | undefined;
  readonly whatIf?: readonly Supposed[] | undefined;
  /** Names of those whom the rule names and of those who acted, by id, for `missing`. */
  readonly names?: ReadonlyMap<string, string> | undefined;
}
