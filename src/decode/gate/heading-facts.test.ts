import { describe, expect, it } from 'vitest';
import { rawColumn } from '../../../data/fixtures/raw-layer-from-rows';
import type { LayerRole } from '../../domain/issue';
import { headingFacts } from './heading-facts';

type Cells = readonly (string | number | null)[];

function factsOf(
  heading: string,
  cells: Cells,
  taken: {
    role?: LayerRole;
    fields?: Record<string, string>;
    mapping?: Record<string, string>;
    template?: string | null;
  } = {},
) {
  const { role = 'plots', fields = {}, mapping = {}, template = null } = taken;
  return headingFacts([rawColumn(heading, cells)], { role, fields, mapping, template })[0]!;
}

/** `good` of `total` cells are dates. */
const dates = (good: number, total: number) =>
  Array.from({ length: total }, (_, i) => (i < good ? '2024-01-02' : '待定日'));

describe('how sure a column is', () => {
  it('is high under a known name, medium when only width or case make it one', () => {
    const exact = factsOf('合同面积(亩)', [30], {
      fields: { '合同面积(亩)': 'declaredAreaSquareMeters' },
    });
    expect(exact.match).toEqual({ by: 'exact', sureness: 'high', fits: 1, isUnitAssumed: false });
    const wide = factsOf('ｓｙｑｒ', ['甲'], { fields: { ｓｙｑｒ: 'holder' } });
    expect(wide.match).toMatchObject({ by: 'normalised', sureness: 'medium', fits: null });
  });

  it('is low as soon as fewer than nine of ten values can be read', () => {
    const at = (good: number) =>
      factsOf('供地日期', dates(good, 10), { fields: { 供地日期: 'supplyDate' } }).match;
    expect(at(9)).toMatchObject({ sureness: 'high', fits: 0.9 });
    expect(at(8)).toMatchObject({ sureness: 'low', fits: 0.8 });
  });

  it('is less when the unit is only a convention', () => {
    const { match } = factsOf('DKMJ', [3.2], { fields: { DKMJ: 'declaredAreaSquareMeters' } });
    expect(match).toMatchObject({ sureness: 'medium', isUnitAssumed: true });
  });

  it('is certain when the user or a template said it', () => {
    const taken = { fields: { 甲方: 'holder' }, mapping: { 甲方: 'holder' } };
    expect(factsOf('甲方', ['某公司'], taken).match).toMatchObject({ by: 'chosen' });
    expect(factsOf('甲方', ['某公司'], { ...taken, template: '台账' }).match).toMatchObject({
      by: 'template',
      sureness: 'certain',
    });
  });
});

describe('how the values of a column are read', () => {
  const readingOf = (
    heading: string,
    field: string,
    cells: Cells,
    mapping: Record<string, string> = {},
  ) => factsOf(heading, cells, { fields: { [heading]: field }, mapping }).reading;

  it('names the one way in which days are written', () => {
    const days: [string | number, string][] = [
      ['2025-3-6', 'dash'],
      ['2025/3/6', 'slash'],
      ['2025.3.6', 'dot'],
      ['２０２５年3月6日', 'chinese'],
      ['20250306', 'compact'],
      [45722, 'serial'],
    ];
    for (const [cell, form] of days)
      expect(readingOf('供地日期', 'supplyDate', [cell, '待定'])).toEqual({ as: 'day', form });
    expect(readingOf('供地日期', 'supplyDate', ['2025/3/6', '20250306'])).toEqual({
      as: 'day',
      form: 'mixed',
    });
    expect(readingOf('供地日期', 'supplyDate', ['待定'])).toBeNull();
  });

  it('names the unit and its factor: of the heading, of custom, or as chosen', () => {
    const area = 'declaredAreaSquareMeters';
    expect(readingOf('MJ_MU', area, [90.9])).toEqual({
      as: 'unit',
      unit: 'mu',
      si: 'm2',
      factor: 2000 / 3,
    });
    expect(readingOf('DKMJ', area, [9])).toMatchObject({ as: 'unit', unit: 'ha', factor: 10_000 });
    const chosen = { HTJK: 'priceYuan:wan' };
    expect(readingOf('HTJK', 'priceYuan', [2545], chosen)).toMatchObject({
      unit: 'wan',
      si: 'yuan',
      factor: 10_000,
    });
  });

  it('tells keys, flags, numbers and texts, and nothing of a column without a field', () => {
    expect(readingOf('DKBH', 'id', ['QY-014'])).toEqual({ as: 'key' });
    expect(readingOf('SFBZD', 'standardPlot', ['否'])).toEqual({ as: 'flag' });
    expect(readingOf('约定容积率', 'agreedPlotRatio', [1.2])).toEqual({ as: 'number' });
    expect(readingOf('SYQR', 'holder', ['某公司'])).toEqual({ as: 'text' });
    expect(factsOf('BZ', ['2024 年换证']).reading).toBeNull();
  });
});

