import { expect, test } from 'vitest';
import { datasetFromRows, type Row } from '../../data/fixtures/dataset-from-rows';
import { parseIsoDay } from '../domain/day';
import type { LandGrades } from '../domain/floor-price';
import { contextOf } from './context-of';
import { floorPriceInputs, floorPrices } from './floor-prices';
import { resolveLand } from './resolve-land';

const sold: Row = {
  landUseName: '工业用地',
  supplyDate: '2024-05-06',
  supplyMode: '出让',
  termYears: 50,
  county: '渝北区',
  priceYuan: 2_000_000,
  declaredAreaSquareMeters: 10_000,
};

function pricesOf(plots: Row[], grades: LandGrades, date = '2026-10-31') {
  const context = contextOf(datasetFromRows({ plots, parks: [{ name: '甲园' }] }), {
    asOf: parseIsoDay(date)!,
    areaBasis: 'ellipsoidal',
    denominator: 'built-industrial',
    zone: null,
  });
  const found = floorPrices(resolveLand({ kind: 'all' }, context), context, grades);
  return { ...found, inputsOf: (i: number) => floorPriceInputs(context, i) };
}

test('only transferred industrial land is checked, and land of unknown use is told', () => {
  const { byVerdict, withoutUse, inputsOf } = pricesOf(
    [
      sold,
      { ...sold, landUseName: '商业用地' },
      { ...sold, landUseName: null },
      { ...sold, supplyMode: '先租后让' },
      { ...sold, supplyDate: '2027-01-01' },
      { ...sold, supplyMode: null },
    ],
    { 渝北区: 8 },
  );
  expect(byVerdict.share.map(({ plot }) => plot)).toEqual([0]);
  expect(byVerdict.unknown.map(({ plot, missing }) => [plot, ...missing])).toEqual([
    [5, 'supplyMode'],
  ]);
  expect(withoutUse).toBe(1);
  expect([1, 3, 4].map(inputsOf)).toEqual([null, null, null]);
});

test('each place has its own grade, and no grade is assumed', () => {
  const plots = [sold, { ...sold, county: '开州区' }, { ...sold, county: null, park: 0 }];
  const none = pricesOf(plots, {});
  expect(none.byVerdict.unknown.map(({ missing }) => missing)).toEqual([
    ['grade'],
    ['grade'],
    ['grade'],
  ]);
  expect(none.places.map(({ name }) => name).sort()).toEqual(['开州区', '渝北区', '甲园'].sort());
  const { byVerdict } = pricesOf(plots, { 渝北区: 8, 开州区: 11, 甲园: 6 });
  expect(byVerdict.share.map(({ plot }) => plot)).toEqual([0]);
  expect(byVerdict.pass.map(({ plot }) => plot)).toEqual([1]);
  expect(byVerdict.fail.map(({ plot }) => plot)).toEqual([2]);
});

test('the lowest against the floor comes first', () => {
  const plots = [
    { ...sold, priceYuan: 1_000_000 },
    { ...sold, priceYuan: 500_000 },
  ];
  expect(pricesOf(plots, { 渝北区: 8 }).byVerdict.fail.map(({ plot }) => plot)).toEqual([1, 0]);
});
