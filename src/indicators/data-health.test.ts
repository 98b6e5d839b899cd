import { expect, test } from 'vitest';
import { built, contextOf, idle, square } from '../../data/fixtures/assess-setup';
import { datasetFromRows, type Rows } from '../../data/fixtures/dataset-from-rows';
import { UNKNOWN_DAY } from '../domain/day';
import { healthAnswer, healthRows, plotsWithFinding } from '../worker/health-answer';

const plots = [
  // Complete but for money: it is in production.
  { ...built, id: 'a', park: 0, multiPolygon: square(0, 0), dataDate: '2025-10-31' },
  // Classed as idle from a column of starts that says none.
  { ...idle, park: 0, id: 'b', outputYuan: null, dataDate: '2025-10-30' },
  // Supplied, and nothing tells when building was due.
  { supplyDate: '2020-01-01', landUseCode: 'M2', park: -1, squareMeters: 100 },
];

const kindsIn = (rows: Rows, asOf = '2026-10-31') => {
  const dataset = datasetFromRows(rows);
  const found = healthRows(
    { park: null, kind: null, from: 0, most: 100 },
    contextOf(dataset, { asOf }),
    new Uint8Array(dataset.plots.count).fill(1),
  );
  return found.map(({ plot, kind }) => `${plot} ${kind}`);
};

test('each finding names its plot: money that lacks, open classes, shapes that lack', () => {
  expect(kindsIn({ plots, parks: [{}] })).toEqual([
    '0 no-output',
    '0 no-tax',
    '0 no-investment',
    '0 no-floor-area',
    '1 class-unsure',
    '1 no-shape',
    '1 stale',
    '2 class-open',
    '2 no-shape',
  ]);
});

test('a use that no scheme tells is told once, and not as missing money', () => {
  const found = kindsIn({ plots: [{ actualFinish: '2020-01-01', landUseCode: '1001' }] });
  expect(found).toContain('0 no-land-use');
  expect(found).not.toContain('0 no-output');
});

test('data are stale the day after twelve months', () => {
  const one = (dataDate: string) => ({ plots: [{ ...built, dataDate }] });
  expect(kindsIn(one('2025-10-31'))).not.toContain('0 stale');
  expect(kindsIn(one('2025-10-30'))).toContain('0 stale');
});

test('areas differ above 0.5 % of the measured one', () => {
  const one = (declaredAreaSquareMeters: number) => ({
    plots: [{ ...built, squareMeters: 10_000, declaredAreaSquareMeters }],
  });
  expect(kindsIn(one(10_050))).not.toContain('0 area-differs');
  expect(kindsIn(one(9950))).not.toContain('0 area-differs');
  expect(kindsIn(one(10_051))).toContain('0 area-differs');
});

test('parks have their own plots, and coverage counts only plots that should have the figure', () => {
  const dataset = datasetFromRows({ plots, parks: [{}] });
  const context = contextOf(dataset);
  const counted = Uint8Array.of(1, 1, 0);
  const { parks, findings } = healthAnswer(context, counted);
  expect(parks).toHaveLength(1);
  expect(parks[0]).toMatchObject({ park: 0, plots: 2 });
  // The idle plot is not in production: nothing is missing there.
  expect(parks[0]!.known['no-output']).toEqual({ known: 0, wanted: 1 });
  expect(parks[0]!.oldest).not.toBe(UNKNOWN_DAY);
  expect(findings).toBe(7);
  expect(plotsWithFinding({ park: null, kind: null }, context, counted)).toEqual([0, 1]);
  expect(plotsWithFinding({ park: 0, kind: 'stale' }, context, counted)).toEqual([1]);
});

test('the list comes in pieces that put together are the whole', () => {
  const dataset = datasetFromRows({ plots, parks: [{}] });
  const context = contextOf(dataset);
  const counted = new Uint8Array(3).fill(1);
  const from = (at: number, most: number) =>
    healthRows({ park: null, kind: null, from: at, most }, context, counted);
  expect([...from(0, 4), ...from(4, 4), ...from(8, 4)]).toEqual(from(0, 100));
});
