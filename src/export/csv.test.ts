import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type CsvValue, printCsv } from './csv';

const cell = (value: CsvValue) => printCsv([[value, 1]]).slice(0, -',1\r\n'.length);

describe('a CSV for a spreadsheet', () => {
  it.each([
    ['=1+1', `"'=1+1"`],
    ['+86 23 6300', `"'+86 23 6300"`],
    ['-2+3', `"'-2+3"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    ['\r=1', `"'\r=1"`],
    ['\n=1', `"'\n=1"`],
    ['\tcmd', `"'\tcmd"`],
    ['  =1+1', `"'  =1+1"`],
    ['＝1＋1', `"'＝1＋1"`],
    ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
  ])('makes no formula of the text %j', (text, expected) => {
    expect(cell(text)).toBe(expected);
  });

  it.each([
    [-12.5, '-12.5'],
    [0, '0'],
    [1937296, '1937296'],
    [null, ''],
    ['', ''],
    ['QY-001', 'QY-001'],
    ['a=b', 'a=b'],
  ])('leaves %j as it is', (value, expected) => {
    expect(cell(value)).toBe(expected);
  });

  it('quotes what would break a row', () => {
    expect(cell('甲,乙')).toBe('"甲,乙"');
    expect(cell('说"好"')).toBe('"说""好"""');
    expect(cell('一\n二')).toBe('"一\n二"');
    expect(printCsv([['a,b', 'c\td']], '\t')).toBe('a,b\t"c\td"\r\n');
  });

  it('ends each row, and gives nothing for none', () => {
    expect(printCsv([['a', 1], [null]])).toBe('a,1\r\n\r\n');
    expect(printCsv([])).toBe('');
  });

  it('is read back to the same texts, but for the apostrophe', () => {
    const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer());
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 1 }), (rows) => {
        const { data } = Papa.parse<string[]>(printCsv(rows), { delimiter: ',', newline: '\r\n' });
        const found = data.slice(0, rows.length);
        const expected = rows.map((row) => row.map(String));
        expect(found.map((row) => row.map((text) => text.replace(/^'/, '')))).toEqual(
          expected.map((row) => row.map((text) => text.replace(/^'/, ''))),
        );
      }),
    );
  });
});
