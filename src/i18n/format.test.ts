import { describe, expect, test } from 'vitest';
import { formatArea, formatIntensity, formatMoney, formatNumber, intensityChain } from './format';

describe('numbers as look.md §4 asks', () => {
  test.each([
    [5109, 0, '5\u2009109'],
    [-0.04, 1, '0.0'],
    [-1234.56, 1, '\u22121\u2009234.6'],
    [999.95, 1, '1\u2009000.0'],
  ])('%d with %d decimals', (value, decimals, expected) => {
    expect(formatNumber(value, decimals)).toBe(expected);
  });

  test('亩 have one decimal below 1,000 and none above', () => {
    expect(formatArea(60599.43, 'mu', 'zh')).toEqual({ text: '90.9', unit: '亩' });
    expect(formatArea(3406000, 'mu', 'zh')).toEqual({ text: '5\u2009109', unit: '亩' });
    expect(formatArea(60599.43, 'hectare', 'zh')).toEqual({ text: '6.06', unit: '公顷' });
    expect(formatArea(4230000, 'km2', 'en')).toEqual({ text: '4.23', unit: 'km²' });
  });

  test('money changes to 亿元 at one 亿', () => {
    expect(formatMoney(25_450_000, 'zh')).toEqual({ text: '2\u2009545', unit: '万元' });
    expect(formatMoney(99_999_999, 'zh').unit).toBe('万元');
    expect(formatMoney(100_000_000, 'zh')).toEqual({ text: '1.00', unit: '亿元' });
  });

  test('65 亿元/km² = 6,500 万元/公顷 = 433.33 万元/亩', () => {
    const chain = intensityChain(6500);
    expect(chain.yiPerKm2).toBe(65);
    expect(chain.wanPerHectare).toBe(6500);
    expect(chain.wanPerMu).toBeCloseTo(433.3333, 4);
    expect(formatIntensity(6500, 'zh')).toEqual({ text: '65.0', unit: '亿元/km²' });
  });
});
