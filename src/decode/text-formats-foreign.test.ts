import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { plainRows, plainShape, planeAreaOf } from '../../data/fixtures/plain-rows';
import { csv } from './csv/csv';
import { dxf } from './dxf/dxf';
import type { Format } from './format';
import { geojson } from './json/geojson';
import { kml } from './kml/kml';

const checkpoint = async () => {};
const load = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../data/fixtures/${name}`, import.meta.url)));

async function read(format: Format, name: string) {
  const { layers, issues } = await format.read({ name, bytes: load(name) }, checkpoint);
  return { layers, layer: layers[0]!, issues };
}

/** Rows without empty cells, dates in one form: GDAL writes 2016/05/20 for what it takes for a date. */
const comparable = (rows: ReturnType<typeof plainRows>) =>
  rows.map((row) => {
    const kept = Object.entries(row).filter(([, value]) => value !== null);
    return Object.fromEntries(
      kept.map(([name, value]) => [name, String(value).replace(/(\d)\/(?=\d)/g, '$1-')]),
    );
  });

it.each([
  ['foreign/three-plots-semicolon.csv', csv],
  ['foreign/three-plots-ogr.kml', kml],
  ['foreign/three-plots-libkml.kml', kml],
] as const)('%s says what the GeoJSON says', async (name, format) => {
  const { layer, issues } = await read(format, name);
  const expected = (await read(geojson, 'three-plots.geojson')).layer;
  expect(issues).toEqual([]);
  expect(comparable(plainRows(layer))).toEqual(comparable(plainRows(expected)));
  for (const row of [0, 1, 2]) {
    const points = (of: typeof layer) =>
      plainShape(of, row).parts.map((part) =>
        part.map((ring) => [...new Set(ring.map(String))].sort()),
      );
    expect(points(layer)).toEqual(points(expected));
  }
});

it('reads the hatches of GDAL as polygons', async () => {
  const { layers, layer, issues } = await read(dxf, 'foreign/three-plots-hatches.dxf');
  const expected = (await read(geojson, 'three-plots-4524.geojson')).layer;
  expect(issues).toEqual([]);
  expect(layers).toHaveLength(1);
  const total = (of: typeof layer) =>
    Array.from({ length: of.rowCount }, (_, row) => planeAreaOf(of, row)).reduce(
      (a, b) => a + b,
      0,
    );
  expect(total(layer)).toBeCloseTo(total(expected), 4);
});
