import { describe, expect, it } from 'vitest';
import { plainShape } from '../../../data/fixtures/plain-rows';
import { LayerBuilder } from '../layer-builder';
import { noFindings } from './binary-shape';
import { isWkt, readWkt, sridOf } from './wkt';

function shapeOf(text: string) {
  const builder = new LayerBuilder({ count: 1, bytes: 100 });
  const findings = noFindings();
  const kind = readWkt(text, builder.geometry, findings);
  builder.closeRow(kind);
  const layer = builder.finish({ file: 'f', name: 'f', crs: null, bytes: 1 });
  return { ...plainShape(layer, 0), findings };
}
const square = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 0],
];
const hole = [
  [1, 1],
  [2, 1],
  [2, 2],
  [1, 1],
];

describe('WKT', () => {
  it.each([
    ['POINT (1 2)', 'point', [[[[1, 2]]]]],
    ['point(-1.5e2 +.5)', 'point', [[[[-150, 0.5]]]]],
    ['SRID=4490;POINT Z (1 2 3)', 'point', [[[[1, 2]]]]],
    ['POINTZM(1 2 3 4)', 'point', [[[[1, 2]]]]],
    ['MULTIPOINT (1 2, 3 4)', 'point', [[[[1, 2]]], [[[3, 4]]]]],
    ['MULTIPOINT ((1 2), EMPTY, (3 4))', 'point', [[[[1, 2]]], [[[3, 4]]]]],
    [
      'LINESTRING(0 0,1 1)',
      'line',
      [
        [
          [
            [0, 0],
            [1, 1],
          ],
        ],
      ],
    ],
    [
      'MULTILINESTRING((0 0,1 1),(2 2,3 3))',
      'line',
      [
        [
          [
            [0, 0],
            [1, 1],
          ],
        ],
        [
          [
            [2, 2],
            [3, 3],
          ],
        ],
      ],
    ],
    ['POLYGON ((0 0, 4 0, 4 4, 0 0), (1 1, 2 1, 2 2, 1 1))', 'polygon', [[square, hole]]],
    ['POLYGON M ((0 0 1, 4 0 1, 4 4 1, 0 0 1))', 'polygon', [[square]]],
    ['MULTIPOLYGON (((0 0,4 0,4 4,0 0)),EMPTY,((1 1,2 1,2 2,1 1)))', 'polygon', [[square], [hole]]],
    [
      'GEOMETRYCOLLECTION(POLYGON((0 0,4 0,4 4,0 0)),GEOMETRYCOLLECTION(POINT(1 2)))',
      'mixed',
      [[square], [[[1, 2]]]],
    ],
    ['POLYGON EMPTY', 'none', []],
    ['POLYGON (EMPTY)', 'none', []],
    ['MULTIPOLYGON Z EMPTY', 'none', []],
  ])('reads %s', (text, kind, parts) => {
    expect(isWkt(text)).toBe(true);
    const { findings, ...shape } = shapeOf(text);
    expect(shape).toEqual({ kind, parts });
    expect(findings.problem).toBe(null);
  });

  it.each([
    ['POINT (1 2)', 2],
    ['POINT (1 2 3)', 3],
    ['POINT Z (1 2 3)', 3],
    ['LINESTRINGZM(0 0 1 1,1 1 1 1)', 4],
  ])('%s has %i ordinates', (text, count) => {
    expect(shapeOf(text).findings.ordinates).toBe(count);
  });

  it('closes an open ring and leaves out a hole of no area', () => {
    const { parts, findings } = shapeOf('POLYGON((0 0,4 0,4 4),(1 1,2 2))');
    expect(parts).toEqual([[square]]);
    expect(findings).toMatchObject({ closedRings: 1, droppedHoles: 1 });
  });

  it.each([
    ['POLYGON((0 0,1 1))', 'ring-too-short'],
    ['LINESTRING(0 0)', 'line-too-short'],
    ['POLYGON((0 0,4 0,4 x,0 0))', 'wkt-broken'],
    ['POLYGON((0 0,4 0,4 4,0 0)', 'wkt-broken'],
    ['POINT (1', 'wkt-broken'],
    ['POINT (', 'wkt-broken'],
    ['POINT (1 2) and more', 'wkt-broken'],
    ['POINT (1e999 2)', 'coordinates-not-finite'],
    ['CIRCULARSTRING(0 0,1 1,2 0)', 'unknown-geometry-type'],
    ['GEOMETRYCOLLECTION('.repeat(5000), 'geometry-collection-too-deep'],
  ])('refuses %s', (text, problem) => {
    const { kind, parts, findings } = shapeOf(text);
    expect([kind, parts, findings.problem]).toEqual(['invalid', [], problem]);
  });

  it('tells WKT from other texts, and reads the SRID', () => {
    for (const text of ['示例', 'POINT', 'Polygon street (north)', '12', ''])
      expect(isWkt(text)).toBe(false);
    expect(sridOf(' srid = 4524 ; POINT(1 2)')).toBe('EPSG:4524');
    expect(sridOf('SRID=0;POINT(1 2)')).toBe(null);
    expect(sridOf('POINT(1 2)')).toBe(null);
  });
});
