import { describe, expect, it } from 'vitest';
import { asked, classify } from '../../data/fixtures/classify-setup';
import { datasetFromRows, type Row } from '../../data/fixtures/dataset-from-rows';
import { formatDay, parseIsoDay } from '../domain/day';
import type { IdleCause } from '../domain/idle-cause';
import { defaultRuleSettings, type RuleSettings } from '../domain/rule-settings';
import { plotClock } from './plot-clock';

interface Options {
  cause?: IdleCause;
  settings?: RuleSettings;
}

function clockOf(row: Row, asOf: string, { cause, settings = defaultRuleSettings }: Options = {}) {
  const dataset = datasetFromRows({ plots: [row], emptyColumns: asked });
  const classified = classify(row, asOf, { settings });
  return plotClock(dataset, 0, classified, parseIsoDay(asOf)!, settings, cause);
}

const stepsOf = (row: Row, asOf: string, options?: Options) =>
  clockOf(row, asOf, options).steps.map(
    (step) => `${formatDay(step.day)} ${step.kind === 'status' ? step.status : step.kind}`,
  );

const unstarted: Row = { supplyDate: '2022-03-01', agreedStart: '2023-03-01', priceYuan: 3e7 };
const suspended: Row = {
  supplyDate: '2022-03-01',
  agreedStart: '2022-06-01',
  actualStart: '2022-06-01',
  suspendedFrom: '2023-06-01',
  startedAreaSquareMeters: 30,
  shouldStartAreaSquareMeters: 100,
  investedYuan: 60,
  totalInvestmentYuan: 100,
  priceYuan: 3e7,
};

describe('what is to come', () => {
  it('is every class that the clock brings, in order', () => {
    expect(stepsOf(unstarted, '2022-12-31')).toEqual([
      '2023-03-02 supplied_unused_overdue',
      '2024-03-02 idle_suspected_1y',
      '2025-03-02 idle_suspected_2y',
    ]);
    expect(stepsOf(unstarted, '2024-03-01')).toEqual([
      '2024-03-02 idle_suspected_1y',
      '2025-03-02 idle_suspected_2y',
    ]);
    expect(stepsOf(unstarted, '2025-03-02')).toEqual([]);
  });

  it('clamps a leap day and counts from the day after', () => {
    expect(stepsOf({ ...unstarted, agreedStart: '2024-02-29' }, '2024-02-29')).toEqual([
      '2024-03-01 supplied_unused_overdue',
      '2025-03-01 idle_suspected_1y',
      '2026-03-01 idle_suspected_2y',
    ]);
  });

  it('is the end of a suspension’s year', () => {
    expect(stepsOf(suspended, '2024-06-01')).toEqual(['2024-06-02 idle_suspected_suspended']);
    expect(stepsOf(suspended, '2024-06-02')).toEqual([]);
  });

  it('is the lapse of an approval that nobody used', () => {
    const approved: Row = { approvalDate: '2023-05-10', supplyDate: null };
    expect(stepsOf(approved, '2024-01-01')).toEqual(['2025-05-11 approval-lapse']);
    expect(stepsOf(approved, '2025-05-10')).toEqual(['2025-05-11 approval-lapse']);
    expect(stepsOf(approved, '2025-05-11')).toEqual([]);
    expect(stepsOf({ ...approved, requisitionDone: true }, '2024-01-01')).toEqual([]);
  });

  it('is the end of a reservation and of a term', () => {
    const row: Row = { ...unstarted, reserveUntil: '2024-01-15', expiryDate: '2072-03-01' };
    expect(stepsOf(row, '2024-01-10')).toEqual([
      '2024-01-16 reserve-end',
      '2024-03-02 idle_suspected_1y',
      '2025-03-02 idle_suspected_2y',
      '2072-03-02 term-end',
    ]);
  });

  it('goes by the numbers as they are set', () => {
    const settings = { ...defaultRuleSettings, idleYears: 2, takeBackYears: 4 };
    expect(stepsOf(unstarted, '2024-03-02', { settings })).toEqual([
      '2025-03-02 idle_suspected_1y',
      '2027-03-02 idle_suspected_2y',
    ]);
  });

  it('is no class where the file states one that the dates contradict', () => {
    expect(stepsOf({ ...unstarted, statedStatus: 'built' }, '2024-01-01')).toEqual([]);
  });
});

