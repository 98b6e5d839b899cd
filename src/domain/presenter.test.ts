import { expect, test } from 'vitest';
import { leftOfStep, readPresenterMessage } from './presenter';

test('what is left of a step follows the clock, and stands where it was halted', () => {
  expect(leftOfStep({ since: 1000, heldAfter: null, dwell: 5000 }, 3000)).toBe(3000);
  expect(leftOfStep({ since: 1000, heldAfter: 500, dwell: 5000 }, 1e9)).toBe(4500);
  expect(leftOfStep({ since: 1000, heldAfter: null, dwell: 5000 }, 9000)).toBe(0);
  expect(leftOfStep({ since: 1000, heldAfter: null, dwell: 5000 }, 0)).toBe(5000);
});

test('only what the two windows say to one another is understood', () => {
  expect(readPresenterMessage({ kind: 'command', command: 'next' })).toEqual({
    kind: 'command',
    command: 'next',
  });
  expect(readPresenterMessage({ kind: 'end' })).toEqual({ kind: 'end' });
  for (const other of [null, 'next', { kind: 'command', command: 'erase' }, { kind: 'view' }])
    expect(readPresenterMessage(other)).toBeNull();
});
