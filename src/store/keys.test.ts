import { describe, expect, it } from 'vitest';
import { ariaKeys, type KeyPress, matchesKeys, textOfKeys } from './keys';

function press(key: string, held = ''): KeyPress {
  return {
    key,
    ctrlKey: held.includes('ctrl'),
    metaKey: held.includes('meta'),
    altKey: held.includes('alt'),
    shiftKey: held.includes('shift'),
  };
}

describe('matchesKeys', () => {
  it.each([
    ['T', press('t')],
    ['T', press('T')],
    ['Mod+K', press('k', 'ctrl')],
    ['Mod+K', press('k', 'meta')],
    ['Mod+Shift+Z', press('Z', 'ctrl shift')],
    ['?', press('?', 'shift')],
    ['+', press('+', 'shift')],
    ['+', press('+')],
    ['Mod++', press('+', 'ctrl')],
    ['Escape', press('Escape')],
    ['ArrowLeft', press('ArrowLeft')],
  ])('%s is pressed', (keys, event) => {
    expect(matchesKeys(keys, event)).toBe(true);
  });

  it.each([
    ['T', press('t', 'ctrl')],
    ['T', press('T', 'shift')],
    ['T', press('t', 'alt')],
    ['Mod+K', press('k')],
    ['Mod+Z', press('Z', 'ctrl shift')],
    ['Mod+Shift+Z', press('z', 'ctrl')],
    ['ArrowLeft', press('ArrowLeft', 'shift')],
    ['1', press('2')],
  ])('%s is not pressed', (keys, event) => {
    expect(matchesKeys(keys, event)).toBe(false);
  });
});

it('names keys as they stand on the keyboard', () => {
  expect(['Mod+K', 'Escape', '-', 'Mod+Shift+Z'].map((keys) => textOfKeys(keys, false))).toEqual([
    'Ctrl K',
    'Esc',
    '−',
    'Ctrl Shift Z',
  ]);
  expect(textOfKeys('Mod+Shift+Z', true)).toBe('⌘ ⇧ Z');
  expect(ariaKeys('Mod+K', false)).toBe('Control+K');
  expect(ariaKeys('+', true)).toBe('Plus');
});