describe('the fee', () => {
  const feeOf = (row: Row, asOf: string, options?: Options) => {
    const { yuan, reason, missing, ifHolderYuan } = clockOf(row, asOf, options).fee;
    return { yuan, reason, missing, ifHolderYuan };
  };
  const holder: Options = { cause: 'holder' };

  it('is 600 万元 for 3,000 万元, the holder’s cause, 14 months overdue', () => {
    expect(feeOf(unstarted, '2024-05-01', holder)).toEqual({
      yuan: 6e6,
      reason: 'due',
      missing: [],
      ifHolderYuan: null,
    });
  });

  it.each([
    ['2024-03-01', null, 'not-idle'],
    ['2024-03-02', 6e6, 'due'],
    ['2025-03-01', 6e6, 'due'],
    ['2025-03-02', null, 'take-back'],
  ] as const)('on %s is %s', (asOf, yuan, reason) => {
    expect(feeOf(unstarted, asOf, holder)).toMatchObject({ yuan, reason });
  });

  it('is of the holder’s cause alone', () => {
    for (const cause of ['government', 'force-majeure'] as const)
      expect(feeOf(unstarted, '2024-05-01', { cause })).toEqual({
        yuan: null,
        reason: 'other-cause',
        missing: [],
        ifHolderYuan: null,
      });
    expect(feeOf(unstarted, '2024-05-01')).toEqual({
      yuan: null,
      reason: 'cause-undecided',
      missing: ['idleCause'],
      ifHolderYuan: 6e6,
    });
  });

  it('takes the cause of the file, and a decided one before it', () => {
    const row = { ...unstarted, idleCause: '企业自身原因' };
    expect(feeOf(row, '2024-05-01').yuan).toBe(6e6);
    expect(feeOf(row, '2024-05-01', { cause: 'government' }).yuan).toBeNull();
    expect(clockOf(row, '2024-05-01')).toMatchObject({ cause: 'holder', isCauseDecided: false });
    expect(clockOf(row, '2024-05-01', holder).isCauseDecided).toBe(true);
  });

  it('says what is missing', () => {
    const { priceYuan: _, ...priceless } = unstarted;
    for (const row of [priceless, { ...unstarted, priceYuan: 0 }])
      expect(feeOf(row, '2024-05-01', holder)).toMatchObject({
        yuan: null,
        reason: 'price-missing',
        missing: ['priceYuan'],
      });
    const stated: Row = { statedStatus: 'idle_decided', priceYuan: 3e7 };
    expect(feeOf(stated, '2024-05-01', holder)).toMatchObject({
      yuan: null,
      reason: 'stage-unknown',
      missing: ['agreedStart'],
    });
  });

  it('is none for land that was started and suspended', () => {
    expect(feeOf(suspended, '2025-01-01', holder)).toMatchObject({
      yuan: null,
      reason: 'suspended',
    });
  });

  it('follows the date, not the decision, where land is decided idle', () => {
    const decided: Row = { ...unstarted, idleDecision: 'No. 1', idleDecisionDate: '2024-04-01' };
    expect(feeOf(decided, '2024-05-01', holder).yuan).toBe(6e6);
    expect(feeOf(decided, '2025-03-02', holder).reason).toBe('take-back');
    expect(clockOf(decided, '2024-05-01', holder).missing).toEqual([]);
  });

  it('goes by the rate as it is set', () => {
    const settings = { ...defaultRuleSettings, idleFeeShare: 0.1 };
    expect(feeOf(unstarted, '2024-05-01', { ...holder, settings }).yuan).toBe(3e6);
  });
});

