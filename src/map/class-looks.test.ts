import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ColourClass } from '../domain/colour-mode';
import { classLook, classLooks, rampColors } from './class-looks';
import { deltaE2000, visions } from './color-difference';

const themes = ['light', 'dark'] as const;
const use = (level: number): ColourClass => ({
  kind: 'use',
  code: 'a',
  zh: 'a',
  en: 'a',
  colour: '#BB9674',
  level,
});

describe.each(themes)('in the %s theme', (theme) => {
  it('neighbouring steps of the ramp stay apart, for colour-blind eyes too', () => {
    for (const vision of visions)
      for (let i = 1; i < rampColors[theme].length; i++)
        expect(
          deltaE2000(rampColors[theme][i - 1]!, rampColors[theme][i]!, vision),
        ).toBeGreaterThan(9);
  });

  it('what is unknown is hatched, what does not apply is bare, and both are the same grey', () => {
    const [none, unknown] = classLooks([{ kind: 'not-applicable' }, { kind: 'unknown' }], theme);
    expect(none!.fill).toBe(unknown!.fill);
    expect(none!.pattern.kind).toBe('solid');
    expect(unknown!.pattern.kind).toBe('falling');
  });

  it('the levels of one use share the official colour and differ by texture', () => {
    const looks = [0, 1, 2, 3, 4].map((level) => classLook(use(level), theme));
    expect(new Set(looks.map(({ fill }) => fill))).toEqual(new Set(['#BB9674']));
    expect(new Set(looks.map(({ pattern }) => pattern.kind)).size).toBe(5);
  });

  it.each(['#000080', '#FFFFFF', '#FF0000', '#00FF00'])('an edge shows on %s', (colour) => {
    const { fill, outline } = classLook({ ...use(0), colour } as ColourClass, theme);
    const isWhiteAtNight = theme === 'dark' && colour === '#FFFFFF';
    if (!isWhiteAtNight) expect(deltaE2000(fill, outline, 'normal')).toBeGreaterThan(5);
  });
});

const tokensUrl = new URL('../../../shared/look/tokens.json', import.meta.url);
it.skipIf(!existsSync(tokensUrl))('has the ramp of the look tokens', () => {
  const { diverging } = JSON.parse(readFileSync(tokensUrl, 'utf8')).ramp.outputIntensity;
  expect(rampColors).toEqual({ light: diverging.light, dark: diverging.dark });
});
