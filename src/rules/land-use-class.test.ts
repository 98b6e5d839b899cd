import { describe, expect, it } from 'vitest';
import { datasetFromRows } from '../../data/fixtures/dataset-from-rows';
import reference from '../../data/reference/landuse.json' with { type: 'json' };
import { MOST_CLASSES } from '../domain/colour-mode';
import { landUseClasses, landUseClassOf } from './land-use-class';

const guide = '国土空间调查、规划、用途管制用地用海分类指南';

describe('the class of a land use', () => {
  it.each([
    [guide, '1001', '工业用地', '#BB9674', 0],
    [guide, '100102', '二类工业用地', '#BB9674', 2],
    [guide, '100100', '新型产业用地(M0)', '#BB9674', 4],
    [guide, '1101', '仓储用地', '#8761D3', 0],
    [guide, '110103', '三类物流仓储用地', '#8761D3', 3],
    [guide, '0902', '商业服务业用地', '#FF0000', 0],
    [guide, '090199', '商业服务业用地', '#FF0000', 0],
    [guide, '1309', '公用设施用地', '#006380', 0],
    ['GB/T 21010-2017', '0601', '工业用地', '#BB9674', 0],
    ['GB/T 21010-2017', '0604', '仓储用地', '#8761D3', 0],
    ['GB/T 21010-2017', '1003', '交通运输用地', '#B7B7B7', 0],
    ['三调工作分类', '0508', '仓储用地', '#8761D3', 0],
    ['GB 50137-2011', 'M2', '二类工业用地', '#BB9674', 2],
    ['GB 50137-2011', 'G1', '公园绿地', '#00FF00', 0],
    [null, '100101', '一类工业用地', '#BB9674', 1],
    [null, 'W3', '三类物流仓储用地', '#8761D3', 3],
  ])('under %s: %s is %s', (scheme, code, zh, colour, level) => {
    expect(landUseClassOf(scheme, code, null)).toMatchObject({ zh, colour, level });
  });

  it('is not guessed from a code without its scheme, nor from one that the scheme has not', () => {
    expect(landUseClassOf(null, '1001', null)).toBeNull();
    expect(landUseClassOf(guide, 'M1', null)).toBeNull();
    expect(landUseClassOf(null, null, null)).toBeNull();
    expect(landUseClassOf(null, '1001', '工业用地')).toMatchObject({ zh: '工业用地' });
  });

  it('has no colour where the norm gives none', () => {
    expect(landUseClassOf(guide, '08', null)).toMatchObject({ code: '08', colour: null });
  });

  it('there are never more classes than the map can draw', () => {
    const codes = reference.items.map(({ code }) => landUseClassOf(guide, code, null)!.code);
    expect(new Set(codes).size + 1).toBeLessThanOrEqual(MOST_CLASSES);
  });
});

it('a table has the classes that occur, in the order of their codes, unknown last', () => {
  const { plots } = datasetFromRows({
    plots: [
      { landUseCode: 'M1' },
      { landUseCode: '0901', landUseScheme: guide },
      { landUseCode: '1001' },
      { landUseCode: 'M1' },
      {},
    ],
  });
  const { classes, classOf } = landUseClasses(plots);
  expect(classes.map((one) => (one.kind === 'use' ? one.code : one.kind))).toEqual([
    '09',
    '100101',
    'unknown',
  ]);
  expect([...classOf]).toEqual([1, 0, 2, 1, 2]);
});
