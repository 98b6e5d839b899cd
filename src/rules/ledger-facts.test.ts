import { describe, expect, it } from 'vitest';
import { datasetFromRows } from '../../data/fixtures/dataset-from-rows';
import { categories, statuses } from '../domain/category';
import { textAt } from '../domain/column';
import { parseIsoDay } from '../domain/day';
import type { Disposal, DisposalValues } from '../domain/disposal';
import { idleCauseOfText, idleCauses, textOfIdleCause } from '../domain/idle-cause';
import { Plot } from '../domain/plot';
import { classifyPlot } from './classify-plot';
import { classifyPlots } from './classify-plots';
import { disposalKeysOf, withLedger } from './ledger-facts';

const idle = { supplyDate: '2022-01-01', agreedStart: '2023-01-01', squareMeters: 100 };
const dataset = datasetFromRows({
  plots: [
    { id: 'A-1', ...idle },
    {
      id: 'A-2',
      idleDecision: '文件〔2024〕1号',
      idleDecisionDate: '2024-05-01',
      idleCause: '政府',
      ...idle,
    },
    { id: '#3', supervisionNumber: '5001', ...idle },
    { id: '#4', ...idle },
  ],
});

function ledger(entries: Record<string, DisposalValues>): Map<string, Disposal> {
  return new Map(
    Object.entries(entries).map(([key, values]) => [key, { key, values, history: [] }]),
  );
}

function statusesOn(entries: Record<string, DisposalValues>, day: string) {
  const read = withLedger(dataset, ledger(entries));
  return [...classifyPlots(read, parseIsoDay(day)!).statuses].map((index) => statuses[index]);
}

describe('the ledger over the data', () => {
  it('finds plots by their number, else by the supervision number; a number made from the row is none', () => {
    expect(disposalKeysOf(dataset.plots)).toEqual(['A-1', 'A-2', '5001', null]);
  });

  it('is the same data where no record is of a plot', () => {
    expect(withLedger(dataset, ledger({ other: { decision: 'x' } }))).toBe(dataset);
  });

  it('makes a plot 闲置（已认定） from the date of the decision on', () => {
    const entries = { 'A-1': { decision: '认〔2025〕7号', decisionDate: '2025-06-01' } };
    expect(statusesOn(entries, '2025-05-31')[0]).toBe('idle_suspected_2y');
    expect(statusesOn(entries, '2025-06-01')[0]).toBe('idle_decided');
  });

  it('reaches a plot by its supervision number, and needs a number of the decision', () => {
    const on = '2025-06-01';
    expect(statusesOn({ 5001: { decision: 'x', decisionDate: on } }, on)[2]).toBe('idle_decided');
    expect(statusesOn({ 5001: { decisionDate: on } }, on)[2]).toBe('idle_suspected_2y');
  });

  it('takes the place of the date in the file, whose columns stay as they are', () => {
    const entries = {
      'A-2': { decision: '认〔2025〕7号', decisionDate: '2025-06-01', cause: 'holder' },
    };
    expect(statusesOn({}, '2025-05-31')[1]).toBe('idle_decided');
    expect(statusesOn(entries, '2025-05-31')[1]).toBe('idle_suspected_2y');
    const read = withLedger(dataset, ledger(entries)).plots.columns;
    expect(idleCauseOfText(textAt(read.idleCause!, 1))).toBe('holder');
    expect(textAt(dataset.plots.columns.idleCause!, 1)).toBe('政府');
    expect(textAt(dataset.plots.columns.idleDecision!, 1)).toBe('文件〔2024〕1号');
  });

  it('ends the effect of a decision from the closing on', () => {
    const entries = { 'A-2': { closed: '2025-03-01' } };
    expect(statusesOn(entries, '2025-02-28')[1]).toBe('idle_decided');
    expect(statusesOn(entries, '2025-03-01')[1]).toBe('idle_suspected_2y');
  });

  it('tells in the evidence that the decision is that of the ledger', () => {
    const keysOf = (entries: Record<string, DisposalValues>, plot: number) => {
      const read = withLedger(dataset, ledger(entries));
      return classifyPlot(new Plot(read.plots, plot), {
        asOf: parseIsoDay('2026-01-01')!,
        layers: read.layers,
        plotEllipsoidal: read.plotEllipsoidal,
      }).evidence.map(({ key }) => key);
    };
    expect(keysOf({ 'A-1': { decision: 'x' } }, 0)).toContain('decided-ledger');
    expect(keysOf({ 'A-1': { decision: 'x' } }, 1)).toContain('decided');
    expect(keysOf({ 'A-2': { closed: '2025-01-01' } }, 1)).toContain('disposal-closed');
  });

  it('moves the plot into the category that map and legend show', () => {
    const built = datasetFromRows({
      plots: [{ id: 'B', supplyDate: '2025-01-01', agreedStart: '2026-06-01' }],
    });
    const categoryOn = (read: typeof built) =>
      categories[classifyPlots(read, parseIsoDay('2026-01-01')!).categories[0]!];
    expect(categoryOn(built)).toBe('supplied');
    expect(categoryOn(withLedger(built, ledger({ B: { decision: 'x' } })))).toBe('idle');
  });
});

describe('causes as texts of a column', () => {
  it.each(idleCauses)('read the same again: %s', (cause) => {
    expect(idleCauseOfText(textOfIdleCause(cause))).toBe(cause);
  });
});
