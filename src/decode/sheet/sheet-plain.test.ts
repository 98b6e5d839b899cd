import { readdirSync, readFileSync } from 'node:fs';
import { utils, type WorkSheet, write } from '@e965/xlsx';
import { strToU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { mutations } from '../../../data/fixtures/binary-mutations';
import { Cancelled } from '../format';
import { readCell } from './sheet-cell';
import { bookOf, readByLibrary } from './sheet-library';
import { packed, readPlainBook } from './sheet-plain';
import type { Book } from './sheet-workbook';
import { xlsx } from './xlsx';

const fixtures = new URL('../../../data/fixtures/', import.meta.url);
const maxRows = 1000;
const noCheckpoint = async () => {};
const partsOf = (bytes: Uint8Array) => new Map(Object.entries(unzipSync(bytes)));

/** All that is used of a book: values as `readCell` gives them, and only rows that hold something. */
function plain({ sheets, is1904 }: Book) {
  return {
    is1904,
    sheets: sheets.map(({ rows, ...sheet }) => ({
      ...sheet,
      rows:
        rows?.flatMap(({ at, cells }) => {
          const read = cells.flatMap((cell, column) => {
            const value = readCell(cell, is1904);
            return Object.keys(value).length > 1 || value.value !== null ? [{ column, value }] : [];
          });
          return read.length > 0 ? [{ at, read }] : [];
        }) ?? null,
    })),
  };
}

async function byLibrary(parts: ReadonlyMap<string, Uint8Array>) {
  try {
    return plain(bookOf(await readByLibrary(await packed(parts), { isZip: true, maxRows })));
  } catch {
    return null;
  }
}

function anyBook(compact: boolean): Uint8Array {
  const sheet: WorkSheet = utils.aoa_to_sheet([
    ['示例台账', null, '单位：亩', null],
    ['地块编号', '供地情况', null, '容积率 & <比>'],
    ['A\r\nB', 1.5, { t: 'n', v: 45722, z: 'yyyy-mm-dd' }, { t: 'n', v: 2, f: 'B3+1' }],
    ['  甲𠮷 "乙" _x000D_', -2e-7, true, { t: 'e', v: 0x17 }],
    [
      '00012',
      { t: 'n', v: 7, z: '00000' },
      { t: 'n', v: 0.07, z: '0.0%' },
      { t: 's', v: '', f: 'A1' },
    ],
    [],
    ['合计', 1234567890123456, false, { t: 'n', v: 45722.5, z: 'yyyy"年"m"月"' }],
  ]);
  sheet['!merges'] = ['A1:B1', 'B2:C2', 'A4:A5'].map(utils.decode_range);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '台账');
  utils.book_append_sheet(book, utils.aoa_to_sheet([]), '空');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['x', 1]]), '藏');
  book.Workbook = { Sheets: [{}, {}, { Hidden: 1 }], WBProps: { date1904: compact } };
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', bookSST: !compact }));
}

const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.xlsx'),
);
const books: [string, Uint8Array][] = [
  ...files.map((name): [string, Uint8Array] => [
    name,
    new Uint8Array(readFileSync(new URL(name, fixtures))),
  ]),
  ['a book with shared texts', anyBook(false)],
  ['a book with texts in their cells', anyBook(true)],
];

it.each(books)('reads %s as the library does', async (_, bytes) => {
  const parts = partsOf(bytes);
  const own = await readPlainBook(parts, maxRows, noCheckpoint);
  expect(own).not.toBeNull();
  expect(plain(own!)).toEqual(await byLibrary(parts));
});

it('reads 1500 books with damaged parts as the library does, or leaves them to it', async () => {
  let readByUs = 0;
  for (const [seed, bytes] of [anyBook(false), anyBook(true)].entries()) {
    const parts = partsOf(bytes);
    for (const name of ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/styles.xml']) {
      const content = parts.get(name);
      if (!content) continue;
      for (const damaged of mutations(content, 300, 0, seed + 1)) {
        const book = new Map(parts).set(name, damaged);
        const own = await readPlainBook(book, maxRows, noCheckpoint);
        if (!own) continue;
        readByUs++;
        const [ours, theirs] = [plain(own), await byLibrary(book)];
        // What only we could read is none of the library's business.
        for (const [k, sheet] of theirs?.sheets.entries() ?? [])
          if (sheet.rows === null) ours.sheets[k] = sheet;
        if (theirs) expect(ours).toEqual(theirs);
      }
    }
  }
  expect(readByUs).toBeGreaterThan(200);
});

const sheetOf = (rows: string) => strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);

it.each([
  ['a comment', '<row r="1"><!-- --><c r="A1"><v>1</v></c></row>'],
  ['rows without a number', '<row><c><v>1</v></c></row>'],
  ['rows out of order', '<row r="2"/><row r="1"><c r="A1"><v>1</v></c></row>'],
  ['cells out of order', '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>'],
  ['a cell of another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
  ['a text that is not there', '<row r="1"><c r="A1" t="s"><v>99</v></c></row>'],
  ['a number that is none', '<row r="1"><c r="A1"><v>1.2.3</v></c></row>'],
  ['a date of its own type', '<row r="1"><c r="A1" t="d"><v>2020-01-01</v></c></row>'],
  ['a prefix', '<x:row r="1"/>'],
  ['a row beyond the last', '<row r="1048577"><c r="A1048577"><v>1</v></c></row>'],
  ['a column beyond the last', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
])('leaves %s to the library', async (_, rows) => {
  const parts = partsOf(anyBook(false));
  const name = 'xl/worksheets/sheet1.xml';
  expect(await readPlainBook(parts, maxRows, noCheckpoint)).not.toBeNull();
  expect(await readPlainBook(parts.set(name, sheetOf(rows)), maxRows, noCheckpoint)).toBeNull();
});

it('tells progress while rows are read, and can be cancelled there', async () => {
  const rows = Array.from({ length: 20_000 }, (_, k) => [`A-${k}`, k]);
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['地块编号', '面积(亩)'], ...rows]), '台账');
  const options = { type: 'array', bookType: 'xlsx', bookSST: true } as const;
  const parts = partsOf(new Uint8Array(write(book, options)));
  const told: number[] = [];
  const own = await readPlainBook(parts, 30_000, async (share) => {
    told.push(share);
  });
  expect(own!.sheets[0]!.rows).toHaveLength(20_001);
  expect(told.length).toBeGreaterThan(20);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBeLessThanOrEqual(1);
  const cancelling = async (share: number) => {
    if (share > 0.5) throw new Cancelled();
  };
  await expect(readPlainBook(parts, 30_000, cancelling)).rejects.toThrow(Cancelled);
  const bytes = new Uint8Array(write(book, { ...options, compression: true }));
  const stop = async (done: number, total: number) => {
    if (done > 0.4 * total) throw new Cancelled();
  };
  await expect(xlsx.read({ name: 'a.xlsx', bytes }, stop)).rejects.toThrow(Cancelled);
});
