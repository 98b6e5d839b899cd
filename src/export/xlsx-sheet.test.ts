import { read } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { dayFromCivil } from '../domain/day';
import { type SheetCell, writeSheet } from './xlsx-sheet';

async function cellsOf(rows: SheetCell[][]) {
  const sheet = {
    name: '地块',
    headings: ['甲'],
    count: rows.length,
    rowAt: (k: number) => rows[k]!,
  };
  const pieces = await writeSheet(sheet, async () => {});
  const book = read(await new Blob(pieces).arrayBuffer(), { cellFormula: true, cellDates: true });
  const read0 = book.Sheets[book.SheetNames[0]!]!;
  return rows.map((_, k) => read0[`A${k + 2}`]);
}

test('days that Excel counts are dates, earlier ones the text of the day', async () => {
  const [first, last, today] = await cellsOf([
    [{ day: dayFromCivil(1900, 3, 1) }],
    [{ day: dayFromCivil(1900, 2, 28) }],
    [{ day: dayFromCivil(2026, 10, 31) }],
  ]);
  expect(first.t).toBe('d');
  expect(last).toMatchObject({ t: 's', v: '1900-02-28' });
  expect(today.v.toISOString().slice(0, 10)).toBe('2026-10-31');
});

test('no text is run, numbers stay numbers, the unknown is empty', async () => {
  const [formula, number, unknown, nothing] = await cellsOf([
    ['=1+1'],
    [-2.5],
    [null],
    [Number.NaN],
  ]);
  expect(formula).toMatchObject({ t: 's', v: '=1+1' });
  expect(formula.f).toBeUndefined();
  expect(number).toMatchObject({ t: 'n', v: -2.5 });
  expect([unknown, nothing]).toEqual([undefined, undefined]);
});
