import { circlePath, round } from '../picture.js';
import type { Mark, Paint, Picture, Spot } from '../picture.js';
import { cutToWidth } from '../text-width.js';

/** Something that stands around the focus. */
export interface Neighbour {
  readonly key: string;
  /** Its kind, which makes the sector. */
  readonly sector: string;
  readonly name: string;
  /** The whole of it in words. */
  readonly label: string;
  readonly paint: Paint;
}

/** A sector with what is left out of it: "Events, 12 of 40". */
export interface Sector {
  readonly key: string;
  readonly caption: string;
}

const STEP = 22;
const DOT = 5;
const MARGIN = 24;
/** Part of the width that the ring may take; the rest is for names. */
const RING_SHARE = 0.3;
const WIDEST_RING = 190;

/**
 * A line of one of the two columns beside the ring: the caption of a sector, or something in it.
 */
type Line =
  | { readonly sort: 'caption'; readonly text: string }
  | { readonly sort: 'neighbour'; readonly neighbour: Neighbour };

/**
 * The focus in the middle, what stands around it on a ring: in sectors by kind, in the given order
 * within them, and each with its name level beside it. Points stand on the ring at even heights, so
 * that names never run into each other and the same neighbours always give the same picture.
 */
export function placeRing({ focus, sectors, neighbours }: RingParts, width: number): Picture {
  const [right, left] = columnsOf(sectors, neighbours);
  const height = Math.max(right.length, left.length, 8) * STEP + 2 * MARGIN;
  const ring: Ring = {
    x: width / 2,
    y: height / 2,
    rx: Math.min(WIDEST_RING, (width * RING_SHARE) / 2),
    ry: height / 2 - MARGIN + STEP / 2,
    width,
  };
  const placed = [
    ...right.map((line, index) =>
      placedLine(line, levelOf(index, right, ring), besideRing(1, ring)),
    ),
    ...left.map((line, index) =>
      placedLine(line, levelOf(index, left, ring), besideRing(-1, ring)),
    ),
  ];
  return {
    width,
    height,
    marks: [
      { shape: 'path', d: ellipsePath(ring), stroke: 'line', strokeWidth: 1 },
      ...placed.flatMap(({ spoke }) => spoke),
      ...placed.flatMap(({ marks }) => marks),
      { shape: 'circle', x: ring.x, y: ring.y, r: 9, fill: focus.paint },
      {
        shape: 'text',
        x: ring.x,
        y: ring.y + 28,
        text: cutToWidth(focus.name, ring.rx * 2 - 16),
        anchor: 'middle',
        isStrong: true,
        fill: 'text',
      },
    ],
    spots: placed.flatMap(({ spot }) => spot),
  };
}

interface RingParts {
  readonly focus: { readonly name: string; readonly paint: Paint };
  /** In the order in which they stand, right side first, from above. */
  readonly sectors: readonly Sector[];
  readonly neighbours: readonly Neighbour[];
}

interface Ring {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly width: number;
}

/**
 * The lines right and left; a sector that does not fit on the right goes on at the top of the left.
 */
function columnsOf(
  sectors: readonly Sector[],
  neighbours: readonly Neighbour[],
): readonly [readonly Line[], readonly Line[]] {
  const lines = sectors.flatMap(({ key, caption }): Line[] => {
    const own = neighbours.filter(({ sector }) => sector === key);
    return own.length === 0
      ? []
      : [
          { sort: 'caption', text: caption },
          ...own.map((neighbour): Line => ({ sort: 'neighbour', neighbour })),
        ];
  });
  const half = Math.ceil(lines.length / 2);
  // A caption alone at the foot of the right column belongs to what stands on the left.
  const cut = lines[half - 1]?.sort === 'caption' ? half - 1 : half;
  const [right, left] = [lines.slice(0, cut), lines.slice(cut)];
  const broken = right.findLast((line) => line.sort === 'caption');
  const goesOn = left[0]?.sort === 'neighbour' && broken?.sort === 'caption';
  return [right, goesOn ? [{ sort: 'caption', text: `${broken.text}, further` }, ...left] : left];
}

/** The height of a line of a column, so that the column stands level with the ring. */
function levelOf(index: number, { length }: readonly Line[], { y }: Ring): number {
  return round(y + (index - (length - 1) / 2) * STEP);
}

/** One of the two sides of a ring, and where its names begin. */
interface Beside {
  readonly ring: Ring;
  readonly side: 1 | -1;
  readonly textX: number;
  /** How wide a name may be. */
  readonly room: number;
}

function besideRing(side: 1 | -1, ring: Ring): Beside {
  const textX = round(ring.x + side * (ring.rx + 16));
  return { ring, side, textX, room: side === 1 ? ring.width - textX : textX };
}

function placedLine(
  line: Line,
  y: number,
  beside: Beside,
): { readonly spoke: Mark[]; readonly marks: Mark[]; readonly spot: Spot[] } {
  const { ring, side, textX, room } = beside;
  const height = (y - ring.y) / ring.ry;
  const x = round(ring.x + side * ring.rx * Math.sqrt(Math.max(0, 1 - height * height)));
  if (line.sort === 'caption')
    return { spoke: [], marks: [caption(line.text, y, beside)], spot: [] };
  const { key, label, name, paint } = line.neighbour;
  return {
    spoke: [
      { shape: 'path', d: `M${ring.x},${ring.y}L${x},${y}`, stroke: 'line', strokeWidth: 1 },
      { shape: 'path', d: `M${x},${y}H${textX - side * 4}`, stroke: 'line', strokeWidth: 1 },
    ],
    marks: [
      { shape: 'circle', x, y, r: DOT, fill: paint },
      {
        shape: 'text',
        x: textX,
        y: y + 4.5,
        text: cutToWidth(name, room),
        anchor: side === 1 ? 'start' : 'end',
        fill: 'text',
      },
    ],
    spot: [{ key, label, x: textX, y, d: spotPath([x, y], side, ring.width) }],
  };
}

function caption(text: string, y: number, { textX, side, room }: Beside): Mark {
  return {
    shape: 'text',
    x: textX,
    y: y + 4.5,
    text: cutToWidth(text, room),
    anchor: side === 1 ? 'start' : 'end',
    isStrong: true,
    fill: 'quiet',
  };
}

/** From the point to the edge of the picture: the name is part of what is pointed at. */
function spotPath([x, y]: readonly [number, number], side: 1 | -1, width: number): string {
  const [from, to] = side === 1 ? [x - 8, width] : [0, x + 8];
  return `M${round(from)},${y - STEP / 2}H${round(to)}V${y + STEP / 2}H${round(from)}Z`;
}

function ellipsePath({ x, y, rx, ry }: Ring): string {
  return rx === ry
    ? circlePath(x, y, rx)
    : `M${round(x - rx)},${y}a${round(rx)},${round(ry)} 0 1,0 ${round(2 * rx)},0a${round(rx)},${round(ry)} 0 1,0 ${round(-2 * rx)},0Z`;
}
