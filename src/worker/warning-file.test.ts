import { describe, expect, it } from 'vitest';
import { datasetFromRows } from '../../data/fixtures/dataset-from-rows';
import { formatDay, parseIsoDay } from '../domain/day';
import type { WarningFileRequest } from '../export/warning-request';
import { contextOf } from '../indicators/context-of';
import { earlyWarnings } from '../rules/early-warnings';
import { writeWarnings } from './warning-file';

const byKind = (word: string) => ({
  idle: `${word} idle`,
  'two-years': `${word} two`,
  'approval-lapse': `${word} lapse`,
  'reserve-end': `${word} reserve`,
  'term-end': `${word} term`,
  'ledger-deadline': `${word} deadline`,
});
const words: WarningFileRequest['words'] = {
  kinds: byKind('kind'),
  grounds: byKind('ground'),
  kind: '预警',
  date: '日期',
  days: '天',
  id: '图斑号',
  name: '名称',
  park: '园区',
  holder: '使用权人',
  area: '面积',
  status: '状态',
  statuses: Array.from({ length: 11 }, (_, i) => `status ${i}`),
  noNumber: '无编号',
  colon: '：',
  note: '以认定为准',
};
const asOf = parseIsoDay('2024-02-01')!;

function fileOf(form: WarningFileRequest['form'], rows = plots, on = asOf): Promise<Blob> {
  const dataset = datasetFromRows({
    parks: [{ name: '青岩园' }],
    plots: rows,
    emptyColumns: ['actualStart', 'approvalDate'],
  });
  const context = contextOf(dataset, {
    asOf: on,
    areaBasis: 'ellipsoidal',
    denominator: 'built-industrial',
    zone: null,
  });
  const all = new Uint8Array(rows.length).fill(1);
  const found = earlyWarnings(dataset, context.classes, all, 90);
  return writeWarnings(
    context,
    found,
    {
      form,
      within: 90,
      park: null,
      name: '预警清单',
      statement: [['预警清单', '全部']],
      words,
      area: { scale: 3 / 2000, decimals: 2, unit: '亩' },
      stamp: Date.UTC(2024, 1, 1),
    },
    async () => {},
  );
}

const idle = { supplyDate: '2022-01-10', agreedStart: '2023-03-01' };
const plots = [
  { ...idle, id: 'QY-1', park: 0, holder: '=HYPERLINK("x")', squareMeters: 2000 },
  { ...idle, id: 'QY-2', park: -1, agreedStart: '2023-01-01' },
];

describe('warnings as a file', () => {
  it('are a table with its statement, nothing of which a spreadsheet would run', async () => {
    const text = await (await fileOf('csv')).text();
    expect(text.split('\r\n')).toEqual([
      '预警清单,全部',
      '预警,日期,天,图斑号,名称,园区,使用权人,面积 (亩),状态',
      'kind idle,2024-01-02,-30,QY-2,,,,,status 4',
      `kind idle,2024-03-02,30,QY-1,,青岩园,"'=HYPERLINK(""x"")",3,status 3`,
      '',
    ]);
  });

  it('are a day each in a calendar, with where, who and why', async () => {
    const text = (await (await fileOf('ics')).text()).replaceAll('\r\n ', '');
    const [, first, second] = text.split('BEGIN:VEVENT\r\n');
    expect(first).toContain('DTSTART;VALUE=DATE:20240102\r\n');
    expect(first).toContain('SUMMARY:QY-2 kind idle\r\n');
    expect(first).not.toContain('LOCATION');
    expect(second).toContain(
      'DESCRIPTION:园区：青岩园\\n使用权人：=HYPERLINK("x")\\n面积：3 亩\\n状态：status 3\\nground idle\\n以认定为准\r\n',
    );
    expect(second).toContain('LOCATION:青岩园\r\n');
  });

  it('keep the name of an event on another date, and never give one twice', async () => {
    const uids = async (rows: typeof plots, on: number) => {
      const text = (await (await fileOf('ics', rows, on)).text()).replaceAll('\r\n ', '');
      return [...text.matchAll(/UID:(.*)\r\n/g)].map(([, uid]) => uid!);
    };
    const before = await uids(plots, asOf);
    expect(before).toHaveLength(2);
    expect(await uids(plots, asOf + 10)).toEqual(before);
    const moved = plots.map((plot) => ({ ...plot, agreedStart: '2023-02-01' }));
    expect((await uids(moved, asOf)).sort()).toEqual([...before].sort());
    const same = [0, 1, 2].map(() => plots[0]!);
    expect(new Set(await uids(same, asOf)).size).toBe(3);
  });

  it('are a workbook', async () => {
    const bytes = new Uint8Array(await (await fileOf('xlsx')).arrayBuffer());
    expect(String.fromCharCode(...bytes.subarray(0, 2))).toBe('PK');
    const { read, utils } = await import('@e965/xlsx');
    const book = read(bytes, { cellDates: false });
    const rows = utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1 });
    expect(rows[1]?.slice(0, 4)).toEqual(['预警', '日期', '天', '图斑号']);
    expect(rows[3]?.slice(2)).toEqual([
      30,
      'QY-1',
      undefined,
      '青岩园',
      '=HYPERLINK("x")',
      3,
      'status 3',
    ]);
    // Serial number of the day in Excel's calendar.
    expect(formatDay((rows[3]![1] as number) - 25_569)).toBe('2024-03-02');
  });
});
