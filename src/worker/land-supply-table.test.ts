import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { startQuestion, tellNobody } from '../../data/fixtures/session-setup';
import { buildDataset } from '../decode/build-dataset';
import { readFile } from '../decode/read-file';
import { parseIsoDay, UNKNOWN_DAY } from '../domain/day';
import { Session } from './session';

const name = 'land-supply-results-2018-gbk.csv';
const bytes = new Uint8Array(readFileSync(`../shared/data/tables/${name}`));

it('the land supply table opens with days, areas and money of the right types', async () => {
  const { layers } = await readFile({ name, bytes }, async () => {});
  const { dataset, issues } = await buildDataset(
    layers.map((layer) => ({ layer })),
    [],
    async () => {},
  );
  expect(issues.filter(({ severity }) => severity === 'blocks')).toEqual([]);
  const { columns, count } = dataset.plots;
  expect(count).toBe(241);
  const days = { supplyDate: 203, agreedStart: 145, agreedFinish: 145 };
  for (const [field, filled] of Object.entries(days)) {
    const { kind, values } = columns[field as keyof typeof days]!;
    expect([field, kind]).toEqual([field, 'day']);
    expect([...values].filter((day) => day !== UNKNOWN_DAY)).toHaveLength(filled);
  }
  expect(columns.supplyDate!.values[0]).toBe(parseIsoDay('2018-12-31'));
  expect(columns.agreedFinish!.values[0]).toBe(parseIsoDay('2022-12-21'));
  expect(columns.declaredAreaSquareMeters!.values[0]).toBeCloseTo(52_928.04, 6);
  const price = columns.priceYuan!.values;
  expect(price[0]).toBe(104_840_000);
  // Empty and 0 stay different.
  expect([...price].filter((yuan) => yuan === 0)).toHaveLength(51);
  expect([...price].filter(Number.isNaN)).toHaveLength(83);
});

it('all its rows are listed, those with hardly anything too', async () => {
  const session = new Session();
  const setup = { sample: false, question: startQuestion };
  const { loaded } = await session.load([{ name, source: new Blob([bytes]) }], setup, tellNobody);
  expect(loaded!.snapshot.layers[0]).toMatchObject({ role: 'plots', rows: 241, rejected: 0 });
  expect(loaded!.snapshot.plotCount).toBe(241);
});
