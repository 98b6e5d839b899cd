import { describe, expect, it } from 'vitest';
import { nameColumns, tidyHeading } from './heading-names';
import { findHeading } from './heading-row';
import type { CellValue } from './sheet-cell';
import { isColumnNumberRow, kindOfRow } from './sheet-rows';
import { dimensionWithoutUnit, unitsTold } from './sheet-units';
import type { Merge } from './sheet-workbook';

const _ = null;
const merge = (top: number, left: number, bottom: number, right: number): Merge => ({
  s: { r: top, c: left },
  e: { r: bottom, c: right },
});

describe('findHeading', () => {
  it('takes the first row where there is nothing else', () => {
    const found = findHeading(
      [
        ['地块编号', '地块名称', '供地日期', '面积(亩)'],
        ['A-1', '一号', '2020-01-01', 30],
        ['A-2', '二号', '2021-01-01', 20],
      ],
      [],
    );
    expect(found).toMatchObject({ top: 0, bottom: 0, firstRow: 1, units: [] });
    expect(found!.names).toEqual(['地块编号', '地块名称', '供地日期', '面积(亩)']);
    expect(found!.confidence).toBe(1);
  });

  const title = ['某区闲置土地台账', _, _, _, _, _];
  const line = ['填报单位:某局', _, _, '单位:亩、万元', _, '填报日期:2025年3月'];
  const data: CellValue[][] = [
    [1, 'A-1', '2018-03-06', '出让', 400, '2019-06-30'],
    [2, 'A-2', '2019-03-06', '划拨', 0, _],
  ];

  it('passes over a title, a line of units and a row of column numbers', () => {
    const heads = ['序号', '地块编号', '供地日期', '供应方式', '出让价款', '约定动工日期'];
    const found = findHeading(
      [title, line, _ as never, heads, [1, 2, 3, 4, 5, 6], ...data].map((row) => row ?? []),
      [merge(0, 0, 0, 5)],
    );
    expect(found).toMatchObject({ top: 3, bottom: 3, firstRow: 5, names: heads });
    expect(found!.units.map(({ text }) => text)).toEqual(['亩', '万元']);
  });

  it('joins three rows with merged cells', () => {
    const found = findHeading(
      [
        title,
        line,
        ['序\u3000号', '地块\n编号', '供地情况', _, _, '动工'],
        [_, _, '供地日期', '供应方式', '出让价款', '约定'],
        [_, _, _, _, _, '动工日期'],
        ...data,
      ],
      [
        merge(0, 0, 0, 5),
        merge(2, 0, 4, 0),
        merge(2, 1, 4, 1),
        merge(2, 2, 2, 4),
        ...[2, 3, 4].map((c) => merge(3, c, 4, c)),
      ],
    );
    expect(found).toMatchObject({ top: 2, bottom: 4, firstRow: 5 });
    expect(found!.names).toEqual([
      '序号',
      '地块编号',
      '供地日期',
      '供应方式',
      '出让价款',
      '约定动工日期',
    ]);
  });

  it('joins two rows whose cells are not merged', () => {
    const found = findHeading(
      [
        ['序号', '地块编号', '供地情况', _, _, '备注'],
        [_, _, '供地日期', '供应方式', '出让价款', _],
        [1, 'A-1', '2018-03-06', '出让', 400, '无'],
      ],
      [],
    );
    expect(found).toMatchObject({ top: 0, bottom: 1, firstRow: 2 });
    expect(found!.names).toEqual(['序号', '地块编号', '供地日期', '供应方式', '出让价款', '备注']);
  });

  it('puts a row of units behind the names', () => {
    const found = findHeading(
      [
        ['地块编号', '合同面积', '出让价款', '供地日期'],
        [_, '亩', '(万元)', _],
        ['A-1', 30, 400, '2018-03-06'],
      ],
      [],
    );
    expect(found!.names).toEqual(['地块编号', '合同面积(亩)', '出让价款(万元)', '供地日期']);
    expect(found!.firstRow).toBe(2);
  });

  it('takes the first of two rows of texts that it knows nothing of, and says that it is unsure', () => {
    const found = findHeading(
      [
        ['甲项', '乙项', '丙项'],
        ['某', '某某', '某甲'],
        ['又', '又又', '又乙'],
      ],
      [],
    );
    expect(found).toMatchObject({ top: 0, bottom: 0, names: ['甲项', '乙项', '丙项'] });
    expect(found!.confidence).toBeLessThan(0.5);
  });

  it('takes no data for headings', () => {
    expect(findHeading([], [])).toBeNull();
    expect(findHeading([[], [_, _]], [])).toBeNull();
    expect(
      findHeading(
        [
          ['只有标题', _, _],
          [1, 2, 3],
        ],
        [merge(0, 0, 0, 2)],
      )?.top,
    ).not.toBe(0);
  });

  it('does not mind merged cells outside of the sheet', () => {
    const rows = [
      ['地块编号', '面积'],
      ['A', 1],
    ];
    const merges = [merge(-5, -3, 1e9, 1e9), merge(7, 7, 3, 3), merge(0, 1, 0, 1e9)];
    expect(() => findHeading(rows, merges)).not.toThrow();
  });
});

