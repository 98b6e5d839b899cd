import { describe, expect, it } from 'vitest';
import { categories } from '../domain/category';
import type { Reading } from '../worker/data-messages';
import { newlyIdle } from './idle-flash';

const read = (asOf: number, of: readonly (typeof categories)[number][]) => ({
  reading: {
    options: { asOf },
    categories: Uint8Array.from(of, (category) => categories.indexOf(category)),
  } as Reading,
});

describe('plots that became idle', () => {
  const before = read(100, ['supplied', 'idle', 'built', 'construction']);
  const after = read(130, ['idle', 'idle', 'built', 'idle']);

  it('are those that a later date made so', () => {
    expect(newlyIdle(after, before)).toEqual([0, 3]);
  });

  it('are none where the date went back, stayed, or the data are others', () => {
    expect(newlyIdle(before, after)).toEqual([]);
    expect(newlyIdle(read(100, ['idle', 'idle', 'idle', 'idle']), before)).toEqual([]);
    expect(newlyIdle(read(130, ['idle']), before)).toEqual([]);
    expect(newlyIdle(after, { reading: null })).toEqual([]);
  });
});
