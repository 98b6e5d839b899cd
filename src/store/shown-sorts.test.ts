import { expect, it } from 'vitest';
import { shownSorts } from './shown-sorts';
import { defaultTableView } from './table-view';

const byArea = [{ key: 'area', descending: true }];
const byName = [{ key: 'name', descending: false }];

it('tells the sorting of the rows, not the one asked for and not yet answered', () => {
  const table = { ...defaultTableView, sorts: byName };
  const query = { sorts: byArea, group: null };
  const tableOrder = { query, order: new Uint32Array(), groupOf: null, groups: [] };
  expect(shownSorts({ table, tableOrder })).toEqual(byArea);
  expect(shownSorts({ table, tableOrder: null })).toEqual(byName);
});
