import { expect, it } from 'vitest';
import { mayTipOpen, watchTipKeys } from './tip-keys';

it('a tooltip opens after pointing and after keys that move the focus, and after no other', () => {
  const page = new EventTarget();
  watchTipKeys(page);
  const after = (type: string, key?: string) => {
    page.dispatchEvent(Object.assign(new Event(type), { key }));
    return mayTipOpen();
  };
  expect(after('keydown', 'Tab')).toBe(true);
  expect(after('keydown', 'Escape')).toBe(false);
  expect(after('pointermove')).toBe(true);
  expect(after('keydown', 'Enter')).toBe(false);
  expect(after('keydown', 'ArrowLeft')).toBe(true);
  expect(after('keydown', 'k')).toBe(false);
  expect(after('pointerdown')).toBe(true);
});
