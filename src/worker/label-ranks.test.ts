import { expect, it } from 'vitest';
import { categories, overlayBits } from '../domain/category';
import { labelRanks } from './label-ranks';

it('ranks chosen plots, then warnings, idle land, other problems, the rest', () => {
  const names = ['built', 'approved', 'idle', 'supplied', 'built', 'planned'] as const;
  const classes = {
    categories: Uint8Array.from(names, (name) => categories.indexOf(name)),
    overlays: Uint16Array.from([0, 0, 0, overlayBits.warning90, 0, 0]),
  };
  const rank = labelRanks(classes, [4]);
  expect(names.map((_, plot) => rank(plot))).toEqual([4, 3, 2, 1, 0, 4]);
});