describe('a unit that a heading does not name', () => {
  it('is asked for areas and money, found or chosen', () => {
    expect(factsOf('合同面积', [30]).asksUnit).toEqual({
      field: 'declaredAreaSquareMeters',
      dimension: 'area',
    });
    const chosen = { mapping: { 数: 'priceYuan' } };
    expect(factsOf('数', [30], chosen).asksUnit).toEqual({
      field: 'priceYuan',
      dimension: 'money',
    });
  });

  it('is not asked when it is said, conventional, of an empty column, or the field is had', () => {
    expect(factsOf('合同面积(亩)', [30]).asksUnit).toBeNull();
    expect(
      factsOf('合同面积', [30], { mapping: { 合同面积: 'declaredAreaSquareMeters:mu' } }).asksUnit,
    ).toBeNull();
    expect(factsOf('DKMJ', [30]).asksUnit).toBeNull();
    expect(factsOf('合同面积', [null]).asksUnit).toBeNull();
    expect(factsOf('合同面积', [30], { mapping: { 合同面积: '' } }).asksUnit).toBeNull();
    const had = { fields: { '宗地面积(亩)': 'declaredAreaSquareMeters' } };
    expect(factsOf('合同面积', [30], had).asksUnit).toBeNull();
  });
});

describe('a suggestion', () => {
  const records = ['1306262018B00730', '6529012018A00707', '6529012018A00701'];

  it('is made by the form of the values, and not beside what is decided', () => {
    expect(factsOf('idnumber', records).suggestion).toEqual({
      field: 'supervisionNumber',
      by: 'content',
      fits: 1,
    });
    expect(factsOf('idnumber', records, { mapping: { idnumber: '' } }).suggestion).toBeNull();
    expect(
      factsOf('idnumber', records, { fields: { 监管号: 'supervisionNumber' } }).suggestion,
    ).toBeNull();
    expect(factsOf('idnumber', records, { role: 'context' }).suggestion).toBeNull();
  });

  it('wants three values, four of five of which fit', () => {
    expect(factsOf('x', records.slice(0, 2)).suggestion).toBeNull();
    const firms = (good: number) => [
      ...Array.from({ length: good }, (_, i) => `第${i}有限公司`),
      ...Array.from({ length: 10 - good }, (_, i) => `张${i}`),
    ];
    expect(factsOf('x', firms(8)).suggestion).toMatchObject({ field: 'holder', fits: 0.8 });
    expect(factsOf('x', firms(7)).suggestion).toBeNull();
  });

  it('takes classes only where values repeat', () => {
    expect(factsOf('x', ['渝北区', '江北区', '渝北区', '江北区']).suggestion?.field).toBe('county');
    expect(factsOf('x', ['渝北区', '江北区', '渝中区', '江北区']).suggestion).toBeNull();
    expect(factsOf('x', ['东园区', '西园区', '东园区', '西园区']).suggestion?.field).toBe('parkId');
  });

  it('is none where values have two readings', () => {
    // 1101xx is a county of Beijing and a class of land.
    expect(factsOf('x', ['110101', '110101', '110101', '110101']).suggestion).toBeNull();
    expect(factsOf('x', ['500112', '500112', '500105', '500105']).suggestion?.field).toBe('adcode');
    expect(factsOf('x', ['100101', '0601', '100101', '0601']).suggestion?.field).toBe(
      'landUseCode',
    );
    expect(factsOf('x', [2019, 2020, 2019, 2020]).suggestion?.field).toBe('outputYear');
    expect(factsOf('x', [2019, 2020, 2019, 2020], { role: 'statistics' }).suggestion?.field).toBe(
      'year',
    );
  });

  it('is made by a part of the heading when the values can be read so', () => {
    const heading = '项目实际竣工日期情况';
    expect(factsOf(heading, dates(4, 5)).suggestion).toMatchObject({
      field: 'actualFinish',
      by: 'heading-part',
      fits: 0.8,
    });
    expect(factsOf(heading, dates(3, 5)).suggestion).toBeNull();
    expect(factsOf('面积数', [1, 2, 3]).suggestion).toBeNull();
  });
});
