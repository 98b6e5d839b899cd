import fc from 'fast-check';
import geodesic from 'geographiclib-geodesic';
import { describe, expect, test } from 'vitest';
import { polygonColumnFrom } from '../domain/polygons';
import { ellipsoid } from './ellipsoid';
import { areasWhenAsked, ellipsoidalArea, ellipsoidalAreas } from './ellipsoidal-area';

type Ring = number[][];

const degreesPerMeter = 180 / Math.PI / ellipsoid.semiMajorAxis;

/** 国土调查办发〔2008〕32号: series coefficients A … E on the CGCS2000 ellipsoid. */
const e2 = ellipsoid.eccentricitySquared;
const e4 = e2 ** 2;
const e6 = e2 ** 3;
const e8 = e2 ** 4;
const official = [
  1 + (3 / 6) * e2 + (30 / 80) * e4 + (35 / 112) * e6 + (630 / 2304) * e8,
  (1 / 6) * e2 + (15 / 80) * e4 + (21 / 112) * e6 + (420 / 2304) * e8,
  (3 / 80) * e4 + (7 / 112) * e6 + (180 / 2304) * e8,
  (1 / 112) * e6 + (45 / 2304) * e8,
  (5 / 2304) * e8,
] as const;

/** The official formula, edge by edge: trapezoids between each edge and the first point's meridian. */
function officialRingArea(ring: Ring): number {
  const radians = Math.PI / 180;
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [l1, b1] = ring[i]!;
    const [l2, b2] = ring[i + 1]!;
    const meanStep = ((l1! - ring[0]![0]! + (l2! - ring[0]![0]!)) / 2) * radians;
    const half = ((b2! - b1!) / 2) * radians;
    const mean = ((b1! + b2!) / 2) * radians;
    let series = 0;
    official.forEach((coefficient, n) => {
      const odd = 2 * n + 1;
      series += (n % 2 ? -1 : 1) * coefficient * Math.sin(odd * half) * Math.cos(odd * mean);
    });
    sum += 2 * ellipsoid.semiMinorAxis ** 2 * meanStep * series;
  }
  return Math.abs(sum);
}

function officialArea(polygon: Ring[]): number {
  return polygon.reduce((sum, ring, i) => sum + (i ? -1 : 1) * officialRingArea(ring), 0);
}

/** What the rounding of the geodesic oracle may amount to, m². */
const oracleNoise = 5e-4;
const earth = new geodesic.Geodesic.Geodesic(ellipsoid.semiMajorAxis, ellipsoid.flattening);

function geodesicArea(ring: Ring): number {
  const polygon = earth.Polygon(false);
  for (const [lon, lat] of ring.slice(0, -1)) polygon.AddPoint(lat!, lon!);
  return Math.abs(polygon.Compute(false, true).area!);
}

function perimeterMeters(ring: Ring): number {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++)
    sum += Math.hypot(ring[i + 1]![0]! - ring[i]![0]!, ring[i + 1]![1]! - ring[i]![1]!);
  return sum / degreesPerMeter;
}

/** A star-shaped ring around a centre with the given radii, metres. */
function starRing(lon: number, lat: number, radii: number[], turn = 0): Ring {
  const ring = radii.map((radius, i) => {
    const angle = turn + (2 * Math.PI * i) / radii.length;
    return [
      lon + (radius * Math.cos(angle) * degreesPerMeter) / Math.cos((lat * Math.PI) / 180),
      lat + radius * Math.sin(angle) * degreesPerMeter,
    ];
  });
  ring.push([...ring[0]!]);
  return ring;
}

const place = fc.record({
  lon: fc.double({ min: 73, max: 135, noNaN: true }),
  lat: fc.double({ min: 18, max: 53, noNaN: true }),
});
const radii = (min: number, max: number) =>
  fc.array(fc.double({ min, max, noNaN: true }), { minLength: 3, maxLength: 40 });
/** From half a metre to 30 km across, with or without a hole. */
const anyPolygon = fc
  .record({
    place,
    scale: fc.constantFrom(0.5, 5, 50, 500, 5000, 15000),
    radii: radii(0.5, 1),
    hole: fc.option(radii(0.1, 0.2), { nil: null }),
  })
  .map(({ place: { lon, lat }, scale, radii: shell, hole }) => {
    const rings = [
      starRing(
        lon,
        lat,
        shell.map((r) => r * scale),
      ),
    ];
    // A triangle of radius ½ contains the circle of radius ¼ around its centre.
    if (hole)
      rings.push(
        starRing(
          lon,
          lat,
          hole.map((r) => r * scale),
        ).reverse(),
      );
    return rings;
  });

const areaOf = (polygon: Ring[]) => ellipsoidalAreas(polygonColumnFrom([[polygon]]))[0]!;

test('the ellipsoid has the constants of domain §4.1', () => {
  expect(ellipsoid.semiMinorAxis).toBeCloseTo(6356752.314140356, 8);
  expect(ellipsoid.eccentricitySquared).toBeCloseTo(0.006694380022900686, 15);
  expect(ellipsoid.authalicRadius).toBeCloseTo(6371007.18088, 4);
});

test('the official coefficients are those of domain §4.2', () => {
  expect(official[0]).toBeCloseTo(1.0033640898341927, 15);
  expect(official[1]).toBeCloseTo(0.0011241893819271, 15);
  expect(official[4]).toBeCloseTo(4.358419e-12, 17);
});

