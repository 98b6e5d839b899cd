import { describe, expect, it } from 'vitest';
import { mutations } from '../../../data/fixtures/binary-mutations';
import { plainLayer } from '../../../data/fixtures/plain-layer';
import { type DbfColumn, dbfOf } from '../../../data/fixtures/shapefile-bytes';
import { cellKinds } from '../raw-layer';
import { dbf } from './dbf';
import { encodingOfPage } from './dbf-encoding';
import { numberOfBytes } from './dbf-number';

const checkpoint = async () => {};
const utf8 = (text: string) => new TextEncoder().encode(text);
/** 江北区, 示例 and 地块编号 in GBK; 區縣 in Big5. */
const gbk = {
  jiangbei: Uint8Array.of(0xbd, 0xad, 0xb1, 0xb1, 0xc7, 0xf8),
  shili: Uint8Array.of(0xca, 0xbe, 0xc0, 0xfd),
  heading: Uint8Array.of(0xb5, 0xd8, 0xbf, 0xe9, 0xb1, 0xe0, 0xba, 0xc5),
};
const big5 = Uint8Array.of(0xb0, 0xcf, 0xbf, 0xa4);

async function read(bytes: Uint8Array, cpg?: string) {
  const companions = new Map(cpg === undefined ? [] : [['cpg', utf8(cpg)]]);
  const { layers, issues } = await dbf.read({ name: 'a.dbf', bytes, companions }, checkpoint);
  const layer = layers[0]!;
  return { layer, columns: layer ? plainLayer(layer).columns : {}, issues };
}

const text = (width: number, name: Uint8Array | string = 'NAME'): DbfColumn => ({
  name,
  type: 'C',
  width,
});

describe('encoding', () => {
  it.each([
    ['GBK by the language byte', gbk.jiangbei, 0x4d, undefined, '江北区', 'gb18030', 'ldid'],
    ['Big5 by the language byte', big5, 0x4f, undefined, '區縣', 'big5', 'ldid'],
    ['GBK by .cpg', gbk.jiangbei, 0, '936', '江北区', 'gb18030', 'cpg'],
    [
      'GBK by content, the byte saying Windows',
      gbk.jiangbei,
      0x57,
      undefined,
      '江北区',
      'gb18030',
      'content',
    ],
    ['UTF-8 whatever the byte says', utf8('江北区'), 0x4d, undefined, '江北区', 'utf-8', 'content'],
    ['UTF-8 whatever the .cpg says', utf8('江北区'), 0, 'GBK', '江北区', 'utf-8', 'content'],
    ['GBK under a .cpg of UTF-8', gbk.jiangbei, 0, 'UTF-8', '江北区', 'gb18030', 'content'],
  ] as const)('%s', async (_, cell, languageId, cpg, want, encoding, from) => {
    const { layer, columns, issues } = await read(dbfOf([text(20)], [[cell]], { languageId }), cpg);
    expect(columns).toEqual({ NAME: [want] });
    expect(layer.encoding).toEqual({ encoding, from });
    const isWrongPage = cpg !== undefined && from === 'content';
    expect(issues.some(({ code }) => code === 'cpg-contradicted')).toBe(isWrongPage);
  });

  it('takes the word of the user before all', async () => {
    const bytes = dbfOf([text(20)], [[gbk.jiangbei]], { languageId: 0x4f });
    const { layers } = await dbf.read({ name: 'a.dbf', bytes }, checkpoint, {
      encoding: 'gb18030',
    });
    expect(plainLayer(layers[0]!).columns).toEqual({ NAME: ['江北区'] });
    expect(layers[0]!.encoding!.from).toBe('user');
  });

  it('drops what the ends of headings and cells cut', async () => {
    const bytes = dbfOf(
      [text(10, utf8('地块编号')), text(5, utf8('园区编号'))],
      [[utf8('示例一号'), utf8('江北')]],
    );
    const { columns, issues } = await read(bytes);
    expect(columns).toEqual({ 地块编: ['示例一'], 园区编: ['江'] });
    expect(issues.map(({ code }) => code)).toEqual(['dbf-heading-cut']);
    const legacy = dbfOf([text(3, gbk.heading)], [[gbk.shili], [gbk.jiangbei]], { languageId: 77 });
    expect((await read(legacy)).columns).toEqual({ 地块编号: ['示', '江'] });
  });

  it('drops what the end of a GBK heading cuts', async () => {
    const odd = Uint8Array.of(0x5f, ...gbk.heading, 0xb5);
    const { columns, issues } = await read(
      dbfOf([text(6, odd)], [[gbk.shili]], { languageId: 77 }),
    );
    expect(columns).toEqual({ _地块编号: ['示例'] });
    expect(issues.map(({ code }) => code)).toEqual(['dbf-heading-cut']);
  });

  it('reads GBK headings over ASCII and UTF-8 records, and numbers equal ones', async () => {
    const bytes = dbfOf([text(4, gbk.heading), text(9, gbk.heading)], [['a', utf8('江北区')]]);
    const { columns } = await read(bytes);
    expect(columns).toEqual({ 地块编号: ['a'], 地块编号_2: ['江北区'] });
  });

  it('knows the spellings of code pages', () => {
    for (const page of ['936', 'GBK', 'cp936', 'ANSI 936', 'LDID/77', 'gb2312', 'GB18030'])
      expect(encodingOfPage(page)).toBe('gb18030');
    for (const page of ['UTF-8', 'utf8', '65001']) expect(encodingOfPage(page)).toBe('utf-8');
    expect(encodingOfPage('ISO 88591')).toBe('windows-1252');
    expect(encodingOfPage('klingon')).toBe(null);
  });

  it('converts a table of many megabytes piece by piece', async () => {
    const cells = [gbk.shili, gbk.jiangbei].map((name) =>
      Uint8Array.from({ length: 192 }, (_, k) => name[k % name.length]!),
    );
    const rows = Array.from({ length: 12_000 }, (_, row) => [cells[row < 9000 ? 0 : 1]!]);
    const { columns } = await read(dbfOf([text(200)], rows, { languageId: 77 }));
    const want = ['示例'.repeat(48), '江北区'.repeat(32)];
    expect(columns.NAME!.every((cell, row) => cell === want[row < 9000 ? 0 : 1])).toBe(true);
  });
});

