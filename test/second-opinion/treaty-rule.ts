import { type Thing } from './things.js';
import type { Delay } from './treaty-delay.js';

/** A rule on entry into force. */
export interface Rule {
  readonly instruments: number;
  readonly regionalOrganisationsCount?: boolean;
  readonly atLeast?: readonly { readonly memberOf: string; readonly count: number }[];
  readonly include?: readonly string[];
  readonly shares?: {
    readonly of: string;
    readonly atLeast: number;
    readonly values: Readonly<Record<string, number>>;
  };
  readonly delay?: Delay;
  readonly thereafter?: Delay;
}

export function ruleOf(convention: Thing | undefined): Rule | null {
  const value = convention?.values['entryIntoForce'];
  if (value === undefined || value === null) return null;
  const rule: Rule = JSON.parse(JSON.stringify(value));
  return rule;
}
