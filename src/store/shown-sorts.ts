import type { State } from './state';
import type { TableSort } from './table-view';

/**
 * The sorting that the rows on the screen follow, the first counting most. The view may already ask
 * for another, whose order the worker has yet to tell: until then a head must not claim it.
 */
export function shownSorts({
  tableOrder,
  table,
}: Pick<State, 'tableOrder' | 'table'>): readonly TableSort[] {
  return tableOrder?.query.sorts ?? table.sorts;
}