describe('ellipsoidalAreas', () => {
  test('equals the official series to 1e-9 on any shape', () => {
    fc.assert(
      fc.property(anyPolygon, (polygon) => {
        const expected = officialArea(polygon);
        expect(Math.abs(areaOf(polygon) / expected - 1)).toBeLessThan(1e-9);
      }),
      { numRuns: 500 },
    );
  });

  test('equals Turf on authalic latitudes, down to the rounding of sines', () => {
    fc.assert(
      fc.property(anyPolygon, (polygon) => {
        const fast = areaOf(polygon);
        const perimeter = polygon.reduce((sum, ring) => sum + perimeterMeters(ring), 0);
        expect(Math.abs(ellipsoidalArea([polygon]) - fast)).toBeLessThan(
          1e-9 * fast + 4e-9 * perimeter,
        );
      }),
      { numRuns: 300 },
    );
  });

  test('agrees with geodesics to 1e-6 on four-cornered plots up to 1 km²', () => {
    const plot = fc.record({
      place,
      turn: fc.double({ min: 0, max: Math.PI, noNaN: true }),
      diagonal: fc.double({ min: 40, max: 700, noNaN: true }),
      opening: fc.double({ min: 0.4, max: Math.PI / 2, noNaN: true }),
    });
    fc.assert(
      fc.property(plot, ({ place: { lon, lat }, turn, diagonal, opening }) => {
        const ring = [0, opening, Math.PI, Math.PI + opening].map((angle) => [
          lon +
            (diagonal * Math.cos(turn + angle) * degreesPerMeter) / Math.cos((lat * Math.PI) / 180),
          lat + diagonal * Math.sin(turn + angle) * degreesPerMeter,
        ]);
        ring.push([...ring[0]!]);
        const expected = geodesicArea(ring);
        expect(Math.abs(areaOf([ring]) - expected)).toBeLessThan(1e-6 * expected + oracleNoise);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    { what: 'plots up to 1 km² surveyed every 100 m', corners: 40, scale: 560, limit: 1e-6 },
    { what: 'parks up to 100 km² with edges of kilometres', corners: 12, scale: 5600, limit: 2e-5 },
  ])('agrees with geodesics to $limit on $what', ({ corners, scale, limit }) => {
    fc.assert(
      fc.property(
        place,
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        fc.array(fc.double({ min: 0.8, max: 1, noNaN: true }), {
          minLength: corners,
          maxLength: 40,
        }),
        ({ lon, lat }, size, shell) => {
          const ring = starRing(
            lon,
            lat,
            shell.map((r) => r * size * scale),
            0.3,
          );
          const expected = geodesicArea(ring);
          expect(Math.abs(areaOf([ring]) - expected)).toBeLessThan(limit * expected + oracleNoise);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('differs from geodesics by no more than L³ tan φ / 12R for each edge, on any shape', () => {
    fc.assert(
      fc.property(anyPolygon, ([ring]) => {
        let bound = 1e-9 * geodesicArea(ring!) + oracleNoise;
        for (let i = 0; i + 1 < ring!.length; i++) {
          const [lon1, lat1] = ring![i]!;
          const [lon2, lat2] = ring![i + 1]!;
          const { s12 } = earth.Inverse(lat1!, lon1!, lat2!, lon2!);
          bound += (1.1 * s12! ** 3 * Math.tan((lat1! * Math.PI) / 180)) / (12 * 6.37e6);
        }
        expect(Math.abs(areaOf([ring!]) - geodesicArea(ring!))).toBeLessThan(bound);
      }),
      { numRuns: 300 },
    );
  });

  test('does not depend on where a ring begins or which way it runs', () => {
    fc.assert(
      fc.property(anyPolygon, fc.nat(), fc.boolean(), (polygon, shift, isReversed) => {
        const changed = polygon.map((ring) => {
          const open = ring.slice(0, -1);
          const at = shift % open.length;
          const turned = [...open.slice(at), ...open.slice(0, at)];
          if (isReversed) turned.reverse();
          return [...turned, turned[0]!];
        });
        expect(Math.abs(areaOf(changed) / areaOf(polygon) - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  test('is NaN without a shape and adds up parts', () => {
    const one = starRing(106, 29, [100, 100, 100]);
    const other = starRing(106.1, 29, [100, 100, 100]);
    const [none, both, single] = ellipsoidalAreas(
      polygonColumnFrom([null, [[one], [other]], [[one]]]),
    );
    expect(none).toBeNaN();
    expect(both! / single!).toBeCloseTo(2, 9);
  });
});

test('areas that are asked for one by one are those of all rows, each worked out once', () => {
  const ring = (size: number): Ring => [
    [106, 29],
    [106 + size, 29],
    [106 + size, 29 + size],
    [106, 29],
  ];
  const polygons = polygonColumnFrom([[[ring(0.01)]], null, [[ring(0.02)]]]);
  const all = ellipsoidalAreas(polygons);
  const areaOf = areasWhenAsked(polygons);
  expect([2, 0, 1, 2].map(areaOf)).toEqual([2, 0, 1, 2].map((row) => all[row]));
  polygons.coordinates.fill(0);
  expect([0, 2].map(areaOf)).toEqual([all[0], all[2]]);
});
