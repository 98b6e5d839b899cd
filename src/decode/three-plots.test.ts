import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Column, textAt } from '../domain/column';
import type { Dataset } from '../domain/dataset';
import type { Issue } from '../domain/issue';
import { multiPolygonOfRow } from '../domain/polygons';
import { buildDataset, type LayerInput } from './build-dataset';
import { readFile } from './read-file';
import { reproject } from './reproject';

const fixtures = new URL('../../data/fixtures/', import.meta.url);
const checkpoint = async () => {};

async function open(...names: string[]): Promise<{ dataset: Dataset; issues: Issue[] }> {
  const inputs: LayerInput[] = [];
  const issues: Issue[] = [];
  for (const name of names) {
    const bytes = new Uint8Array(readFileSync(new URL(name, fixtures)));
    const read = await readFile({ name, bytes }, checkpoint);
    issues.push(...read.issues);
    for (const layer of read.layers) {
      const projected = await reproject(layer);
      issues.push(...projected.issues);
      inputs.push({ layer: projected.layer });
    }
  }
  return buildDataset(inputs, issues, checkpoint);
}

/** A column as plain values, whatever kind it is kept in. */
function valuesOf(column: Column, count: number): unknown[] {
  if (column.kind === 'number' || column.kind === 'day' || column.kind === 'flag')
    return Array.from(column.values, (value) => (Number.isNaN(value) ? null : value));
  return Array.from({ length: count }, (_, i) => textAt(column, i));
}

function plainPlots({ plots }: Dataset) {
  const plain = (columns: Record<string, Column>) =>
    Object.fromEntries(
      Object.entries(columns).map(([name, column]) => [name, valuesOf(column, plots.count)]),
    );
  return {
    columns: plain(plots.columns as Record<string, Column>),
    extra: plain({ ...plots.extra }),
  };
}

