import { expect, it } from 'vitest';
import { TileHealth } from './tile-health';

const told = (health: TileHealth, outcomes: string) =>
  [...outcomes].map((outcome) => health.record(outcome === '+'));

it('tells of a service that never answers, once', () => {
  expect(told(new TileHealth(), '-----')).toEqual([false, false, true, false, false]);
});

it('does not tell of single gaps', () => {
  expect(told(new TileHealth(), '++-++-+-++-').includes(true)).toBe(false);
});

it('tells when a service falls silent later', () => {
  expect(told(new TileHealth(), '++++++++-----').includes(true)).toBe(false);
  expect(told(new TileHealth(), '++++++++------').at(-1)).toBe(true);
});

it('tells again after it was set anew', () => {
  const health = new TileHealth();
  told(health, '---');
  health.reset();
  expect(told(health, '---').at(-1)).toBe(true);
});
