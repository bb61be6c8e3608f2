import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Feature, Geometry } from 'geojson';
import { geoArea, geoCentroid } from 'd3-geo';
import { feature, quantize } from 'topojson-client';
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Dot, World } from '../pictures/map/world.js';

/** What is smaller than this triangle on the globe (in steradians) is drawn without. */
const DETAIL = 1e-5;
/**
 * Islets below this are left out: simplified, they would be lines, or rings that run the wrong way
 * and cover the globe.
 */
const ISLET = 1e-5;
/**
 * What is smaller than this cannot be seen as a shape and becomes a dot: about 1,200 square
 * kilometres.
 */
const SMALLEST_SHAPE = 3e-5;
/** Steps of the grid that places are kept on. */
const GRID = 1e4;
/** It belongs to nobody, and would take a tenth of the picture. */
const ANTARCTICA = '010';
/** Members of the United Nations that Natural Earth leaves out of this scale. */
const missing: readonly Dot[] = [{ m49: '798', name: 'Tuvalu', at: [179.2, -8.52] }];

interface Named {
  readonly name: string;
}
type Source = Topology<{ readonly countries: GeometryCollection<Named> }>;
type Country = Feature<Geometry, Named>;

/**
 * The shapes of the world, small enough for a page: simplified from Natural Earth at 1 : 50
 * million, with a dot for what is too small for a shape. For orientation only; the table beside a
 * map is the authority. Errors: the file is not there.
 */
export async function readWorld(): Promise<World> {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const source: Source = JSON.parse(await readFile(file, 'utf8'));
  const whole = feature(source, source.objects.countries).features.filter(
    ({ id }) => id !== ANTARCTICA,
  );
  const shapes = shapesOf(source, new Set(whole.filter(isSeen).map(nameOf)));
  const drawn = new Set(feature(shapes, shapes.objects.countries).features.map(nameOf));
  return {
    topology: shapes,
    dots: [...whole.filter((country) => !drawn.has(nameOf(country))).map(dotOf), ...missing],
  };
}

function isSeen(country: Country): boolean {
  return geoArea(country) >= SMALLEST_SHAPE;
}

/** Some places have no code, and none has the name of another. */
function nameOf({ properties }: { readonly properties: Named | object }): string {
  return 'name' in properties ? String(properties.name) : '';
}

/** The shapes with these names, simplified; what is left of nothing is left out. */
function shapesOf(source: Source, names: ReadonlySet<string>): Source {
  const chosen: Source = {
    ...source,
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: source.objects.countries.geometries.filter((shape) =>
          names.has(nameOf({ properties: shape.properties ?? {} })),
        ),
      },
    },
  };
  const thin = simplify(presimplify(chosen, sphericalTriangleArea), DETAIL);
  const isIsland = filterWeight(thin, ISLET, (ring) => sphericalRingArea(ring, false));
  // What is left has fewer arcs, and its shapes name them by their new places.
  const { arcs, objects } = filter(thin, isIsland);
  const { countries } = objects;
  const kept = countries.type === 'GeometryCollection' ? countries : NOTHING;
  return quantize({ type: 'Topology', arcs, objects: { countries: kept } }, GRID);
}

const NOTHING: Source['objects']['countries'] = { type: 'GeometryCollection', geometries: [] };

function dotOf(country: Country): Dot {
  const [longitude, latitude] = geoCentroid(country);
  const short = (degrees: number): number => Math.round(degrees * 100) / 100;
  return {
    m49: String(country.id ?? ''),
    name: nameOf(country),
    at: [short(longitude), short(latitude)],
  };
}
