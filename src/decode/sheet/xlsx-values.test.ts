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
import { cellKinds, type RawLayer } from '../raw-layer';
import { xlsx } from './xlsx';

const checkpoint = async () => {};

const readBytes = (bytes: Uint8Array, name = 'test.xlsx') => xlsx.read({ name, bytes }, checkpoint);

describe('values', () => {
  const dated = (serial: number, format: string) => ({ t: 'n', v: serial, z: format });

  it.each(['xlsx', 'biff8'] as const)('keeps types apart (%s)', async (kind) => {
    const sheet = sheetOf([
      ['地块编号', '面积(亩)', '标准地', '供地日期', '容积率', '比例'],
      ['00123', 0, true, dated(45722, 'yyyy-mm-dd'), 0.5, dated(0.07, '0.00%')],
      ['  ', null, false, dated(45722.6, 'yyyy"年"m"月"d"日" h:mm'), 1.25, 3],
      [dated(45, '00000'), -3.5, null, dated(60, 'm/d/yy'), 1e16, dated(0.5, '0%')],
    ]);
    const { layers, issues } = await readBytes(book({ 台账: sheet }, kind));
    const [layer] = layers as [RawLayer];
    expect(texts(layer, '地块编号')).toEqual(['00123', null, '00045']);
    expect([...column(layer, '面积(亩)').numbers]).toEqual([0, Number.NaN, -3.5]);
    expect(kinds(layer, '标准地')).toEqual([cellKinds.true, cellKinds.false, cellKinds.missing]);
    expect(texts(layer, '供地日期')).toEqual(['2025-03-06', '2025-03-06', '1900-02-29']);
    // One number of the column is no percentage, so all stay as they are.
    expect([...column(layer, '比例').numbers]).toEqual([0.07, 3, 0.5]);
    expect(issueOf(issues, 'sheet-digits-lost')).toMatchObject({ rows: [3], field: '容积率' });
  });

  it.each(['xlsx', 'biff8'] as const)(
    'counts days from 1904 where the file does (%s)',
    async (kind) => {
      const sheet = sheetOf([
        ['地块编号', '供地日期'],
        ['A', { t: 'n', v: 45722 - 1462, z: 'yyyy-mm-dd' }],
      ]);
      const { layers } = await readBytes(book({ 台账: sheet }, kind, true));
      expect(texts(layers[0]!, '供地日期')).toEqual(['2025-03-06']);
    },
  );

  it('knows the formats that Chinese Excel names by number alone', async () => {
    const sheet = sheetOf([
      ['地块编号', '供地日期', '批准日期', '面积(亩)'],
      ['A', dated(45722, 'yyyy-mm-dd'), dated(45717, 'yyyy-mm'), 45722],
    ]);
    const bytes = edit(book({ 台账: sheet }), 'xl/styles.xml', (text) => {
      const used = [...text.matchAll(/<numFmt numFmtId="(\d+)" formatCode="(yyyy-mm[^"]*)"/g)];
      const [day, month] = ['yyyy-mm-dd', 'yyyy-mm'].map(
        (code) => used.find((match) => match[2] === code)![1]!,
      );
      return text
        .replace(/<numFmts[\s\S]*?<\/numFmts>/, '')
        .replaceAll(`numFmtId="${day}"`, 'numFmtId="31"')
        .replaceAll(`numFmtId="${month}"`, 'numFmtId="57"');
    });
    const { layers } = await readBytes(bytes);
    expect(texts(layers[0]!, '供地日期')).toEqual(['2025-03-06']);
    expect(texts(layers[0]!, '批准日期')).toEqual(['2025-03']);
    expect([...column(layers[0]!, '面积(亩)').numbers]).toEqual([45722]);
  });

  it('takes formulas by their value, and one without as unknown, not as 0', async () => {
    const sheet = sheetOf([
      ['地块编号', '面积(亩)', '项目名称'],
      ['A', { t: 'n', v: 12, f: 'SUM(D1:D2)' }, { t: 's', v: '某厂', f: 'A1' }],
      ['B', { t: 'n', v: 13, f: 'SUM(D1:D2)' }, null],
      ['C', { t: 'n', v: 0, f: 'SUM(D1:D2)' }, null],
    ]);
    const bytes = edit(book({ 台账: sheet }), 'xl/worksheets/sheet1.xml', (text) =>
      text.replace('<v>13</v>', ''),
    );
    const { layers, issues } = await readBytes(bytes);
    expect([...column(layers[0]!, '面积(亩)').numbers]).toEqual([12, Number.NaN, 0]);
    expect(texts(layers[0]!, '项目名称')).toEqual(['某厂', null, null]);
    expect(issueOf(issues, 'sheet-formula-empty')).toMatchObject({
      rows: [2],
      field: '面积(亩)',
      severity: 'warns',
    });
  });

  it('names columns without a heading by their letters, and tells equal headings apart', async () => {
    const sheet = sheetOf([
      ['地块编号', '面积(亩)', '面积(亩)', null, '供地日期'],
      ['A', 1, 2, '记', '2025-03-06'],
    ]);
    const { layers, issues } = await readBytes(book({ 台账: sheet }));
    expect(layers[0]!.columns.map(({ name }) => name)).toEqual([
      '地块编号',
      '面积(亩)',
      '面积(亩)#2',
      '列D',
      '供地日期',
    ]);
    expect(issueOf(issues, 'sheet-column-unnamed')!.values!.columns).toBe('D');
    expect(issueOf(issues, 'sheet-heading-twice')!.values!.headings).toBe('面积(亩)#2');
  });
});
