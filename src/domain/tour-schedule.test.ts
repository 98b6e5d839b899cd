import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advanced, held, moved, resumed, stepMs, tourAt } from './tour-schedule';

const even = (count: number) => Array<number>(count).fill(stepMs);

test('a step lasts its time to the millisecond, and the last leads to the first', () => {
  const tour = tourAt(1, 1000);
  expect(advanced(tour, even(2), 1000 + stepMs - 1)).toBe(tour);
  expect(advanced(tour, even(2), 1000 + stepMs)).toEqual({
    step: 0,
    since: 1000 + stepMs,
    heldAfter: null,
  });
});

test('halted, it stands; resumed, what was left of the step is shown', () => {
  const stands = held(tourAt(0, 0), 5000);
  expect(advanced(stands, even(3), 1e9)).toBe(stands);
  const goes = resumed(stands, 1e9);
  expect(advanced(goes, even(3), 1e9 + stepMs - 5001).step).toBe(0);
  expect(advanced(goes, even(3), 1e9 + stepMs - 5000).step).toBe(1);
});

test('each step lasts its own time, and a late look passes over short ones', () => {
  const dwells = [5000, 20_000, 3000];
  expect(advanced(tourAt(0, 0), dwells, 24_999)).toEqual(tourAt(1, 5000));
  expect(advanced(tourAt(0, 0), dwells, 28_000)).toEqual(tourAt(0, 28_000));
  expect(held(tourAt(1, 0), 30_000, 20_000).heldAfter).toBe(20_000);
});

test('after a sleep the step at hand begins anew', () => {
  expect(advanced(tourAt(2, 0), even(5), 8 * 3600_000)).toEqual(tourAt(2, 8 * 3600_000));
});

test('after the clock was set back the step at hand begins anew', () => {
  expect(advanced(tourAt(2, 3600_000), even(5), 10)).toEqual(tourAt(2, 10));
});

test('a clicker goes round both ways, and a halted tour stays halted', () => {
  expect(moved(tourAt(0, 0), -1, 4, 9).step).toBe(3);
  expect(moved(held(tourAt(3, 0), 5), 1, 4, 9)).toEqual({ step: 0, since: 9, heldAfter: 0 });
});

test('over a day of late timers nothing drifts', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1500 }), { minLength: 50 }), (lates) => {
      let tour = tourAt(0, 0);
      let now = 0;
      const day = 24 * 3600_000;
      for (let i = 0; now < day; i++) {
        now += 1000 + lates[i % lates.length]!;
        tour = advanced(tour, even(7), now);
      }
      expect(tour.step).toBe(Math.floor(now / stepMs) % 7);
      expect(tour.since % stepMs).toBe(0);
    }),
    { numRuns: 5 },
  );
});
