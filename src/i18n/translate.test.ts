import { expect, test } from 'vitest';
import { en } from './en/en';
import { fill, translate } from './translate';

test('one and many have their own words', () => {
  expect(fill('{n} {n|plot lies|plots lie} here', { n: 1 })).toBe('1 plot lies here');
  expect(fill('{n} {n|plot lies|plots lie} here', { n: '1' })).toBe('1 plot lies here');
  expect(fill('{n} {n|plot lies|plots lie} here', { n: 0 })).toBe('0 plots lie here');
  expect(fill('{n} {n|plot lies|plots lie} here', { n: '1 000' })).toBe('1 000 plots lie here');
  expect(translate('en', 'count.plots', { count: '1' })).toBe('1 plot');
  expect(translate('zh', 'count.plots', { count: '1' })).toBe('1 宗');
});

test('no word of the English stands in the plural beside a number that may be one', () => {
  const bare =
    /\{(?!limit|most|megabytes|name|layer|plot|park|field)\w+\} (plots|parks|rows|days|years|files)\b/;
  const found = Object.entries(en).filter(([, text]) => bare.test(text));
  expect(found).toEqual([]);
});
