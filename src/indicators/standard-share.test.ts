import { expect, test } from 'vitest';
import { datasetFromRows, type Row } from '../../data/fixtures/dataset-from-rows';
import { parseIsoDay } from '../domain/day';
import { contextOf } from './context-of';
import { resolveLand } from './resolve-land';
import { standardShare } from './standard-share';
import { standardSupply } from './standard-supply';

const industrial: Row = {
  landUseName: '工业用地',
  approvalDate: '2019-01-01',
  supplyDate: '2026-01-01',
  squareMeters: 10_000,
};

function shareOf(plots: Row[], date = '2026-10-31') {
  const context = contextOf(datasetFromRows({ plots }), {
    asOf: parseIsoDay(date)!,
    areaBasis: 'ellipsoidal',
    denominator: 'built-industrial',
    zone: null,
  });
  const land = resolveLand({ kind: 'all' }, context);
  return { figure: standardShare.compute(land, context), supply: standardSupply(land, context) };
}

test('is that of the year of the reading, as the table of supply has it', () => {
  const { figure, supply } = shareOf([
    { ...industrial, standardPlot: true },
    { ...industrial, squareMeters: 30_000 },
    { ...industrial, supplyDate: '2025-12-31', standardPlot: true },
    { ...industrial, landUseName: '商业用地', standardPlot: true },
    { ...industrial, landUseName: null },
    { ...industrial, supplyDate: '2026-11-01', standardPlot: true },
  ]);
  const [year] = supply.years;
  expect(figure.value).toBe(0.25);
  expect(figure.value).toBe(year!.standard.squareMeters / year!.all.squareMeters);
  expect([...figure.derivation.included]).toEqual([0, 1]);
  expect(figure.derivation.excluded.map(({ reason }) => reason).sort()).toEqual([
    'land-use-unknown',
    'not-industrial',
    'not-supplied',
  ]);
});

test('is unknown where no industrial land was supplied in the year', () => {
  expect(shareOf([{ ...industrial, supplyDate: '2025-12-31' }]).figure.value).toBeNull();
  expect(shareOf([industrial]).figure.value).toBe(0);
});
