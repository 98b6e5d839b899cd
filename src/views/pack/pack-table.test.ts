import { expect, test } from 'vitest';
import { pagesOfTable, wordCell } from './pack-table';

const rows = (count: number) => Array.from({ length: count }, (_, at) => [wordCell(String(at))]);
const sizes = (count: number, row: number, rest = 16) =>
  pagesOfTable({ rows: rows(count) }, { rows: Array(count).fill(row), rest }).map(
    ({ length }) => length,
  );

test('a page takes as many rows as fit between its headings and its notes', () => {
  expect(sizes(100, 5.5)).toEqual([40, 40, 20]);
  // Rows of two lines.
  expect(sizes(50, 11)).toEqual([20, 20, 10]);
  expect(sizes(0, 5)).toEqual([0]);
});

test('every row stands once and in order, also one that is higher than a page', () => {
  const heights = { rows: [5, 300, 5, 5], rest: 16 };
  const pages = pagesOfTable({ rows: rows(4) }, heights);
  expect(pages.map((page) => page.map(([cell]) => cell!.text))).toEqual([['0'], ['1'], ['2', '3']]);
});