describe('cells', () => {
  it('keeps types, and blanks apart from zero', async () => {
    const columns: DbfColumn[] = [
      { name: 'N', type: 'N', width: 12 },
      { name: 'F', type: 'F', width: 12 },
      { name: 'D', type: 'D', width: 8 },
      { name: 'L', type: 'L', width: 1 },
      { name: 'M', type: 'M', width: 10 },
      { name: 'C', type: 'C', width: 4 },
    ];
    const { layer, issues } = await read(
      dbfOf(columns, [
        ['       420.50', '1.5e3', '20190630', 'T', '         1', '007'],
        ['', '************', '', '?', '', ''],
        ['0', '-0.10', '20190231', 'n', '', '\0junk'],
        ['12,5', 'n/a', '00000000', 'x', '', ' a '],
      ]),
    );
    const cells = (name: string) => {
      const column = layer.columns.find((one) => one.name === name)!;
      return [...column.kinds].map((kind, row) =>
        kind === cellKinds.number ? column.numbers[row] : plainLayer(layer).columns[name]![row],
      );
    };
    expect(cells('N')).toEqual([420.5, null, 0, 12.5]);
    expect(cells('F')).toEqual([1500, null, -0.1, 'n/a']);
    expect(cells('D')).toEqual(['2019-06-30', null, '20190231', null]);
    expect(cells('L')).toEqual(['true', null, 'false', 'x']);
    expect(cells('C')).toEqual(['007', null, null, 'a']);
    expect(issues.map(({ code }) => code)).toEqual(['dbf-type-not-read']);
    expect(layer.columns.map(({ name }) => name)).toEqual(['N', 'F', 'D', 'L', 'C']);
  });

  it('reads binary numbers and moments', async () => {
    const eight = (set: (view: DataView) => void) => {
      const bytes = new Uint8Array(8);
      set(new DataView(bytes.buffer));
      return bytes;
    };
    const { columns } = await read(
      dbfOf(
        [
          { name: 'I', type: 'I', width: 4 },
          { name: 'B', type: 'B', width: 8 },
          { name: 'T', type: 'T', width: 8 },
        ],
        [
          [
            Uint8Array.of(0xfe, 0xff, 0xff, 0xff),
            eight((view) => view.setFloat64(0, 1.25, true)),
            eight((view) => {
              view.setInt32(0, 2_458_665, true);
              view.setInt32(4, 29_700_000, true);
            }),
          ],
        ],
      ),
    );
    expect(columns).toEqual({ I: ['-2'], B: ['1.25'], T: ['2019-06-30 08:15:00'] });
  });

  it('reads numbers as JavaScript does', () => {
    const texts =
      '0 -0 7 0.3 -12.5 420.500000000000000 0.1 123456789012345678 .5 5. 1e21 0.30000000000000004';
    for (const one of texts.split(' '))
      expect(numberOfBytes(utf8(one), 0, one.length)).toBe(Number(one));
    for (const one of ['', '-', '.', '1.2.3', '12a', '0x10', '1 2'])
      expect(numberOfBytes(utf8(one), 0, one.length)).toBeNaN();
  });
});

describe('damage', () => {
  const base = dbfOf(
    [text(6), { name: 'A', type: 'N', width: 4 }],
    [
      [gbk.jiangbei, '1'],
      [gbk.shili, '2'],
      ['abc', '3'],
    ],
  );

  it('follows the bytes where the header is wrong', async () => {
    const forged = base.slice();
    const view = new DataView(forged.buffer);
    view.setUint32(4, 4_000_000_000, true);
    view.setUint16(8, 0, true);
    view.setUint16(10, 40_000, true);
    const { columns, issues } = await read(forged);
    expect(columns).toEqual({ NAME: ['江北区', '示例', 'abc'], A: ['1', '2', '3'] });
    expect(issues.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['dbf-header-repaired', 'dbf-truncated']),
    );
  });

  it('recognises tables and nothing else', () => {
    expect(dbf.sniff(base, 'a')).toBe(true);
    expect(dbf.sniff(utf8('0123456789,'.repeat(20)), 'a')).toBe(false);
    expect(dbf.sniff(new Uint8Array(200), 'a')).toBe(false);
  });

  it('survives 2,000 mutated files', async () => {
    let rows = 0;
    for (const bytes of mutations(base, 2000, 0, 7)) {
      const { layer, issues } = await read(bytes);
      rows += layer?.rowCount ?? 0;
      expect(layer || issues.length > 0).toBeTruthy();
    }
    expect(rows).toBeGreaterThan(3000);
  });
});
