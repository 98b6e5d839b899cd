import { describe, expect, test } from 'vitest';
import { sheetStopAfter } from '../../store/sheet';
import { stopHeights, stopOfDrag, stopOfPress } from './stop-of-drag';

const screen = 800;

describe('a sheet comes to rest', () => {
  test('at the nearest stop when it is let go slowly', () => {
    expect(stopHeights(screen)).toEqual({ peek: 96, half: 448, full: 736 });
    expect(stopOfDrag(271, 0, screen)).toBe('peek');
    expect(stopOfDrag(273, 0, screen)).toBe('half');
    expect(stopOfDrag(591, 0.49, screen)).toBe('half');
    expect(stopOfDrag(593, -0.49, screen)).toBe('full');
  });

  test('at the next stop in the direction of a flick', () => {
    expect(stopOfDrag(120, 0.6, screen)).toBe('half');
    expect(stopOfDrag(460, 0.6, screen)).toBe('full');
    expect(stopOfDrag(700, -0.6, screen)).toBe('half');
    expect(stopOfDrag(430, -0.6, screen)).toBe('peek');
    expect(stopOfDrag(790, 2, screen)).toBe('full');
    expect(stopOfDrag(40, -2, screen)).toBe('peek');
  });
});

test('keys go a stop up or down and end at either end; a press goes up, then back to the middle', () => {
  expect(sheetStopAfter('peek', 1)).toBe('half');
  expect(sheetStopAfter('full', 1)).toBe('full');
  expect(sheetStopAfter('peek', -1)).toBe('peek');
  expect([stopOfPress('peek'), stopOfPress('half'), stopOfPress('full')]).toEqual([
    'half',
    'full',
    'half',
  ]);
});
