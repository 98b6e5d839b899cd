import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawColumn } from '../../../data/fixtures/raw-layer-from-rows';
import { textAt } from '../../domain/column';
import { cellText } from '../raw-layer';
import { buildTextColumn } from './text-column';

const all = (count: number) => Uint32Array.from({ length: count }, (_, i) => i);
const build = (values: (string | number | boolean | null | undefined)[]) => {
  const column = rawColumn('x', values);
  return buildTextColumn(
    values.length,
    [{ column, rows: all(values.length), places: all(values.length) }],
    () => {
      throw new Error('nothing was to be repaired');
    },
  );
};

describe('buildTextColumn', () => {
  it('keeps few texts as codes and many as ranges of the file', () => {
    const few = build(Array.from({ length: 300 }, (_, i) => `t${i % 3}`));
    const many = build(Array.from({ length: 300 }, (_, i) => `t${i}`));
    expect(few.kind).toBe('code');
    expect(many.kind).toBe('text');
    expect(textAt(few, 4)).toBe('t1');
    expect(textAt(many, 299)).toBe('t299');
  });

  it('says what the cells say, in either kind', () => {
    const cell = fc.oneof(
      fc.stringMatching(/^[ \t\u3000\u00a0"\\a-c\u4e00-\u4e03\u0440\u20ac]{0,6}$/),
      fc.integer(),
      fc.constantFrom(null, undefined, true, false),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 200 }), (values) => {
        const column = rawColumn('x', values);
        const built = build(values);
        for (let i = 0; i < values.length; i++) expect(textAt(built, i)).toBe(cellText(column, i));
      }),
    );
  });

  it('puts rows of several columns behind each other, and only the wanted ones', () => {
    const first = rawColumn('x', ['a', 'b', 'c']);
    const second = rawColumn('x', ['d', 5]);
    const built = buildTextColumn(
      5,
      [
        { column: first, rows: Uint32Array.of(0, 2), places: Uint32Array.of(0, 1) },
        { column: second, rows: Uint32Array.of(0, 1), places: Uint32Array.of(3, 4) },
      ],
      () => {},
    );
    expect([0, 1, 2, 3, 4].map((i) => textAt(built, i))).toEqual(['a', 'c', null, 'd', '5']);
  });

  it('repairs broken encoding and tells the row, before and after', () => {
    const told: unknown[] = [];
    const column = rawColumn('x', ['ok', 'Ø´Ø±ÙƒØ© ', 'Zürich']);
    const built = buildTextColumn(
      3,
      [{ column, rows: all(3), places: all(3) }],
      (_, row, before, after) => told.push([row, before, after]),
    );
    expect([0, 1, 2].map((i) => textAt(built, i))).toEqual(['ok', 'شركة', 'Zürich']);
    expect(told).toEqual([[1, 'Ø´Ø±ÙƒØ©', 'شركة']]);
  });
});
