import { describe, expect, it } from 'vitest';
import { recallSearches, withSearch } from './search-history';

describe('withSearch', () => {
  it('puts the latest first, each once, at most eight', () => {
    expect(withSearch(['a', 'b', 'c'], ' b ')).toEqual(['b', 'a', 'c']);
    expect(withSearch(['a'], '  ')).toEqual(['a']);
    const many = Array.from({ length: 12 }, (_, i) => `${i}`).reduce(withSearch, [] as string[]);
    expect(many).toEqual(['11', '10', '9', '8', '7', '6', '5', '4']);
  });
});

it('recalls nothing where a browser keeps nothing', () => {
  expect(recallSearches()).toEqual([]);
});
