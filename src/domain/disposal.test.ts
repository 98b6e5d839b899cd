import { describe, expect, it } from 'vitest';
import {
  changedDisposal,
  type DisposalValues,
  disposalKey,
  disposalValue,
  emptyDisposal,
} from './disposal';
import { disposalsByKey, parseDisposals, printDisposals, withDisposals } from './disposal-text';
import { compareLedger } from './ledger-import';

const at = (day: number) => ({ at: `2026-01-0${day}T08:00:00.000Z`, who: '王工' });
const made = (values: DisposalValues) => changedDisposal(emptyDisposal('A'), values, at(1));

describe('a record', () => {
  it('is of the number of the plot, else of its supervision number, never of a number made from the row', () => {
    expect(disposalKey(' A-1 ', '5001')).toBe('A-1');
    expect(disposalKey('#12', '5001')).toBe('5001');
    expect(disposalKey('#2-12', null)).toBeNull();
    expect(disposalKey('x'.repeat(121), null)).toBeNull();
  });

  it.each([
    ['cause', 'holder', 'holder'],
    ['cause', '企业', null],
    ['deadline', '2026-02-29', null],
    ['deadline', '2028-02-29', '2028-02-29'],
    ['documents', ' a.pdf \n\n b.pdf', 'a.pdf\nb.pdf'],
    ['unit', 'x'.repeat(201), null],
    ['notes', '  ', ''],
  ] as const)('holds in %s of %j: %j', (field, text, held) => {
    expect(disposalValue(field, text)).toBe(held);
  });

  it('keeps who changed what and when, and is the same where nothing changes', () => {
    const record = made({ unit: '规划局', deadline: '无' });
    expect(record).toEqual({
      key: 'A',
      values: { unit: '规划局' },
      history: [{ ...at(1), changes: [{ field: 'unit', from: '', to: '规划局' }] }],
    });
    expect(changedDisposal(record, { unit: '规划局' }, at(2))).toBe(record);
  });

  it('drops the item of article 8 with the cause that it belongs to', () => {
    const record = made({ cause: 'government', causeItem: 'petition' });
    expect(changedDisposal(record, { cause: 'holder' }, at(2)).values).toEqual({ cause: 'holder' });
  });
});

describe('the text of the ledger', () => {
  it('is read back to the same', () => {
    const records = [made({ cause: 'holder', notes: '一\n二' })];
    expect(parseDisposals(printDisposals(records))).toEqual({ records, leftOut: 0 });
  });

  it('loses what is none, and counts it', () => {
    const good = {
      key: 'A',
      values: { cause: 'holder', stage: '?', __proto__x: '1' },
      history: [],
    };
    const records = [good, { key: '', values: {}, history: [] }, { ...good }, 7];
    const text = JSON.stringify({ format: 'tuban-disposals', version: 1, records });
    expect(parseDisposals(text)).toEqual({
      records: [{ key: 'A', values: { cause: 'holder' }, history: [] }],
      leftOut: 5,
    });
    expect(parseDisposals('{}')).toBeNull();
    expect(parseDisposals(text.replace('"version":1', '"version":2'))).toBeNull();
  });

  it('takes no record that says nothing', () => {
    const none = withDisposals([], [emptyDisposal('A')]);
    expect(none).toEqual([]);
  });
});

describe('a ledger that comes back', () => {
  const first = made({ unit: '甲', stage: 'to-check' });
  const revision = first.history[0]!.at;
  const compare = (here: typeof first, values: DisposalValues, since = revision) =>
    compareLedger(
      [{ row: 2, key: 'A', revision: since, values }],
      disposalsByKey([here]),
      () => false,
    );

  it('changes what only the file changed', () => {
    const { changes, conflicts } = compare(first, { unit: '乙', stage: 'to-check' });
    expect(changes).toEqual([{ row: 2, key: 'A', field: 'unit', here: '甲', there: '乙' }]);
    expect(conflicts).toEqual([]);
  });

  it('leaves what only changed here, and tells what both changed', () => {
    const here = changedDisposal(first, { unit: '丙' }, at(2));
    expect(compare(here, { unit: '甲' })).toMatchObject({ changes: [], conflicts: [], same: 1 });
    expect(compare(here, { unit: '丙' })).toMatchObject({ changes: [], conflicts: [], same: 1 });
    const both = compare(here, { unit: '乙', stage: 'deciding' });
    expect(both.conflicts.map(({ field, here, there }) => [field, here, there])).toEqual([
      ['unit', '丙', '乙'],
    ]);
    expect(both.changes.map(({ field }) => field)).toEqual(['stage']);
  });

  it('tells two changes apart though the clock stands still or was set back', () => {
    for (const moment of [at(1), { ...at(1), at: '1999-01-01T00:00:00.000Z' }]) {
      const here = changedDisposal(first, { unit: '丙' }, moment);
      expect(here.history[1]!.at > revision).toBe(true);
      expect(compare(here, { unit: '乙' }).conflicts).toHaveLength(1);
    }
  });

  it('calls everything a conflict where the revision is not known here', () => {
    const found = compare(first, { unit: '乙' }, '2025-01-01T00:00:00.000Z');
    expect([found.changes.length, found.conflicts.length]).toEqual([0, 1]);
  });

  it('makes records of plots that had none, and tells unknown and repeated numbers', () => {
    const rows = ['B', 'B', 'Z'].map((key, i) => ({
      row: i + 2,
      key,
      revision: '',
      values: { unit: '乙' },
    }));
    const found = compareLedger(rows, new Map(), (key) => key === 'B');
    expect(found.changes.map(({ row }) => row)).toEqual([2]);
    expect(found.repeated).toEqual([{ row: 3, key: 'B' }]);
    expect(found.unknownKeys).toEqual([{ row: 4, key: 'Z' }]);
  });
});
