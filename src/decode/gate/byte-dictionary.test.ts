import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ByteDictionary } from './byte-dictionary';

const encoder = new TextEncoder();

it('gives equal texts equal codes, different ones different codes, whatever bytes they come from', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 200 }), (texts) => {
      const dictionary = new ByteDictionary(0);
      const codes = new Map<string, number>();
      for (const text of texts) {
        const bytes = encoder.encode(`<${text}>`);
        const code = dictionary.code(bytes, 1, bytes.length - 1);
        const known = codes.get(text);
        if (known !== undefined) expect(code).toBe(known);
        else expect(code).toBe(codes.size + 1);
        codes.set(text, code);
      }
      expect(dictionary.size).toBe(codes.size);
      for (const [text, code] of codes) expect(dictionary.label(code)).toBe(text);
    }),
  );
});

it('grows past its first size', () => {
  const dictionary = new ByteDictionary();
  const bytes = encoder.encode(
    Array.from({ length: 5000 }, (_, i) => String(i).padStart(5, '0')).join(''),
  );
  for (let i = 0; i < 5000; i++) expect(dictionary.code(bytes, 5 * i, 5 * i + 5)).toBe(i + 1);
  for (let i = 0; i < 5000; i++) expect(dictionary.code(bytes, 5 * i, 5 * i + 5)).toBe(i + 1);
  expect(dictionary.labels().length).toBe(5001);
  expect(dictionary.labels()[5000]).toBe('04999');
});
