import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Category, categories } from '../domain/category';
import { contrastRatio, deltaE2000, type Vision, visions } from './color-difference';
import { categoryLooks, labelHalo, PATTERN_REPEAT, patternKinds, rgb } from './palette';
import { meanCoverage } from './plot-colors';
import { swatchPattern } from './swatch-pattern';
import { mapColors } from './tokens';

const themes = ['light', 'dark'] as const;
const withoutToken: Category[] = ['planned', 'undetermined'];
const withToken = categories.filter((category) => !withoutToken.includes(category));

function closest(
  list: readonly Category[],
  others: readonly Category[],
  theme: 'light' | 'dark',
  vision: Vision,
) {
  let least = Infinity;
  for (const a of list)
    for (const b of others)
      if (a !== b)
        least = Math.min(
          least,
          deltaE2000(categoryLooks[a][theme].fill, categoryLooks[b][theme].fill, vision),
        );
  return least;
}

describe.each(themes)('in the %s theme', (theme) => {
  it('the fills of the main categories stay apart, for colour-blind eyes too', () => {
    expect(closest(withToken, withToken, theme, 'normal')).toBeGreaterThan(20);
    for (const vision of visions)
      expect(closest(withToken, withToken, theme, vision)).toBeGreaterThan(12);
  });

  it('planned and undetermined land differ in fill from every other, and in texture from all', () => {
    for (const vision of visions)
      expect(closest(withoutToken, categories, theme, vision)).toBeGreaterThan(7);
  });

  it.each(categories)('labels on %s can be read', (category) => {
    const { fill, labelOnFill, textOnSurface } = categoryLooks[category][theme];
    expect(contrastRatio(labelOnFill, fill)).toBeGreaterThan(4.5);
    expect(contrastRatio(textOnSurface, theme === 'light' ? '#FFFFFF' : '#141C20')).toBeGreaterThan(
      4.5,
    );
  });

  it.each(categories)('the outline of %s sets it off from its fill', (category) => {
    const { fill, outline } = categoryLooks[category][theme];
    expect(deltaE2000(fill, outline, 'normal')).toBeGreaterThan(5);
  });

  it('names on the map can be read', () => {
    const { label, labelMinor, roadLabel, road, land, halo, casing, hover } = mapColors[theme];
    expect(contrastRatio(label, land)).toBeGreaterThan(4.5);
    expect(contrastRatio(labelMinor, land)).toBeGreaterThan(4.5);
    expect(contrastRatio(roadLabel, road)).toBeGreaterThan(4.5);
    expect(contrastRatio(label, halo)).toBeGreaterThan(4.5);
    expect(contrastRatio(hover, casing)).toBeGreaterThan(7);
  });
});

it('no two categories share a texture, and every texture repeats without a seam', () => {
  const kinds = categories.map((category) => categoryLooks[category].pattern.kind);
  expect(new Set(kinds).size).toBe(categories.length);
  expect([...kinds].sort()).toEqual([...patternKinds].sort());
  for (const category of categories) {
    const { tile } = categoryLooks[category].pattern;
    if (tile > 0) expect(PATTERN_REPEAT % tile).toBe(0);
  }
});

it('only idle land is dense', () => {
  const coverage = (category: Category) => meanCoverage(categoryLooks[category].pattern);
  for (const category of categories)
    if (category !== 'idle') expect(coverage(category)).toBeLessThan(coverage('idle'));
});

it('swatches carry the colours and the texture of the map', () => {
  const idle = swatchPattern('idle', 'light');
  expect(idle).toMatchObject({ fill: '#C13C39', ink: '#8A2123', outline: '#7C1A1E', tile: 7 });
  expect(idle.marks).toEqual([
    { kind: 'path', d: 'M-1.75,1.75 l3.5,-3.5 M0,7 l7,-7 M5.25,8.75 l3.5,-3.5', strokeWidth: 1.7 },
  ]);
  expect(swatchPattern('built', 'dark').marks).toEqual([]);
  for (const category of categories)
    expect(swatchPattern(category, 'light').marks.length > 0).toBe(category !== 'built');
});

it('halos are the outline on dark fills and the fill itself on light ones', () => {
  expect(labelHalo(categoryLooks.idle.light)).toBe('#7C1A1E');
  expect(labelHalo(categoryLooks.approved.light)).toBe('#F8E38D');
  expect(rgb('#FF8000')).toEqual([1, 128 / 255, 0]);
});

const tokensUrl = new URL('../../../shared/look/tokens.json', import.meta.url);
describe.skipIf(!existsSync(tokensUrl))('against the look tokens', () => {
  const tokens = existsSync(tokensUrl) ? JSON.parse(readFileSync(tokensUrl, 'utf8')) : null;

  it.each(withToken)('%s is drawn as designed', (category) => {
    const token = tokens.category[category === 'inefficient' ? 'lowEff' : category];
    const { light, dark, pattern, outlineWidths } = categoryLooks[category];
    expect({ light, dark, outlineWidths, tile: pattern.tile, stroke: pattern.stroke }).toEqual({
      light: token.light,
      dark: token.dark,
      outlineWidths: token.outlineWidth,
      tile: token.pattern.tilePx,
      stroke: token.pattern.strokePx,
    });
  });

  it.each(themes)('colour differences are those the design was checked with: %s', (theme) => {
    for (const vision of visions)
      expect(closest(withToken, withToken, theme, vision)).toBeCloseTo(
        tokens.report.categoryDeltaE2000[theme][vision].min,
        1,
      );
  });
});