describe('what the law allows next', () => {
  const waysOf = (row: Row, asOf: string, options?: Options) =>
    clockOf(row, asOf, options).ways.map(
      ({ finding, ways }) => `${finding}: ${ways.map(({ key }) => key).join(' ')}`,
    );
  const article12 = 'extend change-use temporary-use paid-take-back exchange other';

  it('is article 14 for the holder’s cause, by the years', () => {
    expect(waysOf(unstarted, '2024-05-01', { cause: 'holder' })).toEqual(['holder: fee']);
    expect(waysOf(unstarted, '2025-05-01', { cause: 'holder' })).toEqual(['holder: take-back']);
  });

  it('is article 12 for the government’s cause and force majeure', () => {
    for (const cause of ['government', 'force-majeure'] as const)
      expect(waysOf(unstarted, '2024-05-01', { cause })).toEqual([`${cause}: ${article12}`]);
  });

  it('is article 12 for suspended land, whatever the cause', () => {
    const decided = { ...suspended, idleDecision: 'No. 1', idleDecisionDate: '2024-12-01' };
    for (const cause of ['holder', 'government', 'undecided'] as const)
      for (const row of [suspended, decided])
        expect(waysOf(row, '2025-01-01', { cause })).toEqual([`suspended: ${article12}`]);
  });

  it('is both while the cause is undecided', () => {
    expect(waysOf(unstarted, '2024-05-01')).toEqual(['holder: fee', `government: ${article12}`]);
  });

  it('is nothing while the land is not idle', () => {
    expect(waysOf(unstarted, '2024-03-01', { cause: 'holder' })).toEqual([]);
    expect(waysOf({ ...unstarted, actualFinish: '2024-01-01' }, '2025-01-01')).toEqual([]);
  });

  it('limits extension and temporary use, and counts anew but after agreed paid take-back', () => {
    const [under] = clockOf(unstarted, '2024-05-01', { cause: 'government' }).ways;
    const most = Object.fromEntries(under!.ways.map((way) => [way.key, way.mostYears]));
    expect(most).toMatchObject({ extend: 1, 'temporary-use': 2, exchange: null });
    expect(under!.ways.filter((way) => !way.countsAnew).map(({ key }) => key)).toEqual([
      'paid-take-back',
    ]);
    expect(new Set(under!.ways.map(({ mark }) => mark))).toEqual(new Set(['memory']));
  });
});

describe('what the class rests on', () => {
  it('is the condition that decided', () => {
    expect(clockOf(unstarted, '2024-03-01').deciding).toBe('overdue');
    expect(clockOf(unstarted, '2024-03-02').deciding).toBe('overdue-one-year');
    expect(clockOf(unstarted, '2025-03-02').deciding).toBe('overdue-two-years');
    expect(clockOf(suspended, '2025-01-01').deciding).toBe('started-share-low');
  });

  it('names the evidence that is missing, and for what', () => {
    expect(clockOf(unstarted, '2024-05-01').missing).toEqual([
      { field: 'idleDecision', use: 'finding' },
      { field: 'idleCause', use: 'disposal' },
    ]);
    const { priceYuan: _, ...priceless } = unstarted;
    expect(clockOf(priceless, '2024-05-01', { cause: 'holder' }).missing).toEqual([
      { field: 'idleDecision', use: 'finding' },
      { field: 'priceYuan', use: 'fee' },
    ]);
    expect(clockOf(unstarted, '2024-03-01').missing).toEqual([]);
    expect(clockOf(suspended, '2025-01-01').missing).toEqual([
      { field: 'idleDecision', use: 'finding' },
    ]);
  });

  it('names each input with the number that it was compared with', () => {
    const { inputs } = clockOf(unstarted, '2024-05-01');
    const year = inputs.find(({ condition }) => condition === 'overdue-one-year');
    expect(year).toMatchObject({ rule: { name: 'idleYears', value: 1 } });
    expect(year!.fields.map(({ field }) => field)).toEqual(['agreedStart', 'deliveryDate']);
  });

  it('has inputs for every condition that comes up', () => {
    const rows: Row[] = [unstarted, suspended, { deliveryDate: '2022-05-10' }];
    for (const row of rows)
      for (const { condition, fields } of clockOf(row, '2025-01-01').inputs)
        expect([condition, fields.length > 0]).toEqual([condition, true]);
  });
});
