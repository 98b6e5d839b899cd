import { expect, test } from 'vitest';
import { datasetFromRows, type Row } from '../../data/fixtures/dataset-from-rows';
import { parseIsoDay } from '../domain/day';
import { policyDocuments } from '../domain/policy-targets';
import { contextOf } from '../indicators/context-of';
import { holdTargets } from './target-answer';

const built: Row = {
  park: 0,
  landUseName: '工业用地',
  approvalDate: '2015-01-01',
  supplyDate: '2016-01-01',
  actualStart: '2016-06-01',
  actualFinish: '2018-01-01',
  squareMeters: 1e6,
  outputYuan: 50e8,
};
/** Approved in spring: not yet a year before. */
const approved: Row = {
  park: 0,
  landUseName: '工业用地',
  approvalDate: '2026-03-01',
  squareMeters: 20_000,
};
const targets = policyDocuments.flatMap((document) => document.targets);
const context = contextOf(datasetFromRows({ plots: [built, approved], parks: [{ name: '甲' }] }), {
  asOf: parseIsoDay('2026-10-31')!,
  areaBasis: 'ellipsoidal',
  denominator: 'built-industrial',
  zone: null,
});
const answer = (values: Parameters<typeof holdTargets>[0]['values'] = []) => {
  const [row] = holdTargets({ targets, parks: [{ index: 0, key: '甲' }], values }, context);
  return new Map(row!.map((hold) => [hold.target, hold]));
};

test('a park stands against all 80 entries; those without data of ours stay unknown', () => {
  const holds = answer();
  expect(holds.size).toBe(80);
  expect(holds.get('CQDR-03')).toMatchObject({ value: 50, gap: -15, judged: false });
  expect(holds.get('CQDR-03')!.closings[0]).toMatchObject({ now: 50e8, goal: 65e8, change: 15e8 });
  expect(holds.get('CQ29-08')).toMatchObject({ relation: 'unknown', value: null });
  expect(holds.get('ZY90-17')!.relation).toBe('incomparable');
});

test('stock is held against that of the same day a year before', () => {
  expect(answer().get('CQ29-28')).toMatchObject({
    relation: 'misses',
    judged: true,
    value: 2,
    goal: 0,
    gap: 2,
  });
});

test('a value by hand of the park counts, not that of another or of a later year', () => {
  const value = { target: 'CQ29-08', park: '甲', year: 2026, value: 60 };
  expect(answer([value]).get('CQ29-08')).toMatchObject({ value: 60, gap: 5, handYear: 2026 });
  expect(answer([{ ...value, park: '乙' }]).get('CQ29-08')!.value).toBeNull();
  expect(answer([{ ...value, year: 2027 }]).get('CQ29-08')!.value).toBeNull();
});
