import { expect, test } from 'vitest';
import { categories } from '../domain/category';
import { parseIsoDay } from '../domain/day';
import { defaultRuleSettings } from '../domain/rule-settings';
import type { SessionClient } from '../worker/client';
import type { Store } from './actions';
import { longestIdleSteps, parkAndIdleSteps } from './idle-steps';

const idle = categories.indexOf('idle');
const built = categories.indexOf('built');
const ids = ['A-0', 'A-1', 'A-2', 'B-3', 'B-4', null, 'A-6'];
const plotPark = [0, 0, 0, 1, 1, 1, 0];
/** In the order of the table: the longest idle first. */
const order = Uint32Array.of(3, 5, 2, 0, 6, 1, 4);
const since = parseIsoDay('2020-06-01');

const state = {
  snapshot: {
    plotPark,
    parks: [
      { index: 0, id: 'PA', name: '甲园' },
      { index: 1, id: null, name: '乙园' },
      { index: 2, id: 'PC', name: '丙园' },
    ],
  },
  reading: {
    categories: [idle, built, idle, idle, idle, idle, idle],
    isCounted: [1, 1, 1, 1, 0, 1, 1],
  },
  park: null,
  ruleSettings: defaultRuleSettings,
} as unknown as Store;

const client = {
  tableOrder: async () => ({ order }),
  rows: async (plots: number[]) =>
    plots.map((plot) => ({ plot, id: ids[plot], park: plotPark[plot], hasShape: true })),
  tableCells: async (plots: Uint32Array) => Array.from(plots, () => [since]),
  plotDetails: async () => ({ classified: { status: 'idle_suspected' } }),
} as unknown as SessionClient;

test('every park has its step, and after it those of its plots that are idle longest', async () => {
  const steps = await parkAndIdleSteps(client, state, 2);
  expect(steps.map(({ view }) => decodeURIComponent(view))).toEqual([
    '#park=PA',
    '#park=PA&plot=A-2',
    '#park=PA&plot=A-0',
    '#park=乙园',
    // One is not counted, one has no number.
    '#park=乙园&plot=B-3',
    '#park=PC',
  ]);
  expect(steps[1]!.words.captionZh).toContain('A-2');
  expect(steps[1]!.words.captionEn).toContain('2020-06-01');
  expect(steps[0]!.words).toEqual({});
});

test('the longest idle of all parks, or of the one spoken of', async () => {
  const viewsOf = async (park: number | null) =>
    (await longestIdleSteps(client, { ...state, park }, 2)).map(({ view }) => view);
  expect(await viewsOf(0)).toEqual(['#park=PA&plot=A-2', '#park=PA&plot=A-0']);
  expect((await viewsOf(null)).map((view) => view.split('plot=')[1])).toEqual(['B-3', 'A-2']);
});
