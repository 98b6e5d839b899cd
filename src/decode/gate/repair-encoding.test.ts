import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairEncoding } from './repair-encoding';

/** What a program shows that takes UTF-8 for windows-1252. */
const broken = (text: string) =>
  new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
/** The same for latin-1. */
const brokenLatin = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));

describe('repairEncoding', () => {
  it('gives back what was read in the wrong encoding', () => {
    for (const text of ['شركة مياه الشرب', '重庆高新区', 'Café Zürich'])
      for (const wrong of [broken(text), brokenLatin(text)])
        expect(repairEncoding(wrong)).toBe(text);
  });

  it('puts back a lost byte where one choice only gives a letter', () => {
    const lossy = broken('كفر الدوار').replace('\u0081', ' ');
    expect(lossy).toContain('Ù ');
    expect(repairEncoding(lossy)).toBe('كفر الدوار');
  });

  it.each(['Zürich', 'Ünal Ørsted', '重庆', 'plain', 'Ã', 'São Paulo – Água', '½ Ø 10 mm', ''])(
    'leaves “%s” alone',
    (text) => expect(repairEncoding(text)).toBeNull(),
  );

  it('turns every text of letters beyond ASCII back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\u4e00-\u9fa5]{1,12}$/), (text) => {
        expect(repairEncoding(brokenLatin(text))).toBe(text);
      }),
    );
  });
});
