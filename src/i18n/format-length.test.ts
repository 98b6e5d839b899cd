import { expect, it } from 'vitest';
import { formatLength } from './format-length';

it.each([
  [0, '0.00', '米', 'm'],
  [9.994, '9.99', '米', 'm'],
  [10, '10.0', '米', 'm'],
  [999.9, '999.9', '米', 'm'],
  [1000, '1.000', '公里', 'km'],
  [12_345.6, '12.346', '公里', 'km'],
])('%d m reads %s %s / %s', (meters, text, zh, en) => {
  expect(formatLength(meters, 'zh')).toEqual({ text, unit: zh });
  expect(formatLength(meters, 'en')).toEqual({ text, unit: en });
});
