import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextColumn } from '../domain/column';
import { createTextTest, foldText } from './contains-text';

function columnOf(texts: readonly string[]): TextColumn {
  const encoded = texts.map((text) => new TextEncoder().encode(text));
  const bytes = Uint8Array.from(encoded.flatMap((part) => [...part]));
  const ends: number[] = [];
  for (const part of encoded) ends.push((ends.at(-1) ?? 0) + part.length);
  return {
    kind: 'text',
    bytes,
    starts: Uint32Array.from([0, ...ends.slice(0, -1)]),
    ends: Uint32Array.from(ends),
    escaped: null,
  };
}

const piece = fc.constantFrom(
  '示例',
  '企',
  ' ',
  'a',
  'A',
  'aA',
  'Ａ',
  '１',
  '1',
  'é',
  '（',
  '\t',
  'ß',
);
const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));

describe('a text holds another, whatever case, width and spaces', () => {
  test('bytes of a file are searched as their text is', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), text, (texts, needle) => {
        const holds = createTextTest(columnOf(texts), needle);
        const folded = foldText(needle);
        texts.forEach((one, i) => {
          expect(holds(i)).toBe(folded !== '' && foldText(one).includes(folded));
        });
      }),
      { numRuns: 500 },
    );
  });

  test('escaped bytes are read first', () => {
    const column = { ...columnOf(['\\u793a\\u4f8b']), escaped: Uint8Array.of(1) };
    expect(createTextTest(column, '示例')(0)).toBe(true);
    expect(createTextTest(column, 'u793a')(0)).toBe(false);
  });
});
