import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildDataset, type LayerInput } from '../decode/build-dataset';
import { bestHeading } from '../decode/gate/field-names';
import { readFile } from '../decode/read-file';
import { reproject } from '../decode/reproject';
import { type Column, textAt } from '../domain/column';
import type { Dataset } from '../domain/dataset';
import { polygonColumnFrom } from '../domain/polygons';
import { countOfTable, landGeojson } from './land-geojson';
import { landTables } from './land-rows';

const checkpoint = async () => {};

async function read(files: Record<string, Uint8Array>): Promise<Dataset> {
  const inputs: LayerInput[] = [];
  for (const [name, bytes] of Object.entries(files)) {
    const { layers } = await readFile({ name, bytes }, checkpoint);
    for (const raw of layers) {
      const { layer } = await reproject(raw);
      if (layer) inputs.push({ layer });
    }
  }
  return (await buildDataset(inputs, [], checkpoint)).dataset;
}

function given(...names: string[]): Record<string, Uint8Array> {
  const bytesOf = (name: string) =>
    new Uint8Array(readFileSync(new URL(`../../data/${name}`, import.meta.url)));
  return Object.fromEntries(names.map((name) => [name.split('/').pop()!, bytesOf(name)]));
}

function write(dataset: Dataset): Record<string, Uint8Array> {
  const encoder = new TextEncoder();
  return Object.fromEntries(
    landTables
      .filter((table) => countOfTable(dataset, table) > 0)
      .map((table) => [
        `${table}.geojson`,
        encoder.encode([...landGeojson(dataset, table, bestHeading)].join('')),
      ]),
  );
}

function valuesOf(column: Column, count: number): unknown[] {
  if (column.kind === 'number' || column.kind === 'day' || column.kind === 'flag')
    return [...column.values];
  return Array.from({ length: count }, (_, i) => textAt(column, i));
}

function plain({ parks, plots, statistics, areas }: Dataset) {
  const table = (columns: object, count: number) =>
    Object.fromEntries(
      Object.entries(columns).map(([field, column]) => [field, valuesOf(column, count)]),
    );
  return {
    plots: table(plots.columns, plots.count),
    plotShapes: plots.polygons,
    parks: table(parks.columns, parks.count),
    parkShapes: parks.polygons,
    statistics: statistics.map(({ layer: _, row: __, ...rest }) => rest),
    areas: areas.names,
  };
}

describe('land as GeoJSON', () => {
  it.each([
    [['sample/parks.geojson', 'sample/plots.geojson', 'sample/statistics.geojson']],
    [['fixtures/one-park.geojson', 'fixtures/three-plots-4524.geojson']],
  ])('reads back to the same land: %j', async (names) => {
    const dataset = await read(given(...names));
    const again = await read(write(dataset));
    expect(plain(again)).toEqual(plain(dataset));
  });

  it('keeps names as text, and the row without a shape as a row', async () => {
    const properties = { 地块编号: '甲"<b>\\', 使用权人: '某某公司', 自有字段: '=1+1' };
    const feature = { type: 'Feature', properties, geometry: null };
    const collection = JSON.stringify({ type: 'FeatureCollection', features: [feature] });
    const dataset = await read({ 'plots.geojson': new TextEncoder().encode(collection) });
    const { features } = JSON.parse([...landGeojson(dataset, 'plots', bestHeading)].join(''));
    expect(features).toEqual([feature]);
  });

  it('is an empty collection of nothing', async () => {
    const dataset = await read(given('fixtures/one-park.geojson'));
    const text = [...landGeojson(dataset, 'plots', bestHeading)].join('');
    expect(JSON.parse(text).features).toEqual([]);
  });

  it('comes in pieces, none of them all', async () => {
    const dataset = await read(given('fixtures/one-park.geojson'));
    const square = [
      [
        [
          [106, 29],
          [106.1, 29],
          [106.1, 29.1],
          [106, 29],
        ],
      ],
    ];
    const many: Dataset = {
      ...dataset,
      areas: {
        count: 4001,
        names: Array.from({ length: 4001 }, (_, i) => `区 ${i}`),
        uses: Array.from({ length: 4001 }, () => null),
        polygons: polygonColumnFrom(Array.from({ length: 4001 }, () => square)),
        layerOf: new Uint16Array(4001),
      },
    };
    const pieces = [...landGeojson(many, 'areas', bestHeading)];
    expect(pieces.length).toBeGreaterThan(3);
    expect(JSON.parse(pieces.join('')).features).toHaveLength(4001);
  });
});
