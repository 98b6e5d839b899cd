import { describe, expect, test } from 'vitest';
import type { Condition } from '../domain/filter';
import { type FilterField, filterFields } from '../domain/filter-fields';
import { fixedValues, parseCondition } from '../domain/filter-text';
import {
  type ConditionWords,
  describeCondition,
  entryToSi,
  fieldName,
  printEntry,
  valueName,
} from './describe-condition';

const words: ConditionWords = {
  language: 'zh',
  unit: 'mu',
  parkName: (key) => ({ QY: '青岩示例园' })[key] ?? key,
};

describe('a condition in words', () => {
  test.each([
    ['category:idle,approved', '疑似闲置、批而未供'],
    ['-category:idle', '非 疑似闲置'],
    ['overlay:standardPlot', '标准地'],
    ['park:QY', '青岩示例园'],
    ['holder:甲,乙,丙', '使用权人：甲 等 3 项'],
    ['-supplyMode:划拨', '供应方式不是 划拨'],
    ['m0:yes', '新型产业用地(M0)：是'],
    ['area:80000..', '面积 ≥ 120 亩'],
    ['area:13333.33..33333.34', '面积 20 亩 至 50 亩'],
    ['-area:80000..', '面积 < 120 亩'],
    ['outputYuan:..1234560000', '产值 ≤ 123\u2009456 万元'],
    ['outputYear:2025..', '统计年份 ≥ 2025'],
    ['supplyDate:2020-01-01..', '供地日期 2020-01-01 起'],
    ['-supplyDate:2020-01-01..', '供地日期早于 2020-01-01'],
    ['startDue:2020-01-01..2020-12-31', '约定动工到期 2020-01-01 至 2020-12-31'],
    ['text:汽摩', '含“汽摩”'],
    ['-holder*:示例', '使用权人不含“示例”'],
    ['missing:agreedStart', '缺约定动工日期'],
    ['-missing:agreedStart', '有约定动工日期'],
  ])('%s', (text, said) => {
    expect(describeCondition(parseCondition(text) as Condition, words)).toBe(said);
  });

  test('every field and every given value has a word', () => {
    for (const language of ['zh', 'en'] as const)
      for (const field of Object.keys(filterFields) as FilterField[]) {
        expect(fieldName(field, language)).not.toMatch(/^(filter\.)?field\./);
        for (const value of fixedValues[field] ?? [])
          expect(valueName(field, value, { ...words, language })).not.toMatch(/\./);
      }
  });
});

describe('what is entered', () => {
  test('20 亩 as files have it lies at both ends of its range', () => {
    expect(entryToSi('area', 20, 'min', words)).toBe(13333.33);
    expect(entryToSi('area', 20, 'max', words)).toBe(13333.34);
    expect(entryToSi('declaredAreaSquareMeters', 0.29, 'min', { ...words, unit: 'hectare' })).toBe(
      2900,
    );
  });

  test.each(['mu', 'hectare', 'km2'] as const)('reads back in %s', (unit) => {
    for (const entered of [0.5, 1, 20, 33.3, 1234.5])
      for (const end of ['min', 'max'] as const) {
        const si = entryToSi('area', entered, end, { ...words, unit });
        expect(printEntry('area', si, { ...words, unit })).toBe(String(entered));
      }
  });

  test('money is entered in 万元, in English in millions', () => {
    expect(entryToSi('outputYuan', 2716, 'min', words)).toBe(27_160_000);
    expect(entryToSi('outputYuan', 27.16, 'min', { ...words, language: 'en' })).toBe(27_160_000);
  });
});
