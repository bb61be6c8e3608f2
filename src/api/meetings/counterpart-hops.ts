import { counterpartsPersons, counterpartsSides } from '../../generated/cypher.js';
import type { Hop } from '../declare.js';

/** The statement for a level of counterparts. */
export function counterpartsByLevel(args: { readonly level?: unknown }): Hop {
  return args.level === 'SIDE' ? counterpartsSides : counterpartsPersons;
}
