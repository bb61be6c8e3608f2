import { beforeAll, expect, test } from '@jest/globals';
import { iso31661 } from 'iso-3166';
import { gzipSync } from 'node:zlib';
import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import { placeMap } from '../../../web/pictures/map/place-map.js';
import type { World } from '../../../web/pictures/map/world.js';
import { readWorld } from '../../../web/vite/read-world.js';

let world: World;
beforeAll(async () => {
  world = await readWorld();
});

/**
 * What ISO 3166-1 lists beside the members of the United Nations: territories, and states that are
 * not members.
 */
const notMembers = new Set(
  'AX AS AI AQ AW BM BQ BV IO KY CX CC CK CW FK FO GF PF TF GI GL GP GU GG HM HK IM JE MO MQ YT MS NC NU NF MP PS PN PR RE BL SH MF PM SX GS SJ TW TK TC VA VG VI UM WF EH'.split(
    ' ',
  ),
);
const members = iso31661.filter(({ alpha2 }) => !notMembers.has(alpha2));

test('every one of the 193 members of the United Nations has a shape or a dot', () => {
  expect(members).toHaveLength(193);
  const shapes = world.topology.objects.countries.geometries.map(({ id }) => String(id));
  const known = new Set([...shapes, ...world.dots.map(({ m49 }) => m49)]);
  expect(members.filter(({ numeric }) => !known.has(numeric)).map(({ name }) => name)).toEqual([]);
});

test('no shape runs the wrong way round and covers the globe', () => {
  const { features } = feature(world.topology, world.topology.objects.countries);
  const polygons = features.flatMap(({ geometry, properties }) =>
    (geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : []
    ).map((coordinates) => ({ properties, area: geoArea({ type: 'Polygon', coordinates }) })),
  );
  expect(polygons.length).toBeGreaterThan(200);
  expect(polygons.filter(({ area }) => area > 2 * Math.PI)).toEqual([]);
});

test('the shapes of the world weigh at most 40 kB as they travel', () => {
  expect(gzipSync(JSON.stringify(world)).length).toBeLessThan(40_000);
});

test('a map draws every place once, and gives a spot to each that stands somewhere', () => {
  const standing = { paint: 'party', key: 'action:a', label: 'Viet Nam. Party' } as const;
  const map = placeMap(world, new Map([['704', standing]]), 960);
  const { geometries } = world.topology.objects.countries;
  expect(map.marks).toHaveLength(geometries.length + world.dots.length);
  expect(map.spots).toMatchObject([{ key: 'action:a', label: 'Viet Nam. Party' }]);
  const [spot] = map.spots;
  expect(spot?.x).toBeGreaterThan(650);
  expect(spot?.x).toBeLessThan(820);
});

test('a small state is a dot with a dark outline', () => {
  const map = placeMap(world, new Map([['702', { paint: 'signed', key: 'a', label: 'b' }]]), 960);
  expect(map.marks.filter((mark) => 'fill' in mark && mark.fill === 'signed')).toEqual([
    expect.objectContaining({ stroke: 'text', strokeWidth: 1 }),
  ]);
});
