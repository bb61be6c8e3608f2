import type { Place } from './place.js';
import type { LinkOnMap } from './read-map.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Course {
  readonly path: string;
  /** The point at a share of the way. */
  readonly at: (share: number) => Point;
}

/**
 * A line from border to border, a little bent so that it goes around what lies straight between.
 */
export function courseOf(
  { from, to }: LinkOnMap,
  places: ReadonlyMap<string, Place>,
): Course | undefined {
  const [a, b] = [places.get(from), places.get(to)];
  if (a === undefined || b === undefined) return undefined;
  if (a === b) return loopAt(a);
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const bend = { x: (a.x + b.x) / 2 - dy * 0.09, y: (a.y + b.y) / 2 + dx * 0.09 };
  const [start, end] = [border(a, bend), border(b, bend)];
  const along = (share: number, axis: 'x' | 'y'): number =>
    (1 - share) ** 2 * start[axis] + 2 * share * (1 - share) * bend[axis] + share ** 2 * end[axis];
  return {
    path: `M${start.x} ${start.y}Q${bend.x} ${bend.y} ${end.x} ${end.y}`,
    at: (share) => ({ x: along(share, 'x'), y: along(share, 'y') }),
  };
}

function loopAt({ x, y, width, height }: Place): Course {
  const [right, top] = [x + width / 2, y - height / 2];
  return {
    path: `M${right - 26} ${top - 3}C${right - 22} ${top - 30} ${right + 34} ${top - 22} ${right + 3} ${y - 6}`,
    at: () => ({ x: right + 12, y: top - 18 }),
  };
}

/** Where the way from the middle of a box to a point crosses its border, with a little air. */
function border(box: Place, towards: Point): Point {
  const [dx, dy] = [towards.x - box.x, towards.y - box.y];
  const share = Math.min(
    (box.width / 2 + 3) / Math.max(Math.abs(dx), 0.01),
    (box.height / 2 + 3) / Math.max(Math.abs(dy), 0.01),
  );
  return { x: box.x + dx * share, y: box.y + dy * share };
}
