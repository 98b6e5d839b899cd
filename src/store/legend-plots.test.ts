import { describe, expect, it } from 'vitest';
import { datasetFromRows } from '../../data/fixtures/dataset-from-rows';
import { categories } from '../domain/category';
import { parseIsoDay } from '../domain/day';
import type { Filter } from '../domain/filter';
import { figureOf } from '../indicators/assess';
import { filterPlots } from '../worker/filter-plots';
import { readDataset } from '../worker/read-dataset';
import { snapshotOf } from '../worker/snapshot';
import { tallyClasses } from './class-tally';
import { plotsOfClass, plotsOfLegendLine } from './legend-plots';
import { tallyLegend } from './selectors';

const idle = { supplyDate: '2022-01-01', agreedStart: '2023-01-01' };
const built = { actualFinish: '2020-01-01', landUseCode: 'M2' };
const dataset = datasetFromRows({
  parks: [{ name: '竹坪' }, { name: '青岩' }],
  plots: [
    { id: 'A', park: 0, holder: '甲', ...idle, squareMeters: 100, standardPlot: true },
    { id: 'B', park: 0, holder: null, ...idle, squareMeters: 40 },
    { id: 'C', park: 0, holder: '甲', ...built, squareMeters: 300, standardPlot: true },
    { id: 'D', park: 1, holder: '甲', ...built, squareMeters: 700 },
    { id: 'E', park: 0, holder: '甲', ...built, squareMeters: 0.5 },
  ],
});
const { context, reading } = readDataset(dataset, {
  asOf: parseIsoDay('2026-10-31')!,
  areaBasis: 'ellipsoidal',
  denominator: 'built-industrial',
  zone: null,
});
const snapshot = snapshotOf(dataset, []);

const filters: Record<string, Filter> = {
  none: { join: 'all', conditions: [] },
  'one category and a holder': {
    join: 'all',
    conditions: [
      { kind: 'oneOf', field: 'category', values: ['built'] },
      { kind: 'oneOf', field: 'holder', values: ['甲'] },
    ],
  },
  'a category or no holder': {
    join: 'any',
    conditions: [
      { kind: 'oneOf', field: 'category', values: ['built'] },
      { kind: 'missing', field: 'holder' },
    ],
  },
};

describe('a figure of the legend, opened, has the value of its line', () => {
  for (const [name, filter] of Object.entries(filters))
    for (const park of [null, 0])
      it(`${name}, in ${park === null ? 'all' : 'a park'}`, () => {
        const filtered = { filter, ...filterPlots(filter, context) };
        const { byCategory, ...tallies } = tallyLegend(snapshot, reading, park, filtered);
        const valuesOf = (plots: number[]) =>
          ['plotCount', 'landArea'].map(
            (id) => figureOf({ kind: 'part', plots }, id, context).value,
          );
        const opened = (line: Parameters<typeof plotsOfLegendLine>[0]) =>
          valuesOf(plotsOfLegendLine(line, snapshot, reading, park, filtered));
        const shown = ({ plots, squareMeters }: typeof tallies.total) => [plots, squareMeters];
        for (const category of categories)
          expect(opened(category), category).toEqual(shown(byCategory[category]));
        expect(opened('total')).toEqual(shown(tallies.filtered));
        expect(opened('standardPlot')).toEqual(shown(tallies.standardPlot));
        expect(opened('warning90')).toEqual(shown(tallies.warning90));

        const classes = [{ kind: 'step', step: 0, from: null, to: null }, { kind: 'unknown' }];
        const colouring = {
          mode: 'plotRatio',
          classes,
          classOf: Uint8Array.of(0, 1, 0, 1, 0),
          values: new Float64Array(5),
        } as never;
        const scope = { snapshot, reading, park, passes: filtered.passes, colouring };
        for (const [index, tally] of tallyClasses(scope)!.entries())
          expect(valuesOf(plotsOfClass(scope, index))).toEqual(shown(tally));
        expect(valuesOf(plotsOfClass(scope, null))).toEqual(shown(tallies.filtered));
      });
});
