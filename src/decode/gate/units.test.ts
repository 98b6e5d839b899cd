import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingUnits, parseHeading, unitOfText } from './units';

describe('parseHeading', () => {
  it.each([
    ['合同面积(平方米)', '合同面积', 'm2'],
    ['合同面积（平方米）', '合同面积', 'm2'],
    ['合同面积（㎡）', '合同面积', 'm2'],
    ['核准面积(公顷)', '核准面积', 'ha'],
    ['核准面积(单位：公顷)', '核准面积', 'ha'],
    ['核准面积 单位:公顷', '核准面积', 'ha'],
    ['面积（亩）', '面积', 'mu'],
    ['面积/亩', '面积', 'mu'],
    ['面积_亩', '面积', 'mu'],
    ['面积亩', '面积', 'mu'],
    ['范围 (km²)', '范围', 'km2'],
    ['产值【亿元】', '产值', 'yi'],
    ['产值万元', '产值', 'wan'],
    ['出让价款(元)', '出让价款', 'yuan'],
    ['declaredArea_m2', 'declaredarea', 'm2'],
    ['declared_area_ha', 'declaredarea', 'ha'],
    ['declaredAreaSquareMeters', 'declaredarea', 'm2'],
    ['Declared Area (square meters)', 'declaredarea', 'm2'],
    ['price_wan', 'price', 'wan'],
    ['outputYuan', 'output', 'yuan'],
    ['area_mu', 'area', 'mu'],
    ['termYears', 'term', 'year'],
    ['出让年限(年)', '出让年限', 'year'],
    ['约定固定资产投资强度(万元/亩)', '约定固定资产投资强度', 'wanPerMu'],
    ['约定土地产出率（万元/公顷）', '约定土地产出率', 'wanPerHa'],
    ['YDTZQ_ypm2', 'ydtzq', 'yuanPerM2'],
    ['约定土地税收(元/㎡)', '约定土地税收', 'yuanPerM2'],
    ['ＤＫＭＪ', 'dkmj', undefined],
    ['output_value', 'outputvalue', undefined],
    ['批准日期(yyyy-mm-dd)', '批准日期', undefined],
    ['标准地(是/否)', '标准地', undefined],
  ])('%s is %s in %s', (heading, base, unit) => {
    const parsed = parseHeading(heading);
    expect(parsed.base).toBe(base);
    expect(parsed.unit?.id).toBe(unit);
  });

  it('keeps a unit that is not known apart from none', () => {
    expect(parseHeading('产值(万美元)')).toEqual({ base: '产值', unitText: '万美元', unit: null });
    expect(parseHeading('产值')).toEqual({ base: '产值', unitText: null, unit: null });
  });

  it('never throws and never leaves a base with spaces or capitals', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (heading) => {
        expect(parseHeading(heading).base).not.toMatch(/[\sA-Z_]/);
      }),
    );
  });
});

describe('headingUnits', () => {
  it('holds exact factors', () => {
    const { mu, ha, km2, wan, yi } = headingUnits;
    expect((3 * mu.multiply) / mu.divide).toBe(2000);
    expect((15 * mu.multiply) / mu.divide).toBe(ha.multiply);
    expect((1500 * mu.multiply) / mu.divide).toBe(km2.multiply);
    expect(yi.multiply).toBe(10_000 * wan.multiply);
  });

  it('knows no unit in ordinary words', () => {
    for (const word of ['编号', 'use', 'a', 'name', '']) expect(unitOfText(word)).toBeNull();
  });
});
