import { describe, expect, it } from 'vitest';
import { datasetFromRows } from '../../data/fixtures/dataset-from-rows';
import { INDUSTRIAL_USE, landUseOf, landUsesOf, M0_USE, OTHER_USE } from './land-use';

const guide = '国土空间调查、规划、用途管制用地用海分类指南';

describe('the kind of land', () => {
  it.each([
    [guide, '1001', 'industrial'],
    [guide, '100102', 'industrial'],
    [guide, '1101', 'industrial'],
    [guide, '0601', 'other'],
    [guide, '1207', 'other'],
    ['GB/T 21010—2017', '0601', 'industrial'],
    ['GB/T 21010-2017', '0604', 'industrial'],
    ['GB/T 21010-2017', '1001', 'other'],
    ['三调工作分类', '0508', 'industrial'],
    ['三调工作分类', '0507', 'other'],
    ['三调工作分类', '1001', 'other'],
    ['GB 50137-2011', 'M1', 'industrial'],
    ['GB 50137-2011', 'W2', 'industrial'],
    ['GB 50137-2011', 'B29', 'other'],
    ['GB 50137-2011', '1001', 'unknown'],
    ['guide', '100103', 'industrial'],
  ])('under %s: %s is %s', (scheme, code, kind) => {
    expect(landUseOf(scheme, code, null).kind).toBe(kind);
  });

  it.each([
    ['1001', 'unknown'],
    ['0601', 'unknown'],
    ['0508', 'unknown'],
    ['100101', 'industrial'],
    ['110101', 'industrial'],
    ['070102', 'other'],
    ['M2', 'industrial'],
    ['w1', 'industrial'],
    ['R2', 'other'],
    ['工业用地', 'industrial'],
    ['abc', 'unknown'],
  ])('without a scheme: %s is %s', (code, kind) => {
    expect(landUseOf(null, code, null).kind).toBe(kind);
  });

  it('lets the name tell what a code without its scheme cannot', () => {
    expect(landUseOf(null, '1001', '工业用地').kind).toBe('industrial');
    expect(landUseOf(null, '1001', '铁路用地').kind).toBe('other');
    expect(landUseOf(null, null, '物流仓储用地').kind).toBe('industrial');
    expect(landUseOf(null, null, '商业用地').kind).toBe('other');
    expect(landUseOf(null, null, null)).toEqual({ kind: 'unknown', isM0: false });
  });

  it('knows M0, and that it is industrial', () => {
    expect(landUseOf(guide, '100100', null)).toEqual({ kind: 'industrial', isM0: true });
    expect(landUseOf(null, 'M0', null)).toEqual({ kind: 'industrial', isM0: true });
    expect(landUseOf(guide, '100101', null).isM0).toBe(false);
  });

  it('is worked out for a whole table', () => {
    const { plots } = datasetFromRows({
      plots: [
        { landUseCode: 'M1' },
        { landUseCode: 'M0' },
        { landUseCode: '1001' },
        { landUseCode: '1001', landUseScheme: guide },
        { landUseName: '道路用地' },
        {},
      ],
    });
    expect([...landUsesOf(plots)]).toEqual([
      INDUSTRIAL_USE,
      INDUSTRIAL_USE | M0_USE,
      0,
      INDUSTRIAL_USE,
      OTHER_USE,
      0,
    ]);
  });
});
