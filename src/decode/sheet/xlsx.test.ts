import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  book,
  column,
  edit,
  issueOf,
  kinds,
  sheetOf,
  texts,
} from '../../../data/fixtures/workbook-bytes';
import { buildDataset } from '../build-dataset';
import { Cancelled } from '../format';
import { cellKinds, cellText, type RawLayer } from '../raw-layer';
import { openCompound } from './sheet-compound';
import { xlsx } from './xlsx';

const fixtures = new URL('../../../data/fixtures/', import.meta.url);
const checkpoint = async () => {};

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(name, fixtures)));
const readBytes = (bytes: Uint8Array, name = 'test.xlsx') => xlsx.read({ name, bytes }, checkpoint);

describe('three-plots', () => {
  const source = JSON.parse(readFileSync(new URL('three-plots.geojson', fixtures), 'utf8'));

  it.each(['three-plots.xlsx', 'three-plots.xls'])(
    '%s has the values of the GeoJSON',
    async (name) => {
      const bytes = fixture(name);
      expect(xlsx.sniff(bytes, name)).toBe(true);
      const { layers, issues } = await readBytes(bytes, name);
      expect(layers.length).toBe(1);
      const [layer] = layers as [RawLayer];
      expect(layer).toMatchObject({ name: 'three-plots', rowCount: 3, crs: null });
      for (const [row, feature] of source.features.entries())
        for (const [heading, value] of Object.entries(feature.properties)) {
          const {
            kinds: [...kind],
            numbers,
          } = column(layer, heading);
          if (typeof value === 'number') expect(numbers[row]).toBe(value);
          else expect(cellText(column(layer, heading), row)).toBe(value);
          if (value === null) expect(kind[row]).toBe(cellKinds.missing);
        }
      expect(issues.map(({ code }) => code)).toEqual(['sheet-heading-found']);
      expect(issues[0]!.values).toMatchObject({
        sheet: 'three-plots',
        headingRow: '1',
        firstRow: 2,
      });
    },
  );
});

