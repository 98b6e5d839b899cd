import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changedDisposal,
  type Disposal,
  type DisposalField,
  type DisposalValues,
  disposalFieldNames,
  disposalFields,
  disposalWords,
  emptyDisposal,
} from '../domain/disposal';
import { disposalsByKey } from '../domain/disposal-text';
import { compareLedger } from '../domain/ledger-import';
import { readLedgerFile, writeLedger } from '../worker/ledger-file';
import { ledgerMarks, ledgerSheet, readLedgerRows } from './ledger-sheet';

const no = async () => {};
const line = fc
  .string({
    unit: fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      "'",
      '"',
      ',',
      ';',
      '；',
      '重',
      'a',
      '7',
      ' ',
      '_x000A_',
      '<',
      '＝',
    ),
    maxLength: 8,
  })
  .map((text) => text.trim())
  .filter((text) => text !== '');

function textOf(field: DisposalField): fc.Arbitrary<string> {
  switch (disposalFields[field]) {
    case 'word':
      return fc.constantFrom(...disposalWords[field]!);
    case 'day':
      return fc.constantFrom('2024-02-29', '2026-12-31', '1999-01-01');
    case 'list':
      return fc.constantFrom('调查报告.pdf', '通知书.docx\n照片.jpg');
    case 'lines':
      return fc.tuple(line, line).map((lines) => lines.join('\n'));
    default:
      return line;
  }
}

const values: fc.Arbitrary<DisposalValues> = fc.record(
  Object.fromEntries(disposalFieldNames.map((field) => [field, textOf(field)])),
  { requiredKeys: [] },
);
const ledgers: fc.Arbitrary<Disposal[]> = fc
  .uniqueArray(fc.tuple(line, values), { selector: ([key]) => key, maxLength: 6 })
  .map((entries) =>
    entries.map(([key, some], i) =>
      changedDisposal(emptyDisposal(key), some, { at: `2026-01-0${i + 1}T00:00:00.000Z`, who: '' }),
    ),
  );

async function backFrom(records: readonly Disposal[], form: 'xlsx' | 'csv', language: 'zh' | 'en') {
  const file = await writeLedger({ ...ledgerSheet([], records, language), form }, no);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const found = await readLedgerFile({ name: `ledger.${form}`, bytes }, ledgerMarks(), no);
  if (typeof found === 'string') throw new Error(found);
  return readLedgerRows(found.cells, found.first);
}

describe('a ledger that is exported and read again', () => {
  it.each(['xlsx', 'csv'] as const)('says the same, in both languages: %s', async (form) => {
    await fc.assert(
      fc.asyncProperty(ledgers, fc.constantFrom('zh', 'en'), async (records, language) => {
        const { rows, unknownWords } = await backFrom(records, form, language);
        expect(unknownWords).toEqual([]);
        const told = rows.map(({ key, revision, values }) => [
          key,
          revision,
          Object.fromEntries(Object.entries(values).filter(([, text]) => text !== '')),
        ]);
        expect(told).toEqual(
          records.map(({ key, values, history }) => [key, history.at(-1)?.at ?? '', values]),
        );
        const compared = compareLedger(rows, disposalsByKey(records), () => false);
        expect(compared).toMatchObject({ changes: [], conflicts: [], same: records.length });
      }),
      { numRuns: 40 },
    );
  });

  it('is not run as formulas', async () => {
    const record = changedDisposal(
      emptyDisposal('=1+1'),
      { unit: '@SUM(A1)' },
      { at: '', who: '' },
    );
    const csv = await writeLedger({ ...ledgerSheet([], [record], 'zh'), form: 'csv' }, no);
    const text = await csv.text();
    expect(text).toContain("'=1+1");
    expect(text).not.toMatch(/(?:^|,)[=@]/m);
  });

  it('is no ledger without its columns, and cannot be read when it is damaged', async () => {
    const marks = ledgerMarks();
    const read = (name: string, text: string) =>
      readLedgerFile({ name, bytes: new TextEncoder().encode(text) }, marks, no);
    const other = '图斑号,面积\r\nA,1\r\n';
    expect(await read('other.csv', other)).toBe('none');
    expect(await read('land.geojson', other)).toBe('none');
    expect(await read('broken.xlsx', 'PK nothing')).toBe('unreadable');
  });

  it('reads days as people type them, words of both languages, and tells what it cannot', () => {
    const read = readLedgerRows(
      [
        ['台账编号', '完成时限', '进展阶段', 'Measure', '台账版次（勿改）'],
        ['A', '2026年3月1日', '待核查', '征缴土地闲置费', ''],
        ['B', '2026/3/1 0:00', 'To be closed', 'Take back without compensation', ''],
        ['C', '三月', '做完了', '', ''],
        ['', '2026-01-01', '', '', ''],
      ],
      3,
    );
    expect(read.rows).toEqual([
      {
        row: 4,
        key: 'A',
        revision: '',
        values: { deadline: '2026-03-01', stage: 'to-check', measure: 'idle-fee' },
      },
      {
        row: 5,
        key: 'B',
        revision: '',
        values: { deadline: '2026-03-01', stage: 'to-close', measure: 'take-back' },
      },
      { row: 6, key: 'C', revision: '', values: { measure: '' } },
    ]);
    expect(read.unknownWords.map(({ row, field, text }) => [row, field, text])).toEqual([
      [6, 'deadline', '三月'],
      [6, 'stage', '做完了'],
    ]);
  });
});
