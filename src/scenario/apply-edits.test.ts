import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRows } from '../../data/fixtures/any-rows';
import { datasetFromRows, type Row } from '../../data/fixtures/dataset-from-rows';
import { statuses } from '../domain/category';
import { parseIsoDay } from '../domain/day';
import type { ScenarioEdit } from '../domain/scenario';
import { assessAll } from '../indicators/assess';
import { contextOf } from '../indicators/context-of';
import { applyEdits } from './apply-edits';

const asOf = parseIsoDay('2026-10-31')!;
const options = {
  asOf,
  areaBasis: 'ellipsoidal',
  denominator: 'built-industrial',
  zone: null,
} as const;

const idle: Row = {
  id: 'A',
  park: 0,
  landUseName: '工业用地',
  approvalDate: '2018-01-01',
  supplyDate: '2019-01-01',
  agreedStart: '2020-01-01',
  squareMeters: 10_000,
};

function applied(rows: Row[], edits: ScenarioEdit[]) {
  const dataset = datasetFromRows({ plots: rows, parks: [{}] });
  const { plotAreas } = contextOf(dataset, options);
  const keyOf = rows.map(({ id }) => (typeof id === 'string' ? id : null));
  const result = applyEdits(dataset, edits, { keyOf, asOf, areasOf: () => plotAreas });
  const context = contextOf(result.dataset, options);
  return {
    ...result,
    base: dataset,
    status: (plot: number) => statuses[context.classes.statuses[plot]!],
    context,
  };
}

describe('a scenario', () => {
  test('without edits is the data', () => {
    const { dataset, base } = applied([idle], []);
    expect(dataset).toBe(base);
  });

  test('builds idle land, with the output that is expected on its area', () => {
    const found = applied(
      [idle, { ...idle, id: 'B' }],
      [{ kind: 'build', keys: ['A'], outputYuanPerSquareMeter: 6500 }],
    );
    expect([found.status(0), found.status(1)]).toEqual(['built', 'idle_suspected_2y']);
    expect(found.dataset.plots.columns.outputYuan!.values[0]).toBe(6.5e7);
    expect(found.base.plots.columns.outputYuan).toBeUndefined();
    const { figures, order } = assessAll(found.context);
    expect(figures[order.indexOf('outputIntensity')]).toBe(6500);
  });

  test('supplies approved land, and takes supplied land back', () => {
    const approved: Row = { ...idle, id: 'C', supplyDate: null, agreedStart: null };
    const found = applied(
      [idle, approved],
      [
        { kind: 'take-back', keys: ['A'] },
        { kind: 'supply', keys: ['C'] },
      ],
    );
    expect(found.status(0)).toBe('approved_unsupplied');
    expect(found.status(1)).toBe('supplied_unused_within_term');
    expect(found.dataset.plots.columns.pool!.values[0]).toBe(2);
  });

  test('undoes what a decision or a stated status said', () => {
    const found = applied(
      [{ ...idle, idleDecision: '闲认1号', idleDecisionDate: '2023-01-01', statedStatus: '闲置' }],
      [{ kind: 'build', keys: ['A'], outputYuanPerSquareMeter: null }],
    );
    expect(found.status(0)).toBe('built');
    expect(found.dataset.plots.columns.outputYuan).toBeUndefined();
  });

  test('changes the use: land that is no industry leaves the figure', () => {
    const built: Row = {
      ...idle,
      actualStart: '2020-01-01',
      actualFinish: '2021-01-01',
      outputYuan: 5e7,
    };
    const found = applied([built], [{ kind: 'change-use', keys: ['A'], landUseName: '商业用地' }]);
    const { figures, order } = assessAll(found.context);
    expect(figures[order.indexOf('outputIntensity')]).toBeNaN();
  });

  test('tells numbers that no plot has, and land whose area is unknown', () => {
    const found = applied(
      [{ ...idle, squareMeters: Number.NaN }],
      [{ kind: 'build', keys: ['A', 'Z'], outputYuanPerSquareMeter: 100 }],
    );
    expect(found.missingKeys).toEqual(['Z']);
    expect(found.withoutArea).toEqual([0]);
  });

  test('the last edit of a plot counts', () => {
    const found = applied(
      [idle],
      [
        { kind: 'build', keys: ['A'], outputYuanPerSquareMeter: 100 },
        { kind: 'take-back', keys: ['A'] },
      ],
    );
    expect(found.status(0)).toBe('approved_unsupplied');
    expect(found.dataset.plots.columns.outputYuan!.values[0]).toBeNaN();
  });

  test('leaves every other plot as it was, and the data untouched', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom('build', 'supply', 'take-back'), (row, kind) => {
        const rows = [
          { ...idle, ...row, id: 'A' },
          { ...idle, ...row, id: 'B' },
        ] as Row[];
        const before = applied(rows, []);
        const found = applied(rows, [{ kind, keys: ['A'] } as ScenarioEdit]);
        expect(found.status(1)).toBe(before.status(1));
        expect(applied(rows, []).status(0)).toBe(before.status(0));
        if (kind === 'build') expect(found.status(0)).toBe('built');
      }),
      { numRuns: 200 },
    );
  });
});
