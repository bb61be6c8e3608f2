import type { SchemaMap } from './read-map.js';

/** Where a type stands in the drawing: its middle and its size, in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Body {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
}

const HEIGHT = 36;
/** Rounds until nothing moves any more; thirty types take about 20 ms. */
const ROUNDS = 600;
/** How far linked types want to be from each other, before the stretching. */
const LINK_LENGTH = 150;
const PUSH = 16_000;
const GAP = 30;
/** An angle that never repeats, so that no two types begin in one line. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Places the types so that what is linked is near and nothing overlaps; the same schema always
 * looks the same. `stretch` widens the picture: boxes are wide, and so are most screens.
 */
export function place({ types, links }: SchemaMap, stretch: number): ReadonlyMap<string, Place> {
  const degree = (name: string): number =>
    links.filter(({ from, to }) => from === name || to === name).length;
  const order = [...types].sort(
    (a, b) => degree(b.name) - degree(a.name) || a.name.localeCompare(b.name),
  );
  const bodies = new Map(order.map(({ name }, index) => [name, start(name, index)]));
  const all = [...bodies.values()];
  const springs = links.flatMap(({ from, to }) => {
    const [a, b] = [bodies.get(from), bodies.get(to)];
    return a === undefined || b === undefined || a === b
      ? []
      : [{ a, b, strength: 1 / Math.sqrt(Math.min(degree(from), degree(to))) }];
  });
  for (let round = 0; round < ROUNDS; round += 1) settle(all, springs, 1 - round / ROUNDS);
  for (const body of all) body.x *= stretch;
  for (let round = 0; round < ROUNDS; round += 1) eachPair(all, part);
  return bodies;
}

function start(name: string, index: number): Body {
  const radius = 60 * Math.sqrt(index);
  return {
    x: radius * Math.cos(index * GOLDEN_ANGLE),
    y: radius * Math.sin(index * GOLDEN_ANGLE),
    width: name.length * 8.2 + 32,
    height: HEIGHT,
  };
}

interface Spring {
  readonly a: Body;
  readonly b: Body;
  readonly strength: number;
}

function settle(all: readonly Body[], springs: readonly Spring[], heat: number): void {
  eachPair(all, (a, b) => repel(a, b, heat));
  for (const { a, b, strength } of springs) pull(a, b, strength * heat);
  for (const body of all) {
    body.x *= 1 - 0.012 * heat;
    body.y *= 1 - 0.012 * heat;
  }
}

function eachPair(all: readonly Body[], act: (a: Body, b: Body) => void): void {
  all.forEach((a, index) => all.slice(index + 1).forEach((b) => act(a, b)));
}

function repel(a: Body, b: Body, heat: number): void {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const squared = Math.max(dx * dx + dy * dy, 400);
  const push = (PUSH * heat) / squared;
  const length = Math.sqrt(squared);
  move(a, b, [(dx / length) * push, (dy / length) * push]);
}

function pull(a: Body, b: Body, strength: number): void {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.max(Math.hypot(dx, dy), 1);
  const push = (-(length - LINK_LENGTH) / length) * 0.12 * strength;
  move(a, b, [dx * push, dy * push]);
}

/** Moves two apart where their boxes overlap, along the shorter way. */
function part(a: Body, b: Body): void {
  const overlapX = (a.width + b.width) / 2 + GAP - Math.abs(b.x - a.x);
  const overlapY = (a.height + b.height) / 2 + GAP - Math.abs(b.y - a.y);
  if (overlapX <= 0 || overlapY <= 0) return;
  if (overlapX < overlapY * 2) move(a, b, [(Math.sign(b.x - a.x) || 1) * overlapX, 0]);
  else move(a, b, [0, (Math.sign(b.y - a.y) || 1) * overlapY]);
}

function move(a: Body, b: Body, [dx, dy]: readonly [number, number]): void {
  // Half for each: the middle of the two stays where it is.
  a.x -= dx / 2;
  a.y -= dy / 2;
  b.x += dx / 2;
  b.y += dy / 2;
}
