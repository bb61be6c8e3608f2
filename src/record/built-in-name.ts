import type { Values, WeighedClaim } from '../model/claims.js';
import type { Kind } from '../model/kind.js';

/** The field that holds the main name of an entity. */
export function nameField(kind: Kind): 'name' | 'title' {
  return kind.type === 'document' || kind.type === 'post' ? 'title' : 'name';
}

/** What is heard of a thing: claims, lines without evidence, and those that are built in. */
export interface Heard {
  readonly claims: readonly WeighedClaim[];
  readonly lines: readonly Values[];
  readonly builtIn: readonly Values[];
}

/**
 * A country that is built in keeps its name unless a preferred claim gives it another: what others
 * call it is a further name. So they are heard without it.
 */
export function besideBuiltInName({ claims, lines, builtIn }: Heard): Omit<Heard, 'builtIn'> {
  if (builtIn.length === 0) return { claims, lines };
  return {
    claims: claims.map((claim) =>
      claim.rank === 'PREFERRED' ? claim : { ...claim, says: withoutName(claim.says) },
    ),
    lines: [...builtIn, ...lines.filter((line) => !builtIn.includes(line)).map(withoutName)],
  };
}

function withoutName({ name: _, ...others }: Values): Values {
  return others;
}
