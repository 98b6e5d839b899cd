import { expect, test } from 'vitest';
import { built, contextOf, idle } from '../../data/fixtures/assess-setup';
import { datasetFromRows } from '../../data/fixtures/dataset-from-rows';
import { groupBreaks, groupColouring } from './group-colouring';

test('the middle break is the figure of all land, the others lie evenly to the ends', () => {
  expect(groupBreaks([0, 9], 6)).toEqual([2, 4, 6, 7, 8]);
  // A sum of all lies beyond its parts.
  expect(groupBreaks([0, 6], 6)).toEqual([1, 2, 3, 4, 5]);
  expect(groupBreaks([4, 4], 4)).toEqual([4]);
});

test('every plot has the class of its group, land of no known group is unknown', () => {
  const plots = [
    { ...built, county: '万州区', outputYuan: 1e6 },
    { ...built, county: '忠县', outputYuan: 9e6 },
    { ...built, county: '忠县', outputYuan: null },
    { ...built, outputYuan: 5e6 },
  ];
  const found = groupColouring(
    { grouping: 'county', indicator: 'outputIntensity' },
    contextOf(datasetFromRows({ plots })),
  );
  expect(Array.from(found.values)).toEqual([100, 900, 900, Number.NaN]);
  const [low, high, second, none] = found.classOf;
  expect(high).toBe(second);
  expect(found.classes[low!]).toMatchObject({ kind: 'step', from: null });
  expect(found.classes[high!]).toMatchObject({ kind: 'step', to: null });
  expect(found.classes[none!]).toEqual({ kind: 'unknown' });
});

test('where less is better, the colours of the ramp are the other way round', () => {
  const plots = [
    { ...built, county: '万州区' },
    { ...idle, county: '忠县' },
  ];
  const { classes, classOf } = groupColouring(
    { grouping: 'county', indicator: 'idleShare' },
    contextOf(datasetFromRows({ plots })),
  );
  expect(classes[classOf[0]!]).toMatchObject({ kind: 'step', from: null, step: 5 });
  expect(classes[classOf[1]!]).toMatchObject({ kind: 'step', to: null, step: 0 });
});
