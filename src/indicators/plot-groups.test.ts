import fc from 'fast-check';
import { expect, test } from 'vitest';
import { built, contextOf, idle, road } from '../../data/fixtures/assess-setup';
import { datasetFromRows } from '../../data/fixtures/dataset-from-rows';
import { groupings } from '../domain/grouping';
import { groupAnswer } from '../worker/group-answer';
import { figureOf } from './assess';
import { parkTierOf } from './park-catalogue';
import { plotGroups } from './plot-groups';

const rows = {
  parks: [
    { name: '重庆建桥工业园区', level: '市级', county: '大渡口区' },
    { name: '重庆建桥工业园', level: '国家级', county: '万州区' },
  ],
  plots: [
    { ...built, park: 0, outputYuan: 3e6 },
    { ...idle, park: 0, landUseScheme: 'GB 50137—2011' },
    { ...built, park: 1, county: '黔江区', outputYuan: 1e6 },
    { ...road, park: 1, landUseCode: 'G1', landUseScheme: 'GB 50137—2011' },
    { squareMeters: 10_000, park: -1 },
  ],
};

const namesOf = (grouping: (typeof groupings)[number]) => {
  const { names, groupOf } = plotGroups(grouping, datasetFromRows(rows));
  return Array.from(groupOf, (group) => names[group] ?? null);
};

test('places are the plot’s own county before its park’s', () => {
  expect(namesOf('county')).toEqual(['大渡口区', '大渡口区', '黔江区', '万州区', null]);
  expect(namesOf('countyGroup')).toEqual(['中心城区', '中心城区', '渝东南', '渝东北', null]);
  expect(namesOf('cluster')[0]).toBe('主城都市区');
});

test('a tier is met by the full name alone, a level is the file’s', () => {
  expect(parkTierOf('重庆建桥工业园')).toBeNull();
  expect(namesOf('tier')).toEqual([
    'thirty-six-industrial',
    'thirty-six-industrial',
    null,
    null,
    null,
  ]);
  expect(namesOf('level')).toEqual(['市级', '市级', '国家级', '国家级', null]);
});

test('the use of land tells its space', () => {
  expect(namesOf('threeLives')).toEqual([
    'production',
    'production',
    'production',
    'ecology',
    null,
  ]);
  expect(namesOf('function')[3]).toBe('ecology');
});

test('a group’s figure is computed on its land, equal to that of the same plots chosen by hand', () => {
  const context = contextOf(datasetFromRows(rows));
  const {
    indicators,
    rows: groups,
    total,
  } = groupAnswer({ grouping: 'level', within: null }, context);
  const at = indicators.findIndex(({ id }) => id === 'outputIntensity');
  const city = groups.find(({ name }) => name === '市级')!;
  const chosen = figureOf({ kind: 'selection', plots: [0, 1] }, 'outputIntensity', context);
  expect(city.values[at]).toBe(chosen.value);
  expect(city).toMatchObject({ parks: 1, plots: 2 });
  expect(groups.at(-1)).toMatchObject({ name: '', plots: 1 });
  expect(total.plots).toBe(5);
});

test('the parts that parks have in a group add up to it', () => {
  const context = contextOf(datasetFromRows(rows));
  const {
    indicators,
    rows: parts,
    total,
  } = groupAnswer({ grouping: 'threeLives', within: 'production' }, context);
  const at = indicators.findIndex(({ id }) => id === 'landArea');
  expect(parts.map(({ park, plots }) => [park, plots])).toEqual([
    [0, 2],
    [1, 1],
  ]);
  expect(parts.reduce((sum, { values }) => sum + values[at]!, 0)).toBe(total.values[at]);
});

test('under every grouping each plot is in one group or in none, and the groups hold all plots', () => {
  const county = fc.constantFrom('万州区', '忠县', '成都市', null);
  const code = fc.constantFrom('M1', 'R2', 'G1', 'S1', '9', null);
  const plot = fc.record({ county, landUseCode: code, squareMeters: fc.constant(10_000) });
  fc.assert(
    fc.property(fc.array(plot, { maxLength: 12 }), fc.constantFrom(...groupings), (plots, by) => {
      const context = contextOf(datasetFromRows({ plots }));
      const { rows: groups } = groupAnswer({ grouping: by, within: null }, context);
      expect(groups.reduce((sum, { plots: count }) => sum + count, 0)).toBe(plots.length);
    }),
    { numRuns: 60 },
  );
});
