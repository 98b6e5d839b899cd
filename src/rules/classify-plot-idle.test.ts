import { describe, expect, it } from 'vitest';
import { classify, nextOf, statusOf } from '../../data/fixtures/classify-setup';
import type { Row } from '../../data/fixtures/dataset-from-rows';
import { parseIsoDay } from '../domain/day';

describe('the idle clock', () => {
  const row: Row = { supplyDate: '2022-01-10', agreedStart: '2023-03-01' };

  it.each([
    ['2023-03-01', 'supplied_unused_within_term'],
    ['2023-03-02', 'supplied_unused_overdue'],
    ['2024-03-01', 'supplied_unused_overdue'],
    ['2024-03-02', 'idle_suspected_1y'],
    ['2025-03-01', 'idle_suspected_1y'],
    ['2025-03-02', 'idle_suspected_2y'],
    ['2045-03-02', 'idle_suspected_2y'],
  ])('steps the day after each anniversary: %s', (asOf, status) => {
    expect(statusOf(row, asOf)).toBe(status);
  });

  it('clamps 29 February to the 28th', () => {
    const leap: Row = { supplyDate: '2023-01-10', agreedStart: '2024-02-29' };
    expect(statusOf(leap, '2025-02-28')).toBe('supplied_unused_overdue');
    expect(statusOf(leap, '2025-03-01')).toBe('idle_suspected_1y');
    expect(statusOf(leap, '2026-02-28')).toBe('idle_suspected_1y');
    expect(statusOf(leap, '2026-03-01')).toBe('idle_suspected_2y');
  });

  it('ends on 29 February where the year has one', () => {
    const leap: Row = { supplyDate: '2022-01-10', agreedStart: '2022-02-28' };
    expect(statusOf(leap, '2024-02-28')).toBe('idle_suspected_1y');
    expect(statusOf(leap, '2024-02-29')).toBe('idle_suspected_2y');
  });

  it('runs from delivery plus one year where no start was agreed', () => {
    const delivered: Row = {
      supplyDate: '2022-03-01',
      agreedStart: null,
      deliveryDate: '2022-05-10',
    };
    expect(statusOf(delivered, '2023-05-10')).toBe('supplied_unused_within_term');
    expect(statusOf(delivered, '2024-05-10')).toBe('supplied_unused_overdue');
    const idle = classify(delivered, '2024-05-11');
    expect(idle.status).toBe('idle_suspected_1y');
    expect(idle.startDue).toBe(parseIsoDay('2023-05-10'));
    expect(idle.startDueBasis).toBe('delivery-plus-year');
    expect(idle.missing).toEqual(['agreedStart']);
    expect(idle.evidence.map(({ clause }) => clause)).toContain('decree53-22');
  });

  it('prefers the agreed start to the delivery', () => {
    const both: Row = { ...row, deliveryDate: '2020-01-01' };
    expect(classify(both, '2024-01-01')).toMatchObject({
      status: 'supplied_unused_overdue',
      startDueBasis: 'agreed',
      clause: null,
    });
  });

  it('is a suspicion until a decision document is on file', () => {
    expect(classify(row, '2024-03-02')).toMatchObject({
      status: 'idle_suspected_1y',
      clause: 'decree53-2-1',
    });
    const decided: Row = {
      ...row,
      idleDecision: '闲认〔2024〕1号',
      idleDecisionDate: '2024-06-01',
    };
    expect(statusOf(decided, '2024-05-31')).toBe('idle_suspected_1y');
    expect(statusOf(decided, '2024-06-01')).toBe('idle_decided');
    expect(statusOf({ ...row, idleDecisionDate: '2024-06-01' }, '2024-07-01')).toBe(
      'idle_suspected_1y',
    );
    expect(statusOf({ ...row, idleDecision: '闲认〔2024〕1号' }, '2024-03-02')).toBe(
      'idle_decided',
    );
  });

  it('forgets a decision from before the present supply or the start of construction', () => {
    const decided: Row = { idleDecision: '闲认〔2019〕1号', idleDecisionDate: '2019-06-01' };
    expect(statusOf({ ...row, ...decided }, '2023-03-01')).toBe('supplied_unused_within_term');
    const started: Row = { supplyDate: '2018-01-01', actualStart: '2020-01-01', ...decided };
    expect(statusOf(started, '2019-12-31')).toBe('idle_decided');
    expect(statusOf(started, '2020-01-01')).toBe('under_construction');
  });

  it('names the next day and status', () => {
    expect(nextOf(row, '2023-03-01')).toBe('2023-03-02 supplied_unused_overdue');
    expect(nextOf(row, '2023-03-02')).toBe('2024-03-02 idle_suspected_1y');
    expect(nextOf(row, '2024-03-01')).toBe('2024-03-02 idle_suspected_1y');
    expect(nextOf(row, '2024-03-02')).toBe('2025-03-02 idle_suspected_2y');
    expect(nextOf(row, '2025-03-02')).toBeNull();
  });

  it('says that a file without a column for the start cannot say there was none', () => {
    expect(classify(row, '2024-03-02').missing).toEqual([]);
    expect(classify(row, '2024-03-02', { emptyColumns: ['supplyDate'] })).toMatchObject({
      status: 'idle_suspected_1y',
      missing: ['actualStart'],
    });
  });
});

