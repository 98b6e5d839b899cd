import { expect, test } from 'vitest';
import type { Bounds } from '../domain/polygons';
import { stepOf } from '../domain/story';
import { stepMs } from '../domain/tour-schedule';
import type { Access } from './access';
import { createInitialState } from './initial-state';
import type { Show } from './show-actions';
import {
  dwellsOfShow,
  isReliefShown,
  parkOfShow,
  showView,
  stepOfShow,
  viewBeforeOf,
  viewReturned,
} from './story-show';

const show: Show = {
  tour: { step: 1, since: 0, heldAfter: null },
  startedAt: 0,
  isBlack: false,
  themeBefore: 'light',
  story: 's',
  stop: null,
  viewBefore: null,
};
const stories = [
  {
    id: 's',
    name: '汇报',
    steps: [
      stepOf('a', '#', { dwellSeconds: 5 }),
      stepOf('b', '#', { isOn: false }),
      stepOf('c', '#', { dwellSeconds: 30 }),
    ],
  },
];
const camera = { lon: 0, lat: 0, zoom: 12, bearing: 0, pitch: 55 };

test('a story plays the steps that are on, each for its own time', () => {
  expect(dwellsOfShow({ show, stories, snapshot: null })).toEqual([5000, 30_000]);
  expect(stepOfShow({ show, stories })?.id).toBe('c');
  expect(stepOfShow({ show, stories: [] })).toBeNull();
});

test('the automatic tour plays the parks, and its step is the park', () => {
  const { snapshot } = { snapshot: { parks: [{}, {}] } } as unknown as Parameters<
    typeof dwellsOfShow
  >[0];
  const automatic = { ...show, story: null };
  expect(dwellsOfShow({ show: automatic, stories, snapshot })).toEqual([stepMs, stepMs]);
  expect(parkOfShow({ show: automatic })).toBe(1);
  expect(parkOfShow({ show })).toBeNull();
});

test('prisms stand where a step looks from the side, and on a park as a whole', () => {
  const at = (pitch: number) => ({
    show: { ...show, stop: { park: 0, place: { camera: { ...camera, pitch } } } },
  });
  expect([0, 55].map((pitch) => isReliefShown(at(pitch)))).toEqual([false, true]);
  expect(isReliefShown({ show: { ...show, story: null } })).toBe(true);
  const bounds: Bounds = [0, 0, 1, 1];
  const whole = (isWholePark: boolean) => ({
    show: { ...show, stop: { park: 0, place: { bounds }, isWholePark } },
  });
  expect([false, true].map((is) => isReliefShown(whole(is)))).toEqual([false, true]);
});

test('the view before a story comes back, but not over other data', () => {
  const before = { ...createInitialState(100), colourMode: 'landUse' as const };
  const kept = viewBeforeOf(before);
  const during = { ...before, colourMode: 'category' as const, asOf: 5 };
  expect({ ...during, ...viewReturned(kept, during) }).toMatchObject({
    colourMode: 'landUse',
    asOf: 100,
  });
  expect(viewReturned(kept, { ...during, revision: 9 })).toEqual({});
  expect(viewReturned(null, during)).toEqual({});
});

test('a view that is no longer wanted when the worker answers changes nothing', async () => {
  let changes = 0;
  const access = {
    client: { plotsWithIds: async () => [3] },
    get: () => createInitialState(100),
    set: () => changes++,
  } as unknown as Access;
  expect(await showView(access, '#plot=QY-1&date=2020-01-01', () => false)).toBeNull();
  expect(changes).toBe(0);
});
