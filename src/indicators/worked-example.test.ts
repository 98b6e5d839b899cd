import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildDataset, type LayerInput } from '../decode/build-dataset';
import { readFile } from '../decode/read-file';
import { reproject } from '../decode/reproject';
import { categories, statuses } from '../domain/category';
import type { Dataset } from '../domain/dataset';
import { parseIsoDay } from '../domain/day';
import type { AreaBasis, AreaReference, Denominator } from '../domain/figure';
import { multiPolygonOfRow } from '../domain/polygons';
import { intensityChain } from '../i18n/format';
import { figureOf } from './assess';
import { contextOf } from './context-of';

const folder = new URL('../../data/fixtures/worked-example/', import.meta.url);
const goOn = async () => undefined;
const park: AreaReference = { kind: 'park', park: 0 };
let dataset: Dataset;

beforeAll(async () => {
  const inputs: LayerInput[] = [];
  for (const name of ['park.geojson', 'plots.geojson', 'statistics.geojson']) {
    const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
    for (const layer of (await readFile({ name, bytes }, goOn)).layers)
      inputs.push({ layer: (await reproject(layer, goOn)).layer });
  }
  dataset = (await buildDataset(inputs, [], goOn)).dataset;
});

const contextFor = (denominator: Denominator, areaBasis: AreaBasis = 'declared') =>
  contextOf(dataset, { asOf: parseIsoDay('2026-10-31')!, areaBasis, denominator, zone: null });
const figure = (id: string, denominator: Denominator = 'built-industrial', reference = park) =>
  figureOf(reference, id, contextFor(denominator));

describe('the worked example', () => {
  it('has the classes of its table', () => {
    const { classes } = contextFor('all-plots');
    expect([...classes.statuses].map((status) => statuses[status])).toEqual([
      'built',
      'built',
      'built',
      'built',
      'idle_suspected_2y',
      'approved_unsupplied',
      'built',
      'built',
    ]);
    expect([...classes.categories].map((category) => categories[category])).toEqual([
      'built',
      'built',
      'built',
      'm0',
      'idle',
      'approved',
      'built',
      'built',
    ]);
  });

  it('has its counts, land and output', () => {
    expect(figure('plotCount').value).toBe(7);
    expect(figure('landArea').value).toBe(60_000);
    expect(figure('outputTotal')).toMatchObject({
      value: 130_000_000,
      derivation: { reported: { value: 210_000_000, year: 2025, quarter: null } },
    });
  });

  it.each([
    ['built-industrial', 6500, 7000, 3],
    ['supplied-industrial', 5200, 6000, 4],
    ['all-plots', 2600, 3500, 6],
    ['park-boundary', 1300, 2100, 3],
  ] as const)('has its output intensity over %s', (denominator, value, reported, plots) => {
    const found = figure('outputIntensity', denominator);
    expect(found.value).toBe(value);
    expect(found.derivation.reported?.value).toBe(reported);
    expect(found.derivation.included).toHaveLength(plots);
    expect(found.derivation.numerator).toMatchObject({ value: 130_000_000, plots: 3 });
    expect(found.derivation.dataDate).toBe(
      denominator === 'all-plots' ? '2026-09-30' : '2026-06-30',
    );
    const excluded = found.derivation.excluded.map(({ reason }) => reason);
    expect(excluded).toContain('duplicate');
    expect(excluded).toContain('no-output');
    expect(found.derivation.files).toContain('statistics.geojson');
  });

  it('has its unit chain', () => {
    expect(intensityChain(figure('outputIntensity').value!)).toEqual({
      yiPerKm2: 65,
      wanPerHectare: 6500,
      wanPerMu: 6500 / 15,
    });
  });

  it('has its tax and investment intensity', () => {
    const tax = figure('taxIntensity');
    expect(tax.value).toBe(8_000_000 / 27_000);
    expect(tax.derivation.reported?.value).toBe(400);
    expect(figure('investmentIntensity').value).toBe(4800);
  });

  it('has its shares', () => {
    expect(figure('builtShare').value).toBe(40_000 / 45_000);
    expect(figure('idleShare').value).toBe(5000 / 45_000);
    expect(figure('industrialShare').value).toBe(0.75);
    expect(figure('categoryArea.built').value).toBe(37_000);
    expect(figure('categoryArea.m0').value).toBe(3000);
    expect(figure('categoryShare.approved').value).toBe(0.25);
  });

  it('has ellipsoidal areas by the official series', () => {
    const areas = Array.from({ length: 7 }, (_, i) => {
      const ring = multiPolygonOfRow(dataset.plots.polygons, i)[0]![0]!;
      const [lons, lats] = [0, 1].map((axis) => ring.map((point) => point[axis]!));
      return officialArea(
        Math.min(...lons!),
        Math.min(...lats!),
        Math.max(...lons!),
        Math.max(...lats!),
      );
    });
    const expected = areas.reduce((sum, area) => sum + area, 0);
    const found = figureOf(park, 'landArea', contextFor('all-plots', 'ellipsoidal')).value!;
    expect(Math.abs(found / expected - 1)).toBeLessThan(1e-9);
    expect(found).toBeGreaterThan(60_000);
  });
});

/** 国土调查办发〔2008〕32号 for a rectangle in lon/lat (degrees), with CGCS2000 constants, m². */
function officialArea(west: number, south: number, east: number, north: number): number {
  const b = 6_356_752.314140356;
  const terms = [
    1.0033640898341927, 0.0011241893819271, 1.69945947e-6, 2.71785785e-9, 4.358419e-12,
  ];
  const radians = Math.PI / 180;
  const step = (north - south) * radians;
  const middle = ((north + south) / 2) * radians;
  const sum = terms.reduce((total, term, k) => {
    const odd = 2 * k + 1;
    return total + (-1) ** k * term * Math.sin((odd / 2) * step) * Math.cos(odd * middle);
  }, 0);
  return 2 * b * b * (east - west) * radians * sum;
}
