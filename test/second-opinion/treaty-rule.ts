import { type Thing } from './things.js';
import type { Delay } from './treaty-delay.js';

interface Rule {
  readonly instruments: number;
  readonly regionalOrganisationsCount?: boolean;
  readonly atLeast?: readonly { readonly memberOf: string; readonly count: number }[];
  readonly delay?: Delay;
  readonly thereafter?: Delay;
}

export function ruleOf(convention: Thing | undefined): Rule | null {
  const value = convention?.values['entryIntoForce'];
  if (value === undefined || value === null) return null;
  const rule: Rule = JSON.parse(JSON.stringify(value));
  return rule;
}