describe('ledgers as they are really written', () => {
  it.each(['ledgers/idle-ledger.xlsx', 'ledgers/idle-ledger.xls'])('%s', async (name) => {
    const { layers, issues } = await readBytes(fixture(name), name);
    expect(layers.map(({ name: sheet, rowCount }) => [sheet, rowCount])).toEqual([
      ['闲置土地', 12],
    ]);
    const [layer] = layers as [RawLayer];
    expect(layer.columns.map(({ name: heading }) => heading)).toEqual([
      '序号',
      '地块编号',
      '项目名称',
      '使用权人',
      '供地日期',
      '供应方式',
      '供地面积(亩)',
      '出让价款(万元)',
      '约定动工日期',
      '约定竣工日期',
      '实际动工日期',
      '闲置原因',
      '认定时间',
      '已完成投资比例(%)',
      '备注',
    ]);
    expect(texts(layer, '地块编号')).toEqual(
      Array.from({ length: 12 }, (_, k) => `XZ-${String(k + 1).padStart(3, '0')}`),
    );
    expect(texts(layer, '使用权人').slice(0, 4)).toEqual([
      '示例甲实业有限公司',
      '示例甲实业有限公司',
      '示例甲实业有限公司',
      '示例乙物流有限公司',
    ]);
    expect(texts(layer, '供地日期').slice(0, 9)).toEqual([
      '2018-03-06',
      '2018-5-8',
      '2018/6/1',
      '2018.7.9',
      '2018年8月1日',
      '20180920',
      '2019年3月',
      '43570',
      '2019-11-11',
    ]);
    const price = column(layer, '出让价款(万元)');
    expect([...price.numbers].slice(3, 7)).toEqual([440, 0, 460, Number.NaN]);
    expect(kinds(layer, '出让价款(万元)').slice(4, 7)).toEqual([
      cellKinds.number,
      cellKinds.number,
      cellKinds.missing,
    ]);
    const share = [...column(layer, '已完成投资比例(%)').numbers];
    expect([share[0], share[11]]).toEqual([5, 7]);
    expect(kinds(layer, '认定时间')[5]).toBe(cellKinds.null);
    const told = Object.fromEntries(issues.map(({ code, values }) => [code, values]));
    expect(told).toMatchObject({
      'sheet-heading-found': { headingRow: '3–5', firstRow: 7, columns: 15 },
      'sheet-total-rows': { count: 3, sheetRows: '14, 22, 23' },
      'sheet-section-rows': { count: 2, sheetRows: '7, 15' },
      'sheet-note-rows': { count: 3, sheetRows: '24, 25, 26' },
      'sheet-merges-filled': { count: 2 },
      'sheet-hidden': { sheet: '字典' },
      'sheet-error-cell': { heading: '认定时间', count: 1, came: '“#REF!” ×1' },
    });
    expect(issueOf(issues, 'sheet-error-cell')).toMatchObject({ rows: [6], severity: 'warns' });
  });

  it('passes the gate as plots, with the fields that the headings name', async () => {
    const { layers, issues } = await readBytes(fixture('ledgers/idle-ledger.xlsx'));
    const built = await buildDataset(
      layers.map((layer) => ({ layer })),
      issues,
      checkpoint,
    );
    const [summary] = built.dataset.layers;
    expect(summary).toMatchObject({ role: 'plots', rows: 12 });
    expect(summary!.fields).toMatchObject({
      地块编号: 'id',
      使用权人: 'holder',
      供地日期: 'supplyDate',
      '供地面积(亩)': 'declaredAreaSquareMeters',
      '出让价款(万元)': 'priceYuan',
      约定动工日期: 'agreedStart',
      约定竣工日期: 'agreedFinish',
      实际动工日期: 'actualStart',
      闲置原因: 'idleCause',
      认定时间: 'idleDecisionDate',
    });
  });

  it('reads a ledger by batch, with the heading in row 3', async () => {
    const { layers, issues } = await readBytes(
      fixture('ledgers/approved-unsupplied-by-batch.xlsx'),
    );
    const [layer] = layers as [RawLayer];
    expect(layer.rowCount).toBe(9);
    expect(texts(layer, '批次')).toEqual([
      ...Array(3).fill('2021年第3批次'),
      ...Array(2).fill('2022年第1批次'),
      ...Array(4).fill('2023年第2批次'),
    ]);
    expect(texts(layer, '批准日期')[2]).toBe('2021-06-18');
    expect(column(layer, '批准面积(公顷)').numbers[8]).toBe(2.125);
    expect([...column(layer, '已供面积(公顷)').numbers]).toEqual(Array(9).fill(0));
    // Typed as 2025年9月: Excel keeps the first of the month, and the reader does not pretend to know it.
    expect(texts(layer, '拟供应时间')[0]).toBe('2025-09');
    expect(issueOf(issues, 'sheet-heading-found')!.values).toMatchObject({
      headingRow: '3',
      firstRow: 4,
    });
    expect(issueOf(issues, 'sheet-merges-filled')!.values!.count).toBe(18);
    expect(issueOf(issues, 'sheet-unit-from-line')!.values).toMatchObject({ unit: '公顷' });
  });
});

