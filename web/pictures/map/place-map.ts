import { geoEqualEarth, geoPath } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import { circlePath, round } from '../picture.js';
import type { Mark, Paint, Picture, Spot } from '../picture.js';
import type { World } from './world.js';

/** How a country is drawn: where it stands, and that in words. */
export interface Standing {
  readonly paint: Paint;
  readonly isHatched?: boolean;
  /** Drawn in full colour beside others that are not. */
  readonly isFaint?: boolean;
  readonly key: string;
  readonly label: string;
}

const RADIUS = 3.5;
/** Width to height of the picture: the world without Antarctica. */
const FORMAT = 2.15;

/**
 * The world by M49 code, equal areas: each country in the colour of its standing, dots for those
 * too small for a shape. What is not named has no act on record. Antarctica is left out: it is
 * nobody's.
 */
export function placeMap(
  world: World,
  standings: ReadonlyMap<string, Standing>,
  width: number,
): Picture {
  const height = Math.round(width / FORMAT);
  const shapes = feature(world.topology, world.topology.objects.countries).features;
  const projection = geoEqualEarth().fitExtent(
    [
      [4, 4],
      [width - 4, height - 4],
    ],
    { type: 'FeatureCollection', features: shapes },
  );
  const path = geoPath(projection).digits(1);
  const drawn = shapes.flatMap((shape): Drawn[] => {
    const d = path(shape);
    if (d === null) return [];
    const [x, y] = path.centroid(shape);
    return [{ m49: String(shape.id ?? ''), d, x: round(x), y: round(y), isDot: false }];
  });
  const dots = world.dots.flatMap(({ m49, at }) => dotOf(m49, at, projection));
  const all = [...drawn, ...dots];
  return {
    width,
    height,
    marks: all.flatMap((each) => shapeMarks(each, standings.get(each.m49))),
    spots: all.flatMap(({ m49, d, x, y }): Spot[] => {
      const standing = standings.get(m49);
      return standing === undefined ? [] : [{ key: standing.key, label: standing.label, x, y, d }];
    }),
  };
}

interface Drawn {
  readonly m49: string;
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly isDot: boolean;
}

function dotOf(m49: string, at: readonly [number, number], projection: GeoProjection): Drawn[] {
  const point = projection([at[0], at[1]]);
  if (point === null) return [];
  const [x, y] = [round(point[0]), round(point[1])];
  return [{ m49, d: circlePath(x, y, RADIUS), x, y, isDot: true }];
}

function shapeMarks({ d, isDot }: Drawn, standing: Standing | undefined): Mark[] {
  return [
    {
      shape: 'path',
      d,
      fill: standing?.paint ?? 'nothing',
      stroke: isDot ? 'text' : 'line-strong',
      strokeWidth: isDot ? 1 : 0.5,
      ...(standing?.isHatched === true && { isHatched: true }),
      ...(standing?.isFaint === true && { opacity: 0.35 }),
    },
  ];
}
