import type { Spot } from './picture.js';

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The spot that a key leads to: an arrow to the nearest one in its direction, where what lies
 * straight ahead counts as nearer than what lies aside; Home and End to the first and the last.
 * Undefined where the key leads nowhere.
 */
export function nextSpot(
  spots: readonly Spot[],
  from: Spot | undefined,
  key: string,
): Spot | undefined {
  if (key === 'Home') return spots[0];
  if (key === 'End') return spots.at(-1);
  const direction = directions[key];
  if (direction === undefined) return undefined;
  if (from === undefined) return spots[0];
  const [dx, dy] = direction;
  let nearest: { readonly spot: Spot; readonly distance: number } | undefined;
  for (const spot of spots) {
    const [x, y] = [spot.x - from.x, spot.y - from.y];
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    if (ahead <= 0.5 || spot.key === from.key) continue;
    const distance = ahead + 2 * aside;
    if (nearest === undefined || distance < nearest.distance) nearest = { spot, distance };
  }
  return nearest?.spot;
}