describe('workbooks', () => {
  it('reads each visible sheet that has rows, and says so of the others', async () => {
    const rows = [
      ['地块编号', '面积(亩)'],
      ['A', 1],
    ];
    const { layers, issues } = await readBytes(
      book({ 一: sheetOf(rows), 二: sheetOf(rows), 空: sheetOf([]), 题: sheetOf([rows[0]!]) }),
    );
    expect(layers.map(({ name }) => name)).toEqual(['一', '二']);
    expect(issueOf(issues, 'sheet-without-rows')!.values!.sheet).toBe('题');
  });

  it('does not care for a forged range or a far cell', async () => {
    const sheet = sheetOf([
      ['地块编号', '面积(亩)'],
      ['A', 1],
    ]);
    const bytes = edit(book({ 台账: sheet }), 'xl/worksheets/sheet1.xml', (text) =>
      text
        .replace(/<dimension ref="[^"]*"/, '<dimension ref="A1:XFD1048576"')
        .replace(
          '</sheetData>',
          '<row r="99999999"><c r="XFD99999999"><v>1</v></c></row></sheetData>',
        )
        .replace(
          '</sheetData>',
          '</sheetData><mergeCells><mergeCell ref="A2:A1048576"/></mergeCells>',
        ),
    );
    const { layers } = await readBytes(bytes);
    expect(layers[0]!.rowCount).toBe(1);
  });

  it('passes over forged records of an old workbook that tell of no cells', async () => {
    const bytes = book(
      {
        台账: sheetOf([
          ['地块编号', '面积(亩)'],
          ['A', 1],
        ]),
      },
      'biff8',
    );
    const view = new DataView(bytes.buffer);
    // ExternSheet with a length that the library counts down past zero, for ever.
    const head = [0x5c, 0, 0x70, 0];
    const author = bytes.findIndex((_, k) => k >= 512 && head.every((b, i) => bytes[k + i] === b));
    expect(author).toBeGreaterThan(0);
    view.setUint16(author, 0x0017, true);
    view.setUint16(author + 4, 0xffff, true);
    const { layers } = await readBytes(bytes);
    expect(layers[0]!.rowCount).toBe(1);
  });

  it('ends where a chain of sectors runs in a circle, whatever length is forged', () => {
    for (const [cutoff, most] of [
      [0, 2],
      [0xffffffff, 1],
    ] as const) {
      const bytes = fixture('three-plots.xls');
      const view = new DataView(bytes.buffer);
      const table = 512 + view.getUint32(76, true) * 512;
      for (let sector = 0; sector < 120; sector++)
        if (view.getUint32(table + sector * 4, true) === sector + 1)
          view.setUint32(table + sector * 4, sector, true);
      const directory = 512 + view.getUint32(48, true) * 512;
      view.setUint32(56, cutoff, true);
      for (let k = 1; k < 4; k++) view.setUint32(directory + k * 128 + 120, 0x7fffffff, true);
      const stream = openCompound(bytes)?.stream('workbook');
      expect(stream?.length ?? 0).toBeLessThanOrEqual(bytes.length * most);
    }
  });

  it('refuses an archive that unpacks to too much, by what it declares', async () => {
    const bytes = book({ 台账: sheetOf([['地块编号'], ['A']]) });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 4 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 400 * 2 ** 20, true);
    const { layers, issues } = await readBytes(bytes);
    expect(layers).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['archive-too-large']);
  });

  it('knows workbooks by their content, not by their names', () => {
    const bytes = book({ 台账: sheetOf([['a']]) });
    expect(xlsx.sniff(bytes, 'a.zip')).toBe(true);
    expect(xlsx.sniff(zipSync({ 'word/document.xml': strToU8('<w/>') }), 'a.xlsx')).toBe(false);
    expect(xlsx.sniff(fixture('three-plots.xls'), 'a.doc')).toBe(true);
    expect(xlsx.sniff(fixture('three-plots.xls').slice(0, 512), 'a.xls')).toBe(false);
    expect(xlsx.sniff(fixture('three-plots.geojson'), 'a.xlsx')).toBe(false);
    expect(xlsx.sniff(new Uint8Array(0), 'a.xlsx')).toBe(false);
  });

  it('says what is wrong with a file that is none', async () => {
    const damaged = await readBytes(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]));
    expect(damaged.issues.map(({ code }) => code)).toEqual(['workbook-damaged']);
    const empty = await readBytes(book({ 空: sheetOf([]) }));
    expect(empty.issues.map(({ code }) => code)).toEqual(['workbook-empty']);
  });

  it('stops when the user cancels', async () => {
    const cancel = async () => {
      throw new Cancelled();
    };
    for (const name of ['three-plots.xlsx', 'three-plots.xls'])
      await expect(xlsx.read({ name, bytes: fixture(name) }, cancel)).rejects.toThrow(Cancelled);
  });
});
