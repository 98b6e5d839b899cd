import { describe, expect, it } from 'vitest';
import { cellAfterKey } from './table-keys';

const size = { rows: 100, columns: 6, page: 10 };

function after(key: string, row: number, column: number, isFar = false) {
  const keys = { key, ctrlKey: isFar, metaKey: false, altKey: false };
  const cell = cellAfterKey(keys, { row, column }, size);
  return cell && [cell.row, cell.column];
}

describe('a key of movement', () => {
  it.each([
    ['ArrowDown', 3, 2, [4, 2]],
    ['ArrowUp', 3, 2, [2, 2]],
    ['ArrowUp', 0, 2, [-1, 2]],
    ['ArrowUp', -1, 2, [-1, 2]],
    ['ArrowDown', 99, 2, [100, 2]],
    ['ArrowDown', 100, 2, [100, 2]],
    ['ArrowLeft', 3, 0, [3, 0]],
    ['ArrowRight', 3, 5, [3, 5]],
    ['Home', 3, 4, [3, 0]],
    ['End', 3, 1, [3, 5]],
    ['PageDown', 3, 1, [13, 1]],
    ['PageDown', 95, 1, [99, 1]],
    ['PageUp', 3, 1, [0, 1]],
  ] as const)('%s at row %i, column %i', (key, row, column, expected) => {
    expect(after(key, row, column)).toEqual(expected);
  });

  it.each([
    ['Home', [0, 0]],
    ['End', [99, 5]],
    ['ArrowDown', [99, 2]],
    ['ArrowUp', [0, 2]],
    ['ArrowLeft', [50, 0]],
    ['ArrowRight', [50, 5]],
  ] as const)('Ctrl + %s goes to the end', (key, expected) => {
    expect(after(key, 50, 2, true)).toEqual(expected);
  });

  it('is none of the others', () => {
    expect(after('a', 3, 2)).toBeNull();
    expect(
      cellAfterKey(
        { key: 'ArrowDown', ctrlKey: false, metaKey: false, altKey: true },
        { row: 1, column: 1 },
        size,
      ),
    ).toBeNull();
  });
});
