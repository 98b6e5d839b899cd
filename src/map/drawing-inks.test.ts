import { describe, expect, it } from 'vitest';
import { categories } from '../domain/category';
import { drawingInks } from '../domain/drawing';
import { contrastRatio, deltaE2000 } from './color-difference';
import { drawingInkColors } from './drawing-inks';
import { categoryLooks } from './palette';
import { mapColors } from './tokens';

describe.each(['light', 'dark'] as const)('the inks of drawings in the %s theme', (theme) => {
  const inks = drawingInkColors[theme];

  it.each(drawingInks)('%s is taken for no category', (ink) => {
    for (const category of categories)
      expect(
        deltaE2000(inks[ink], categoryLooks[category][theme].fill, 'normal'),
        category,
      ).toBeGreaterThan(15);
  });

  it.each(drawingInks)('%s can be told from the other inks', (ink) => {
    for (const other of drawingInks)
      if (other !== ink)
        expect(deltaE2000(inks[ink], inks[other], 'normal'), other).toBeGreaterThan(12);
  });

  it.each(drawingInks)('%s can be read on its casing', (ink) => {
    expect(contrastRatio(inks[ink], mapColors[theme].casing)).toBeGreaterThan(4.5);
  });
});
