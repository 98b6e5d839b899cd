import { existsSync, readFileSync } from 'node:fs';
import geodesic from 'geographiclib-geodesic';
import { describe, expect, test } from 'vitest';
import { multiPolygonOfRow, polygonColumnFrom } from '../domain/polygons';
import { buildPolygons } from './build-polygons';
import { ellipsoid } from './ellipsoid';
import { ellipsoidalAreas } from './ellipsoidal-area';
import { findOverlaps } from './overlaps';
import { placePlots } from './placement';
import { RowIndex } from './row-index';

const folder = new URL('../../../shared/data/plots/', import.meta.url);
const isPresent = existsSync(folder);
const earth = new geodesic.Geodesic.Geodesic(ellipsoid.semiMajorAxis, ellipsoid.flattening);

function read(name: string) {
  const { features } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as {
    features: { geometry: { type: string; coordinates: number[][][] | number[][][][] } }[];
  };
  const rows = features.map(({ geometry: { type, coordinates } }) =>
    type === 'Polygon' ? [coordinates as number[][][]] : (coordinates as number[][][][]),
  );
  const { polygonOffsets, ...rest } = polygonColumnFrom(rows);
  return { rows, ...buildPolygons({ ...rest, partOffsets: polygonOffsets }, () => true) };
}

function geodesicArea(multiPolygon: number[][][][]): number {
  let sum = 0;
  for (const polygon of multiPolygon)
    polygon.forEach((ring, i) => {
      const measured = earth.Polygon(false);
      for (const [lon, lat] of ring.slice(0, -1)) measured.AddPoint(lat!, lon!);
      sum += (i ? -1 : 1) * Math.abs(measured.Compute(false, true).area!);
    });
  return sum;
}

/** The same shape with points along the geodesic of every edge, 20 m apart at most. */
function alongGeodesics(multiPolygon: number[][][][]): number[][][][] {
  const between = ([lon1, lat1]: number[], [lon2, lat2]: number[]): number[][] => {
    const line = earth.InverseLine(lat1!, lon1!, lat2!, lon2!);
    const steps = Math.max(1, Math.ceil(line.s13 / 20));
    return Array.from({ length: steps }, (_, k) => {
      const { lon2: lon, lat2: lat } = line.Position((line.s13 * k) / steps);
      return k === 0 ? [lon1!, lat1!] : [lon!, lat!];
    });
  };
  return multiPolygon.map((polygon) =>
    polygon.map((ring) => [
      ...ring.slice(0, -1).flatMap((point, i) => between(point, ring[i + 1]!)),
      ring[0]!,
    ]),
  );
}

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

describe.skipIf(!isPresent)('the Raipur estate', () => {
  test('has one faulty ring, which is repaired', () => {
    const { repairs, unrepairable } = read('raipur-amaseoni-estate.geojson');
    expect(unrepairable).toEqual([]);
    expect(repairs).toMatchObject([{ row: 17, kinds: ['self-intersection'] }]);
    expect(repairs[0]!.before).toBeCloseTo(1890.781, 2);
    expect(repairs[0]!.after).toBeCloseTo(2920.398, 2);
  });

  test('has 23 overlapping pairs, 5 of them of a square metre or more', () => {
    const { polygons } = read('raipur-amaseoni-estate.geojson');
    const areas = ellipsoidalAreas(polygons);
    const index = new RowIndex(polygons);
    const { overlaps, slightOverlaps } = findOverlaps(polygons, (row) => areas[row]!, index);
    expect(overlaps).toHaveLength(23);
    expect(overlaps.filter(({ squareMeters }) => squareMeters >= 1)).toHaveLength(5);
    expect(slightOverlaps.pairs).toBe(18);
  });

  test('has the area measured independently', () => {
    const { polygons, repairs } = read('raipur-amaseoni-estate.geojson');
    const asGiven = [...ellipsoidalAreas(polygons)];
    asGiven[repairs[0]!.row] = repairs[0]!.before;
    expect(Math.abs(sum(asGiven) / 92718.482 - 1)).toBeLessThan(1e-6);
    asGiven.forEach((area, row) => {
      if (row !== repairs[0]!.row)
        expect(Math.abs(area / geodesicArea(multiPolygonOfRow(polygons, row)) - 1)).toBeLessThan(
          1e-6,
        );
    });
  });
});

describe.skipIf(!isPresent)('the Alexandria zones', () => {
  const measured = 38593132.347;

  test('are all valid and hold 4 nested pairs', () => {
    const { polygons, repairs, unrepairable } = read('alexandria-industrial-zones.geojson');
    expect([repairs, unrepairable]).toEqual([[], []]);
    const none = polygonColumnFrom([]);
    const { parentOf } = placePlots({
      plots: none,
      plotAreas: new Float64Array(),
      parks: polygons,
      parkAreas: ellipsoidalAreas(polygons),
      parkByReference: new Int32Array(),
    });
    const pairs = [...parentOf].flatMap((parent, park) => (parent < 0 ? [] : [[park, parent]]));
    expect(pairs).toEqual([
      [15, 96],
      [95, 96],
      [99, 3],
      [102, 12],
    ]);
  });

  test('have the area measured independently, to what straight edges and geodesics differ', () => {
    const { polygons, rows } = read('alexandria-industrial-zones.geojson');
    expect(Math.abs(sum(rows.map(geodesicArea)) / measured - 1)).toBeLessThan(1e-9);
    expect(Math.abs(sum(ellipsoidalAreas(polygons)) / measured - 1)).toBeLessThan(5e-6);
    const dense = polygonColumnFrom(rows.map(alongGeodesics));
    expect(Math.abs(sum(ellipsoidalAreas(dense)) / measured - 1)).toBeLessThan(1e-8);
  });
});
