import { describe, expect, it } from 'vitest';
import {
  allowedWidth,
  defaultTableView,
  movedTo,
  parseTableView,
  printTableView,
  shownColumns,
  sortedBy,
  toggledColumn,
} from './table-view';

const up = (key: string) => ({ key, descending: false });
const down = (key: string) => ({ key, descending: true });

describe('the columns to show', () => {
  const view = { ...defaultTableView, columns: ['a', 'b', 'c', 'd'], pinned: ['c', 'x'] };

  it('has pinned ones first and leaves out what the data lack', () => {
    expect(shownColumns(view, () => true)).toEqual(['c', 'a', 'b', 'd']);
    expect(shownColumns(view, (key) => key !== 'b')).toEqual(['c', 'a', 'd']);
  });
});

describe('a press on a heading', () => {
  it('goes up, down, and back to the order of the file', () => {
    expect(sortedBy([], 'a', false)).toEqual([up('a')]);
    expect(sortedBy([up('a')], 'a', false)).toEqual([down('a')]);
    expect(sortedBy([down('a')], 'a', false)).toEqual([]);
  });

  it('makes the column the only key', () => {
    expect(sortedBy([up('a'), down('b')], 'c', false)).toEqual([up('c')]);
    expect(sortedBy([up('a'), up('b')], 'b', false)).toEqual([down('b')]);
    expect(sortedBy([up('a'), down('b')], 'b', false)).toEqual([up('b')]);
  });

  it('with Shift adds a key, turns it, takes it away', () => {
    expect(sortedBy([up('a')], 'b', true)).toEqual([up('a'), up('b')]);
    expect(sortedBy([up('a'), up('b')], 'a', true)).toEqual([down('a'), up('b')]);
    expect(sortedBy([down('a'), up('b')], 'a', true)).toEqual([up('b')]);
  });
});

describe('the order and choice of columns', () => {
  it('moves one to the place of another', () => {
    expect(movedTo(['a', 'b', 'c', 'd'], 'a', 'c')).toEqual(['b', 'c', 'a', 'd']);
    expect(movedTo(['a', 'b', 'c', 'd'], 'd', 'b')).toEqual(['a', 'd', 'b', 'c']);
    expect(movedTo(['a', 'b'], 'a', 'x')).toEqual(['a', 'b']);
  });

  it('shows and hides, and keeps the last', () => {
    expect(toggledColumn(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggledColumn(['a', 'b'], 'a')).toEqual(['b']);
    expect(toggledColumn(['b'], 'b')).toEqual(['b']);
  });

  it('keeps widths readable', () => {
    expect(allowedWidth(3)).toBe(56);
    expect(allowedWidth(120.4)).toBe(120);
    expect(allowedWidth(9999)).toBe(640);
  });
});

describe('what is kept of the view', () => {
  it('is read back, without sorting, groups and selection', () => {
    const view = {
      ...defaultTableView,
      columns: ['id', 'extra.高压线'],
      pinned: [],
      widths: { id: 90 },
      height: 300,
      hasStatement: false,
    };
    const used = { ...view, sorts: [up('id')], group: 'park' as const, selectedOnly: true };
    expect(parseTableView(printTableView(used))).toEqual(view);
  });

  it.each([
    null,
    '',
    'null',
    '[]',
    '{',
    '"x"',
    '{"columns":[1],"pinned":3,"widths":[],"height":-4}',
  ])('is as by default where the text says nothing: %s', (text) => {
    expect(parseTableView(text)).toEqual(defaultTableView);
  });

  it('takes what is sound', () => {
    const text = '{"columns":["a",2,"a","b"],"widths":{"a":4,"b":null},"pinned":["b"]}';
    expect(parseTableView(text)).toEqual({
      ...defaultTableView,
      columns: ['a', 'b'],
      pinned: ['b'],
      widths: { a: 56 },
    });
  });
});
