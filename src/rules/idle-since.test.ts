import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetFromRows, type Row } from '../../data/fixtures/dataset-from-rows';
import { statuses } from '../domain/category';
import { formatDay, parseIsoDay, UNKNOWN_DAY } from '../domain/day';
import { classifyPlots } from './classify-plots';
import { idleSinceAt } from './idle-since';
import { plotFactsOf } from './plot-facts';
import { statusAt } from './status-at';

function since(row: Row, asOf: string): string | null {
  const dataset = datasetFromRows({ plots: [row], emptyColumns: ['supplyDate', 'actualStart'] });
  const day = parseIsoDay(asOf)!;
  const status = classifyPlots(dataset, day).statuses[0]!;
  const found = idleSinceAt(plotFactsOf(dataset.plots, dataset.layers), 0, day, status);
  return found === UNKNOWN_DAY ? null : formatDay(found);
}

describe('since when a plot is idle', () => {
  const unused: Row = { supplyDate: '2022-01-10', agreedStart: '2023-03-01' };

  it('is the day after the year from the start due, and nothing before it', () => {
    expect(since(unused, '2024-03-01')).toBeNull();
    expect(since(unused, '2024-03-02')).toBe('2024-03-02');
    expect(since(unused, '2026-10-31')).toBe('2024-03-02');
  });

  it('counts from delivery where no start was agreed', () => {
    expect(since({ supplyDate: '2022-01-10', deliveryDate: '2022-05-10' }, '2026-01-01')).toBe(
      '2024-05-11',
    );
  });

  it('counts from the suspension once building has begun', () => {
    const suspended: Row = {
      ...unused,
      actualStart: '2023-02-01',
      suspendedFrom: '2024-06-30',
      startedAreaSquareMeters: 10,
      shouldStartAreaSquareMeters: 100,
    };
    expect(since(suspended, '2025-06-30')).toBeNull();
    expect(since(suspended, '2025-07-01')).toBe('2025-07-01');
  });

  it('is the earlier of clock and decision where there is a decision', () => {
    const decided: Row = { ...unused, idleDecision: '闲置认定〔2024〕1号' };
    expect(since({ ...decided, idleDecisionDate: '2024-09-01' }, '2025-01-01')).toBe('2024-03-02');
    expect(since({ ...decided, idleDecisionDate: '2024-02-01' }, '2025-01-01')).toBe('2024-02-01');
    expect(since(decided, '2025-01-01')).toBe('2024-03-02');
    expect(since({ idleDecision: 'x' }, '2025-01-01')).toBeNull();
  });

  it('is unknown where only the file says that it is idle', () => {
    expect(since({ statedStatus: 'idle_suspected_1y' }, '2025-01-01')).toBeNull();
    expect(
      since(
        { statedStatus: 'idle_suspected_1y', supplyDate: '2022-01-10', actualFinish: '2023-01-01' },
        '2025-01-01',
      ),
    ).toBeNull();
  });

  it('agrees with the class: idle from that day on, not the day before', () => {
    const day = fc.integer({ min: 16000, max: 20400 });
    const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 });
    const row = fc.record({
      supplyDate: maybe(day),
      deliveryDate: maybe(day),
      agreedStart: maybe(day),
      actualStart: maybe(day),
      actualFinish: maybe(day),
      suspendedFrom: maybe(day),
      startedAreaSquareMeters: maybe(fc.constantFrom(0, 20, 90)),
      shouldStartAreaSquareMeters: maybe(fc.constant(100)),
    });
    const isIdle = (status: number) => statuses[status]!.startsWith('idle_');
    fc.assert(
      fc.property(row, day, (fields, asOf) => {
        const dataset = datasetFromRows({ plots: [fields] });
        const facts = plotFactsOf(dataset.plots, dataset.layers);
        const status = classifyPlots(dataset, asOf).statuses[0]!;
        const found = idleSinceAt(facts, 0, asOf, status);
        expect(found !== UNKNOWN_DAY).toBe(isIdle(status));
        if (found === UNKNOWN_DAY) return;
        expect(found).toBeLessThanOrEqual(asOf);
        expect(isIdle(statusAt(facts, 0, found, asOf))).toBe(true);
        expect(isIdle(statusAt(facts, 0, found - 1, asOf))).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