describe('nameColumns', () => {
  const named = (...paths: string[]) => nameColumns(paths.map((path) => path.split('>')));

  it('keeps the last part alone where it says it all', () => {
    expect(named('供地情况>供地日期', '基本情况>地块编号', '闲置情况>闲置原因')).toEqual([
      '供地日期',
      '地块编号',
      '闲置原因',
    ]);
  });

  it('never takes what was promised for what was done', () => {
    expect(named('约定>动工日期', '实际>动工日期')).toEqual(['约定动工日期', '实际动工日期']);
    expect(named('合同约定情况>动工时间')).toEqual(['约定动工时间']);
    expect(named('合同>竣工日期')).toEqual(['约定竣工日期']);
    expect(named('计划>动工日期')).toEqual(['计划/动工日期']);
    expect(named('规划条件>建筑面积')).toEqual(['规划条件/建筑面积']);
  });

  it('keeps the group of a word that means nothing alone', () => {
    expect(named('闲置>面积', '供地>日期', '批准>文号')).toEqual([
      '闲置/面积',
      '供地日期',
      '批准文号',
    ]);
    expect(named('土地情况>面积')).toEqual(['面积']);
  });

  it('tells equal headings apart', () => {
    expect(named('甲方>联系人', '乙方>联系人')).toEqual(['甲方/联系人', '乙方/联系人']);
    expect(named('面积', '面积', '')).toEqual(['面积', '面积#2', null]);
  });
});

describe('tidyHeading', () => {
  it.each([
    ['地块\n编号', '地块编号'],
    ['合同面积\r\n(亩)', '合同面积(亩)'],
    [' 序\u3000 号 ', '序号'],
    ['plot\nname', 'plot name'],
    ['年产值 (万元)', '年产值(万元)'],
    [_, ''],
    [2024, '2024'],
  ])('%j is %j', (value, text) => expect(tidyHeading(value)).toBe(text));
});

describe('units of a whole table', () => {
  const told = (...texts: string[]) => unitsTold([texts]).map(({ unit }) => unit.id);

  it('reads the line above', () => {
    expect(told('单位：亩、万元')).toEqual(['mu', 'wan']);
    expect(told('面积单位:公顷 金额单位:亿元')).toEqual(['ha', 'yi']);
    expect(told('（单位：平方米）')).toEqual(['m2']);
    expect(told('单位：亩  填报日期：2025年3月31日')).toEqual(['mu']);
  });

  it('takes no office for a unit, and none of two', () => {
    expect(told('填报单位:亩产办', '建设单位：万元')).toEqual([]);
    expect(told('单位:亩', '单位:公顷')).toEqual([]);
    expect(told('单位:宗')).toEqual([]);
  });

  it.each([
    ['供地面积', 'area'],
    ['剩余面积', 'area'],
    ['出让价款', 'money'],
    ['供地面积(公顷)', null],
    ['亩均税收', null],
    ['投资强度', null],
    ['出让单价', null],
    ['地块编号', null],
  ])('%s lacks a unit of %s', (heading, dimension) =>
    expect(dimensionWithoutUnit(heading)).toBe(dimension),
  );

  // A pattern that backtracks would not end within the time of a test.
  it('ends on long lines', () => {
    expect(told(`${'单位:'.repeat(600)}${'a '.repeat(100)}`)).toEqual([]);
  });
});

describe('kindOfRow', () => {
  const heads = ['序号', '地块编号', '地块名称', '面积', '备注'];
  const kind = (values: CellValue[], isMergedAcross = false, afterNote = false) =>
    kindOfRow(values, heads, { isMergedAcross, afterNote });

  it.each([
    [['合  计', _, _, 30], 'total'],
    [[_, '小计', _, 30], 'total'],
    [['一', '江北区小计', _, 30], 'total'],
    [['合计：12宗', _, _, 30], 'total'],
    [[1, 'A-1', '合计科技有限公司', 30], 'data'],
    [['一、工业用地', _, _, _], 'section'],
    [['（二）物流仓储', _, _, _], 'section'],
    [['注：1.示例', _, _, _], 'note'],
    [['填表人：某', _, '审核人：某', _], 'note'],
    [[1, 'A-1', '注塑厂', 30], 'data'],
    [[_, 'A-1', _, _], 'data'],
    [['序号', '地块编号', '地块名称', '面积', '备注'], 'heading'],
    [[_, _, _, _], 'blank'],
    [[], 'blank'],
  ] as [CellValue[], string][])('%j is %s', (values, expected) =>
    expect(kind(values)).toBe(expected),
  );

  it('knows a title over all columns, and what follows a note', () => {
    expect(kind(['甲片区', _, _, _], true)).toBe('section');
    expect(kind(['甲片区', _, _, _])).toBe('data');
    expect(kind(['2.续', _, _, _], false, true)).toBe('note');
  });
});

describe('isColumnNumberRow', () => {
  it.each([
    [[1, 2, 3, 4], true],
    [['甲', '乙', 1, 2, '3=1+2'], true],
    [['①', '②', '③'], true],
    [['(1)', '(2)', '(3)', _], true],
    [['栏次', '1', '2', '3'], true],
    [[1, 'A-1', 3], false],
    [[1, 3, 5], false],
    [[2, 3, 4], false],
    [[1, 2], false],
    [[1, 2, 3.5, 4], false],
  ] as [CellValue[], boolean][])('%j: %s', (row, expected) =>
    expect(isColumnNumberRow(row)).toBe(expected),
  );
});
