import type { Delay } from './treaty-delay.js';
import type { TreatyAct } from './treaty-acts.js';

/** A convention's own rule on its entry into force. */
export interface EntryRule {
  readonly article?: string | undefined;
  readonly instruments: number;
  readonly regionalOrganisationsCount?: boolean | undefined;
  readonly atLeast?: readonly { readonly memberOf: string; readonly count: number }[] | undefined;
  readonly delay?: Delay | undefined;
  readonly thereafter?: Delay | undefined;
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
}

/** What is known of a convention when its entry into force is asked. */
export interface EntryQuestion<Act extends TreatyAct> {
  readonly acts: readonly Act[];
  readonly rule: EntryRule | null;
  readonly asOf: string;
  readonly memberships?: readonly MemberPeriod[] | undefined;
  readonly whatIf?: readonly Supposed[] | undefined;
  /** Names of the groups that `atLeast` counts, by id, for `missing`. */
  readonly groupNames?: ReadonlyMap<string, string> | undefined;
}
