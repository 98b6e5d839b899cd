import { expect, test } from 'vitest';
import { Versions } from './versions';

test('the last few versions are kept, by their numbers', () => {
  const versions = new Versions<string>(2);
  const [a, b] = [versions.keep('a'), versions.keep('b')];
  expect([versions.get(a), versions.get(b)]).toEqual(['a', 'b']);
  const c = versions.keep('c');
  expect([versions.get(a), versions.get(b), versions.get(c)]).toEqual([undefined, 'b', 'c']);
});
