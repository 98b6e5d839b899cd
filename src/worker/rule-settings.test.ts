import { expect, it } from 'vitest';
import { fileOf, startQuestion, tellNobody } from '../../data/fixtures/session-setup';
import { statuses } from '../domain/category';
import { parseIsoDay } from '../domain/day';
import { defaultRuleSettings, type RuleSettings } from '../domain/rule-settings';
import { Session } from './session';

const csv = [
  '地块编号,供地日期,约定动工日期,实际动工日期,出让价款(万元),闲置原因',
  'A-1,2022-03-01,2023-03-01,,3000,企业',
  'A-2,2022-03-01,2025-10-01,,,',
].join('\n');

const asOf = parseIsoDay('2024-05-01')!;
const questionWith = (rules?: RuleSettings, day = asOf) => ({
  ...startQuestion,
  options: { ...startQuestion.options, asOf: day, rules },
});

async function open(): Promise<Session> {
  const session = new Session();
  const files = [fileOf('ledger.csv', csv)];
  await session.load(files, { sample: false, question: questionWith() }, tellNobody);
  return session;
}

it('reads the data by the numbers that it is asked with, and so does every answer', async () => {
  const session = await open();
  const own = { ...defaultRuleSettings, idleYears: 2, takeBackYears: 3 };
  const statusOf = (rules?: RuleSettings) =>
    statuses[session.read(questionWith(rules)).reading.statuses[0]!];
  expect(statusOf()).toBe('idle_suspected_1y');
  expect(session.idleCounts([asOf], null)).toEqual([1]);
  expect(session.longestIdle(null)).toMatchObject({ plot: 0, days: 60 });

  expect(statusOf(own)).toBe('supplied_unused_overdue');
  expect(session.idleCounts([asOf], null)).toEqual([0]);
  expect(session.longestIdle(null)).toBeNull();
  expect(session.plotDetails(0).classified.status).toBe('supplied_unused_overdue');
  expect(session.plotHistory(0, [asOf])[0]!.status).toBe('supplied_unused_overdue');
  const { plots } = await session.landHistory({ kind: 'all' }, [asOf]);
  expect([...plots].reduce((sum, count) => sum + count)).toBe(2);
  expect(plots[0]).toBe(0);

  const later = parseIsoDay('2026-01-01')!;
  session.read(questionWith(own, later));
  expect(session.longestIdle(null)).toEqual({ plot: 0, days: 305 });

  expect(statusOf()).toBe('idle_suspected_1y');
  const usual = await session.landHistory({ kind: 'all' }, [asOf]);
  expect(usual.plots[0]).toBe(1);
});

it('tells the clock of a plot with its cells, and takes a cause that was decided', async () => {
  const session = await open();
  const { clock } = session.plotDetails(0);
  expect(clock.fee).toMatchObject({ yuan: 6e6, reason: 'due', share: 0.2, priceYuan: 3e7 });
  expect(clock.feeInputs[0]).toEqual({
    field: 'priceYuan',
    origins: [{ file: 'ledger.csv', row: 1, heading: '出让价款(万元)' }],
  });
  const { id } = session.plotDetails(0).fields;
  session.setDisposals([{ key: String(id), values: { cause: 'government' }, history: [] }]);
  session.read(questionWith());
  expect(session.plotDetails(0).clock).toMatchObject({
    cause: 'government',
    isCauseDecided: true,
    fee: { yuan: null, reason: 'other-cause' },
  });
});
