import { expect, test } from 'vitest';
import type { ParkItem } from '../worker/data-messages';
import { likelyVersions, versionSources } from './version-sources';

const land = [
  [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ],
  ],
];
const park = (id: string | null, name: string, multiPolygon = land) =>
  ({ index: 0, id, name, multiPolygon }) as ParkItem;
const t = (key: string, values?: Record<string, unknown>) =>
  `${key} ${Object.values(values ?? {})}`;
const sources = (parks: ParkItem[]) => versionSources(parks, [], [], { t: t as never });
const keys = (parks: ParkItem[]) => sources(parks).map(({ key }) => key);

test('two parks of one number are versions of each other, told by their order', () => {
  const parks = [park('A', '甲'), park('B', '乙'), park('A', '甲')];
  expect(keys(parks)).toEqual(['park:A#1', 'park:B#1', 'park:A#2']);
  expect(likelyVersions(sources(parks))).toEqual(['park:A#1', 'park:A#2']);
  expect(likelyVersions(sources(parks.slice(0, 2)))).toBeNull();
});

test('one name is enough, whatever the numbers', () => {
  expect(likelyVersions(sources([park('1', '甲'), park('2', '甲')]))).toEqual([
    'park:1#1',
    'park:2#1',
  ]);
});

test('a park without a boundary is no version', () => {
  expect(keys([park('A', '甲', []), park(null, '乙')])).toEqual(['park:乙#1']);
});