describe('three-plots in every format', () => {
  const variants = readdirSync(fixtures).filter((name) => /^three-plots[.-]/.test(name));

  it('has the variants', () => {
    expect(variants.sort()).toEqual([
      'three-plots-4524-gbk.zip',
      'three-plots-4524.geojson',
      'three-plots.csv',
      'three-plots.dxf',
      'three-plots.fgb',
      'three-plots.geojson',
      'three-plots.geojson.gz',
      'three-plots.gpkg',
      'three-plots.kml',
      'three-plots.ndgeojson',
      'three-plots.parquet',
      'three-plots.topojson',
      'three-plots.txt',
      'three-plots.xls',
      'three-plots.xlsx',
      'three-plots.zip',
    ]);
  });

  /** What a format cannot hold: a drawing has no columns, a table no shapes, the exchange text seven positions. */
  const inPart = ['three-plots.dxf', 'three-plots.txt', 'three-plots.xls', 'three-plots.xlsx'];
  const whole = variants.filter((name) => !inPart.includes(name));

  it.each(whole)('%s gives the same Dataset', async (name) => {
    const expected = (await open('three-plots.geojson')).dataset;
    const { dataset, issues } = await open(name);
    expect(plainPlots(dataset)).toEqual(plainPlots(expected));
    expect(dataset.layers[0]).toMatchObject({
      file: name,
      role: 'plots',
      rows: 3,
      accepted: 3,
      warned: 0,
      rejected: 0,
      sample: true,
    });
    // A shapefile has ten bytes for a heading: other words, the same fields.
    const fieldsOf = (one: Dataset) => Object.values(one.layers[0]!.fields).sort();
    expect(fieldsOf(dataset)).toEqual(fieldsOf(expected));
    const tolerance = name.includes('4524') ? 1e-9 : 0;
    for (let row = 0; row < 3; row++) {
      const [got, want] = [dataset, expected].map((d) =>
        multiPolygonOfRow(d.plots.polygons, row).flat(3),
      ) as [number[], number[]];
      expect(got.length).toBe(want.length);
      for (const [k, value] of want.entries())
        expect(Math.abs(got[k]! - value)).toBeLessThanOrEqual(tolerance);
    }
    expect(issues.filter((issue) => issue.severity !== 'notes')).toEqual([]);
  });

  it.each(['three-plots.xls', 'three-plots.xlsx'])('%s has all but the shapes', async (name) => {
    const expected = (await open('three-plots.geojson')).dataset;
    const { dataset } = await open(name);
    expect(plainPlots(dataset)).toEqual(plainPlots(expected));
    expect(dataset.layers[0]).toMatchObject({ role: 'plots', rows: 3, accepted: 0, warned: 3 });
  });

  it.each(['three-plots.xls', 'three-plots.xlsx'])(
    '%s joins the shapes of the exchange text',
    async (name) => {
      const expected = (await open('three-plots.geojson')).dataset;
      const { dataset, issues } = await open('three-plots.txt', name);
      expect(dataset.joins).toMatchObject([
        { met: 3, normalised: 0, onlyInTable: 0, onlyOnMap: 0 },
      ]);
      const { columns } = plainPlots(dataset);
      const wanted = plainPlots(expected).columns;
      for (const field of Object.keys(wanted).filter((it) => it !== 'declaredAreaSquareMeters'))
        expect([field, columns[field]]).toEqual([field, wanted[field]]);
      for (let row = 0; row < 3; row++) {
        const [got, want] = [dataset, expected].map((d) =>
          multiPolygonOfRow(d.plots.polygons, row).flat(3),
        ) as [number[], number[]];
        expect(got.length).toBe(want.length);
        // Written to the millimetre.
        for (const [k, value] of want.entries())
          expect(Math.abs(got[k]! - value)).toBeLessThan(1e-8);
      }
      expect(issues.filter(({ severity }) => severity === 'blocks')).toEqual([]);
    },
  );

  it('reads the shapes of a drawing', async () => {
    const { dataset } = await open('three-plots.dxf');
    expect(dataset.layers[0]).toMatchObject({ role: 'plots', crs: 'EPSG:4524' });
    expect(dataset.plots.count).toBeGreaterThanOrEqual(3);
  });

  it('knows the zone that the projected file names, and what the plots say', async () => {
    const { dataset } = await open('three-plots-4524.geojson', 'one-park.geojson');
    expect(dataset.layers[0]!.zone).toEqual({ width: 3, centralMeridian: 108 });
    expect(dataset.layers[0]!.crs).toBe('EPSG:4524');
    expect([...dataset.placement.parkOf]).toEqual([0, 0, 0]);
    expect([...dataset.placement.how]).toEqual([1, 1, 1]);
    expect(plainPlots(dataset).columns).toMatchObject({
      id: ['SP-001', 'SP-002', 'SP-003'],
      outputYuan: [98_000_000, null, null],
      priceYuan: [4_205_000, 0, null],
      standardPlot: [2, 1, 0],
      statedStatus: ['built', null, 'approved_unsupplied'],
    });
    expect(plainPlots(dataset).extra).toEqual({ 状态: ['已建成', null, '批而未供'] });
  });
});

describe('invalid fixtures', () => {
  const invalid = readdirSync(new URL('invalid/', fixtures));

  it('covers every way in which the gate rejects rows', () => {
    const source = readdirSync(new URL('./', import.meta.url), {
      recursive: true,
      encoding: 'utf8',
    })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))
      .filter((text) => text.includes('LayerIssues') || text.includes('GateLayer'))
      .join('\n');
    const raised = [...source.matchAll(/add\(\s*'([a-z-]+)',\s*'blocks'/g)].map(
      (match) => match[1],
    );
    const rejected = [...source.matchAll(/reject\('([a-z-]+)'/g)].map((match) => match[1]);
    const layers = ['layer-empty', 'layer-unused'];
    expect(invalid.map((name) => name.replace(/\.\w+$/, '')).sort()).toEqual(
      [...new Set([...raised, ...rejected, ...layers])].sort(),
    );
  });

  it.each(invalid)('%s raises only the blocking code that it is named after', async (name) => {
    // Tables about plots need some.
    const beside = name.startsWith('plot-year') ? ['three-plots.geojson'] : [];
    const { dataset, issues } = await open('one-park.geojson', `invalid/${name}`, ...beside);
    const blocking = issues.filter((issue) => issue.severity === 'blocks');
    expect(blocking.map((issue) => issue.code)).toEqual([name.replace(/\.\w+$/, '')]);
    for (const layer of dataset.layers)
      expect(layer.accepted + layer.warned + layer.rejected).toBe(layer.rows);
    const rejectedRows = dataset.layers[1]?.rejected ?? 0;
    const told = blocking[0]!.rows.length || dataset.layers[1]!.rows;
    expect(rejectedRows).toBe(told);
  });
});
