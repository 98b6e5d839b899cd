import { describe, expect, it } from 'vitest';
import { groupOfRow, tableRows } from './table-rows';

describe('the rows of the table', () => {
  const groupOf = Int32Array.of(1, 0, 1, 2);

  it('are the plots where nothing is grouped', () => {
    expect([...tableRows({ groupOf: null }, Uint32Array.of(3, 0), []).rows]).toEqual([3, 0]);
  });

  it('have a heading before each group that has plots', () => {
    expect([...tableRows({ groupOf }, Uint32Array.of(1, 0, 2), []).rows]).toEqual([
      -1, 1, -2, 0, 2,
    ]);
    expect([...tableRows({ groupOf }, Uint32Array.of(3), []).rows]).toEqual([-3, 3]);
    expect([...tableRows({ groupOf }, Uint32Array.of(), []).rows]).toEqual([]);
  });

  it('fold under their heading and stay among the plots', () => {
    const { rows, plots } = tableRows({ groupOf }, Uint32Array.of(1, 0, 2), [1]);
    expect([...rows]).toEqual([-1, 1, -2]);
    expect([...plots]).toEqual([1, 0, 2]);
  });

  it('tell headings from plots', () => {
    expect([-1, -3, 0, 7].map(groupOfRow)).toEqual([0, 2, null, null]);
  });
});
