import { expect, test } from 'vitest';
import { fileUnitName, inFileUnit } from './file-units';

test('columns of files are in the unit of their heading', () => {
  expect(inFileUnit(20_000, 'm2')).toBe(2);
  expect(inFileUnit(20_000, 'm2', 'mu')).toBe(30);
  expect(fileUnitName('m2', 'zh', 'mu')).toBe('亩');
  expect(inFileUnit(0.07, 'ratio')).toBe(7);
  expect(fileUnitName('ratio', 'en')).toBe('%');
  expect(inFileUnit(1234, 'yuan/m2')).toBe(12.34);
  expect(fileUnitName('yuan/m2', 'zh')).toBe('亿元/km²');
  expect(inFileUnit(15_000, 'yuan')).toBe(1.5);
  expect(fileUnitName('count', 'zh')).toBe('');
  expect(inFileUnit(null, 'm2')).toBeNull();
});
