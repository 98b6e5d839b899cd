import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mutations } from '../../../data/fixtures/binary-mutations';
import { readFile } from '../read-file';

const fixtures = new URL('../../../data/fixtures/', import.meta.url);
const goOn = async () => {};
const encode = (text: string) => new TextEncoder().encode(text);

it.each([
  'three-plots.geojson',
  'three-plots.geojson.gz',
  'three-plots.ndgeojson',
  'three-plots.topojson',
])('2,000 damaged copies of %s open or say why not', { timeout: 60_000 }, async (name) => {
  const base = new Uint8Array(readFileSync(new URL(name, fixtures)));
  for (const bytes of mutations(base, 2000, 0, 11)) {
    const { layers, issues } = await readFile({ name, bytes }, goOn);
    if (layers.length === 0) expect(issues).not.toEqual([]);
    for (const { rowCount, geometry } of layers) {
      expect(rowCount).toBeLessThan(1000);
      expect(geometry.kinds).toHaveLength(rowCount);
    }
  }
});

it.each([
  ['a collection without members', '{"type":"GeometryCollection"}'],
  ['a collection that is no list', '{"type":"GeometryCollection","geometries":{"0":1}}'],
  ['arcs in endless lists', `{"type":"Polygon","arcs":${'['.repeat(5000)}${']'.repeat(5000)}}`],
])('a topology with %s keeps its other rows', async (_, broken) => {
  const point = '{"type":"Point","coordinates":[106.5,29.5],"properties":{"name":"a"}}';
  const text = `{"type":"Topology","arcs":[],"objects":{"plots":{"type":"GeometryCollection","geometries":[${broken},${point}]},"alone":${broken}}}`;
  const { layers, issues } = await readFile({ name: 'a.topojson', bytes: encode(text) }, goOn);
  expect(layers.map(({ name, rowCount }) => [name, rowCount])).toEqual([
    ['plots', 2],
    ['alone', 1],
  ]);
  expect(issues.map(({ code, layer, rows }) => [code, layer, rows])).toEqual([
    ['topojson-arc-missing', 'plots', [1]],
    ['topojson-arc-missing', 'alone', [1]],
  ]);
});
