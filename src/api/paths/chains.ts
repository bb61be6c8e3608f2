/** Whom each official met, and at which meetings: from → to → ids. */
export type Met = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** A chain as hops: the one, the other and the meetings that make the link. */
export type Chain = readonly (readonly [from: string, to: string, meetings: readonly string[]])[];

interface Layered {
  /** From the end outwards, each layer one hop further. */
  readonly layers: readonly (readonly string[])[];
  readonly met: Met;
}

interface Halves {
  readonly forward: Layered;
  readonly backward: Layered;
  /** The hops that arrive, from the first layer of the backward half. */
  readonly last: Met;
  readonly most: number;
}

/**
 * The chains of two halves whose outermost layers have officials in common, in the order of their
 * officials' ids, at most `most`; nobody stands on one twice.
 */
export function chainsOf({ forward, backward, last, most }: Halves): readonly Chain[] {
  const steps = [...stepsToMeeting(forward, backward), ...stepsFromMeeting(backward), last];
  const found: Chain[] = [];
  const walk = (chain: Chain, one: string, visited: ReadonlySet<string>): void => {
    if (chain.length === steps.length) {
      found.push(chain);
      return;
    }
    const next = [...(steps[chain.length]?.get(one) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [other, meetings] of next)
      if (found.length < most && !visited.has(other))
        walk([...chain, [one, other, meetings]], other, new Set([...visited, other]));
  };
  for (const start of forward.layers[0] ?? []) walk([], start, new Set([start]));
  return found;
}

/** Hops outwards to those where the halves meet, without those that lead elsewhere. */
function stepsToMeeting({ layers, met }: Layered, backward: Layered): readonly Met[] {
  const outermost = new Set(backward.layers.at(-1));
  let wanted = new Set((layers.at(-1) ?? []).filter((one) => outermost.has(one)));
  const steps: Met[] = [];
  for (const layer of layers.slice(0, -1).toReversed()) {
    const step: Met = new Map(
      layer
        .map(
          (one) =>
            [
              one,
              new Map([...(met.get(one) ?? [])].filter(([other]) => wanted.has(other))),
            ] as const,
        )
        .filter(([, row]) => row.size > 0),
    );
    steps.unshift(step);
    wanted = new Set(step.keys());
  }
  return steps;
}

/** Hops inwards: what was found outwards, turned round. */
function stepsFromMeeting({ layers, met }: Layered): readonly Met[] {
  return layers
    .slice(0, -1)
    .toReversed()
    .map((inner) => {
      const step = new Map<string, Map<string, readonly string[]>>();
      for (const one of inner) {
        for (const [other, meetings] of met.get(one) ?? [])
          step.set(
            other,
            (step.get(other) ?? new Map<string, readonly string[]>()).set(one, meetings),
          );
      }
      return step;
    });
}
