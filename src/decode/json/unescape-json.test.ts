import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unescapeJson } from './unescape-json';

function unescaped(json: string): string {
  const bytes = new TextEncoder().encode(json);
  const target = new Uint8Array(bytes.length);
  const to = unescapeJson(bytes, 1, bytes.length - 1, target, 0);
  return new TextDecoder().decode(target.subarray(0, to));
}

const escapeAll = (text: string) =>
  `"${[...text]
    .flatMap((c) => Array.from({ length: c.length }, (_, k) => c.charCodeAt(k)))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('')}"`;

it('reads what JSON.parse reads, escaped by the letter or in full', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(unescaped(JSON.stringify(text))).toBe(text);
      expect(unescaped(escapeAll(text))).toBe(text);
    }),
  );
});

it('replaces a lone surrogate', () => {
  expect(unescaped('"a\\ud83dz"')).toBe('a\ufffdz');
  expect(unescaped('"\\ude00"')).toBe('\ufffd');
  expect(unescaped('"\\uD83D\\uDE00\\/"')).toBe('😀/');
});
