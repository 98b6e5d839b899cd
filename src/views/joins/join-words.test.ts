import { describe, expect, it } from 'vitest';
import type { JoinReport } from '../../domain/join-report';
import { printCsv } from '../../export/csv';
import { writeSheet } from '../../export/xlsx-sheet';
import type { Words } from '../../store/use-store';
import { firstGroup, isWhole, reportCells, toleranceOf } from './join-words';

/** Keys stand for their words. */
const words = {
  t: (key: string, values?: object) => (values ? `${key} ${JSON.stringify(values)}` : key),
  tk: (key: string) => key,
} as unknown as Words;
const row = { plot: null, hasShape: false, mapRow: null, mapKey: null } as const;
const report: JoinReport = {
  table: 0,
  map: 1,
  tolerance: 0.5,
  tableTally: { rows: 2, matched: 1, only: 1, repeated: 0, unused: 0 },
  mapTally: { rows: 1, matched: 1, only: 0, repeated: 0, unused: 0 },
  notChecked: [],
  rows: [
    { ...row, group: 'onlyInTable', tableRow: 2, tableKey: '=1+1', remark: { kind: 'rejected' } },
    {
      ...row,
      group: 'matched',
      tableRow: 1,
      tableKey: 'A',
      mapRow: 1,
      mapKey: 'A',
      remark: { kind: 'how', how: 'exact' },
    },
  ],
  possible: [
    { by: 'suffix', tableRow: 2, mapRow: 1, tableKey: '=1+1', mapKey: 'A', isOnly: false },
  ],
  accepted: {},
};

describe('the group with which a report opens', () => {
  it('is what may be mended, else the worst that has rows, else what met', () => {
    expect(firstGroup(report)).toBe('possible');
    expect(firstGroup({ ...report, possible: [] })).toBe('onlyInTable');
    const rows = report.rows.filter(({ group }) => group === 'matched');
    expect(firstGroup({ ...report, possible: [], rows })).toBe('matched');
  });
});

describe('the report as a file', () => {
  it('has every row in the order of the groups, and no text that is run', async () => {
    const { headings, cells } = reportCells(report, words);
    expect(cells.map(([group, tableRow, key]) => [group, tableRow, key])).toEqual([
      ['joins.group.matched', 1, 'A'],
      ['joins.group.onlyInTable', 2, '=1+1'],
      ['joins.group.possible', 2, '=1+1'],
    ]);
    expect(printCsv([headings, ...cells])).toContain(`joins.group.onlyInTable,2,"'=1+1",,,`);
    const { read } = await import('@e965/xlsx');
    const sheetOfReport = {
      name: 'x',
      headings,
      count: cells.length,
      rowAt: (k: number) => cells[k]!,
    };
    const pieces = await writeSheet(sheetOfReport, async () => {});
    const bytes = await new Blob(pieces).arrayBuffer();
    const book = read(bytes, { cellFormula: true });
    const sheet = book.Sheets[book.SheetNames[0]!]!;
    expect(sheet.C3).toMatchObject({ t: 's', v: '=1+1' });
    expect(sheet.C3.f).toBeUndefined();
    expect(sheet.B3).toMatchObject({ t: 'n', v: 2 });
  });
});

describe('the sums', () => {
  it('agree only when no row is missing on either side', () => {
    expect(isWhole(report)).toBe(true);
    const short = { ...report, tableTally: { ...report.tableTally, only: 0 } };
    expect(isWhole(short)).toBe(false);
    const shortMap = { ...report, mapTally: { ...report.mapTally, rows: 2 } };
    expect(isWhole(shortMap)).toBe(false);
  });
});

describe('a tolerance', () => {
  it.each([
    ['0', 0],
    ['100', 100],
    [' 1.5 % ', 1.5],
    ['２', 2],
    ['', null],
    ['-0.1', null],
    ['100.1', null],
    ['x', null],
  ])('%s is %s', (text, percent) => expect(toleranceOf(text)).toBe(percent));
});