describe('a suspension', () => {
  const row: Row = {
    supplyDate: '2020-01-01',
    agreedStart: '2020-06-01',
    actualStart: '2020-06-01',
    suspendedFrom: '2022-05-10',
    shouldStartAreaSquareMeters: 30000,
    startedAreaSquareMeters: 9000,
    totalInvestmentYuan: 1e8,
    investedYuan: 6e7,
  };
  const idle = 'idle_suspected_suspended';

  it('is idle the day after one year when either share is low', () => {
    expect(statusOf(row, '2023-05-10')).toBe('under_construction');
    expect(statusOf(row, '2023-05-11')).toBe(idle);
    expect(classify(row, '2023-06-14').clause).toBe('decree53-2-2');
    expect(nextOf(row, '2022-05-10')).toBe('2023-05-11 idle_suspected_suspended');
    const money: Row = { ...row, startedAreaSquareMeters: 12000, investedYuan: 2.4e7 };
    expect(statusOf(money, '2023-05-11')).toBe(idle);
  });

  it('is not idle at exactly one third and exactly 25 %', () => {
    const exact: Row = { ...row, startedAreaSquareMeters: 10000, investedYuan: 2.5e7 };
    expect(statusOf(exact, '2024-05-11')).toBe('under_construction');
    expect(statusOf({ ...exact, startedAreaSquareMeters: 9999.99 }, '2024-05-11')).toBe(idle);
    expect(statusOf({ ...exact, investedYuan: 2.5e7 - 1 }, '2024-05-11')).toBe(idle);
    expect(
      statusOf(
        { ...exact, shouldStartAreaSquareMeters: 10000, startedAreaSquareMeters: 10000 / 3 },
        '2024-05-11',
      ),
    ).toBe('under_construction');
  });

  it('clamps leap days', () => {
    const leap: Row = { ...row, suspendedFrom: '2024-02-29' };
    expect(statusOf(leap, '2025-02-28')).toBe('under_construction');
    expect(statusOf(leap, '2025-03-01')).toBe(idle);
  });

  it('stays open when a share that could decide cannot be tested', () => {
    const blind: Row = {
      ...row,
      startedAreaSquareMeters: null,
      totalInvestmentYuan: null,
    };
    expect(statusOf(blind, '2023-05-10')).toBe('under_construction');
    expect(nextOf(blind, '2023-05-10')).toBe('2023-05-11 undetermined');
    expect(classify(blind, '2023-05-11')).toMatchObject({
      status: 'undetermined',
      missing: ['startedAreaSquareMeters', 'totalInvestmentYuan'],
    });
    const half: Row = { ...row, startedAreaSquareMeters: 20000, investedYuan: null };
    expect(classify(half, '2023-05-11')).toMatchObject({
      status: 'undetermined',
      missing: ['investedYuan'],
    });
    const low: Row = { ...row, investedYuan: null };
    const found = classify(low, '2023-05-11');
    expect(found.status).toBe(idle);
    expect(found.evidence.find(({ key }) => key === 'invested-share-low')?.holds).toBeNull();
  });

  it('counts for nothing before it begins, and means that construction had started', () => {
    expect(statusOf(row, '2022-05-09')).toBe('under_construction');
    expect(statusOf({ ...row, actualStart: null }, '2022-05-10')).toBe('under_construction');
  });

  it('is over when construction is completed', () => {
    expect(statusOf({ ...row, actualFinish: '2024-01-01' }, '2023-12-31')).toBe(idle);
    expect(statusOf({ ...row, actualFinish: '2024-01-01' }, '2024-01-01')).toBe('built');
  });
});
