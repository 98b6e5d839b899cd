import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyFilter } from '../../data/fixtures/any-filter';
import type { Filter } from '../domain/filter';
import {
  parseSavedFilters,
  printSavedFilters,
  renamed,
  type SavedFilter,
  withSaved,
} from './saved-filters';

const filter: Filter = { join: 'all', conditions: [{ kind: 'missing', field: 'holder' }] };
const other: Filter = { ...filter, join: 'any' };
const names = (list: readonly SavedFilter[]) => list.map(({ name }) => name);

describe('saved filters', () => {
  test('come back as they were kept', () => {
    const list = fc.array(fc.record({ name: fc.string({ unit: 'grapheme' }), filter: anyFilter }));
    fc.assert(
      fc.property(list, (saved) => {
        expect(parseSavedFilters(printSavedFilters(saved))).toEqual(saved);
      }),
    );
  });

  test.each([
    null,
    '',
    '{}',
    '[null, 3, {"name": 1}]',
    '[{"name": "a", "filter": "where=x"}]',
    'no',
  ])('what is none is left out: %s', (text) => {
    expect(parseSavedFilters(text)).toEqual([]);
  });

  test('a filter of the same name gives way', () => {
    const list = withSaved(withSaved([], 'a', filter), 'b', filter);
    expect(withSaved(list, 'a', other)).toEqual([
      { name: 'a', filter: other },
      { name: 'b', filter },
    ]);
    expect(names(renamed(list, 'a', 'b'))).toEqual(['b']);
    expect(names(renamed(list, 'a', 'c'))).toEqual(['c', 'b']);
    expect(names(renamed(list, 'a', 'a'))).toEqual(['a', 'b']);
  });
});
