import { describe, expect, it } from 'vitest';
import { datasetFromRows, type Row } from '../../data/fixtures/dataset-from-rows';
import { formatDay, parseIsoDay } from '../domain/day';
import { warningKinds } from '../domain/warning-kind';
import { classifyPlots } from './classify-plots';
import { earlyWarnings } from './early-warnings';
import { withLedger } from './ledger-facts';

const columns = ['supplyDate', 'actualStart', 'approvalDate'] as const;

/** `kind date` of each date near `asOf`, for the plots together. */
function warn(rows: Row | Row[], asOf: string, within = 90, scope?: Uint8Array): string[] {
  const plots = Array.isArray(rows) ? rows : [rows];
  const dataset = datasetFromRows({ plots, emptyColumns: columns });
  const day = parseIsoDay(asOf)!;
  const classes = classifyPlots(dataset, day);
  const all = scope ?? new Uint8Array(plots.length).fill(1);
  const found = earlyWarnings(dataset, classes, all, within);
  return Array.from(
    found.dates,
    (date, k) => `${warningKinds[found.kinds[k]!]} ${formatDay(date)}`,
  );
}

/** Idle from 2024-03-02, two years from 2025-03-02. */
const unused: Row = { supplyDate: '2022-01-10', agreedStart: '2023-03-01' };
const approved: Row = { approvalDate: '2022-03-01' };
const suspended: Row = {
  supplyDate: '2022-01-10',
  agreedStart: '2023-03-01',
  actualStart: '2023-02-01',
  suspendedFrom: '2024-06-30',
  startedAreaSquareMeters: 10,
  shouldStartAreaSquareMeters: 100,
};

describe('dates that are coming or have just passed', () => {
  it('tells of idleness from N days before its first day to N days after it', () => {
    expect(warn(unused, '2023-12-02')).toEqual([]);
    expect(warn(unused, '2023-12-03')).toEqual(['idle 2024-03-02']);
    expect(warn(unused, '2024-05-31')).toEqual(['idle 2024-03-02']);
    expect(warn(unused, '2024-06-01')).toEqual([]);
    expect(warn(unused, '2024-02-01', 30)).toEqual(['idle 2024-03-02']);
    expect(warn(unused, '2024-01-31', 30)).toEqual([]);
  });

  it('keeps leap days as the calendar has them', () => {
    const leap: Row = { supplyDate: '2022-01-10', agreedStart: '2024-02-29' };
    expect(warn(leap, '2025-02-28', 1)).toEqual(['idle 2025-03-01']);
    expect(warn(leap, '2026-02-28', 1)).toEqual(['two-years 2026-03-01']);
  });

  it('tells of two years by itself, and of both steps where both are near', () => {
    expect(warn(unused, '2024-12-01')).toEqual([]);
    expect(warn(unused, '2024-12-02')).toEqual(['two-years 2025-03-02']);
    expect(warn(unused, '2025-05-31')).toEqual(['two-years 2025-03-02']);
    expect(warn(unused, '2025-06-01')).toEqual([]);
    expect(warn(unused, '2024-09-01', 365)).toEqual(['idle 2024-03-02', 'two-years 2025-03-02']);
  });

  it('is silent once the plot was started, built or stated otherwise', () => {
    expect(warn({ ...unused, actualStart: '2024-02-20' }, '2024-02-20')).toEqual([]);
    expect(warn({ ...unused, actualStart: '2024-02-20' }, '2024-02-19')).toEqual([
      'idle 2024-03-02',
    ]);
    expect(warn({ ...unused, statedStatus: 'under_construction' }, '2024-02-20')).toEqual([]);
  });

  it('counts a suspension as known by the date, and only where a share is low', () => {
    expect(warn(suspended, '2025-04-01')).toEqual([]);
    expect(warn(suspended, '2025-04-02')).toEqual(['idle 2025-07-01']);
    expect(warn(suspended, '2025-09-29')).toEqual(['idle 2025-07-01']);
    expect(warn(suspended, '2025-09-30')).toEqual([]);
    expect(warn({ ...suspended, startedAreaSquareMeters: 90 }, '2025-06-01')).toEqual([]);
    expect(warn(suspended, '2024-06-29', 365 + 30)).toEqual([]);
  });

  it('tells of an approval of two years until it is used', () => {
    expect(warn(approved, '2023-12-02')).toEqual([]);
    expect(warn(approved, '2023-12-03')).toEqual(['approval-lapse 2024-03-02']);
    expect(warn(approved, '2024-05-31')).toEqual(['approval-lapse 2024-03-02']);
    expect(warn(approved, '2024-06-01')).toEqual([]);
    expect(warn({ ...approved, requisitionDone: true }, '2024-02-01')).toEqual([]);
    expect(warn({ ...approved, supplyDate: '2023-12-20' }, '2024-02-01')).toEqual([]);
    expect(warn({ ...approved, supplyDate: '2024-02-02' }, '2024-02-01')).toEqual([
      'approval-lapse 2024-03-02',
    ]);
  });

  it('tells of the last day of a reservation while the land is not supplied', () => {
    const reserved: Row = { approvalDate: '2025-03-01', reserveUntil: '2026-05-31' };
    expect(warn(reserved, '2026-03-01')).toEqual([]);
    expect(warn(reserved, '2026-03-02')).toEqual(['reserve-end 2026-05-31']);
    expect(warn(reserved, '2026-08-29')).toEqual(['reserve-end 2026-05-31']);
    expect(warn(reserved, '2026-08-30')).toEqual([]);
    expect(warn({ ...reserved, supplyDate: '2026-04-01' }, '2026-05-01')).toEqual([]);
  });

  it('tells of the end of a term as given, else as supply and term make it', () => {
    const built: Row = { supplyDate: '2004-02-29', actualFinish: '2006-01-01' };
    expect(warn({ ...built, termYears: 20 }, '2024-02-29', 0)).toEqual(['term-end 2024-02-29']);
    expect(warn({ ...built, termYears: 21 }, '2025-02-28', 0)).toEqual(['term-end 2025-02-28']);
    expect(warn({ ...built, termYears: 0.5 }, '2004-08-29', 0)).toEqual(['term-end 2004-08-29']);
    expect(warn({ ...built, termYears: 20, expiryDate: '2030-01-01' }, '2024-02-29')).toEqual([]);
    expect(warn({ ...built, expiryDate: '2030-01-01' }, '2030-04-01')).toEqual([
      'term-end 2030-01-01',
    ]);
    expect(warn({ ...built, expiryDate: '2030-01-01' }, '2030-04-02')).toEqual([]);
    expect(warn({ ...built, expiryDate: '2030-01-01' }, '2029-10-02')).toEqual([]);
    // Not supplied yet as of the date: nothing is known of its term.
    expect(warn({ ...built, termYears: 0.1 }, '2004-02-28')).toEqual([]);
    expect(warn(built, '2024-02-29', 365)).toEqual([]);
  });

  it('lists by kind, then date, then plot, and only what is in the scope', () => {
    const rows: Row[] = [
      approved,
      { ...unused, agreedStart: '2023-03-05' },
      unused,
      { ...unused, agreedStart: '2023-03-05' },
    ];
    const found = ['idle 2024-03-02', 'idle 2024-03-06', 'idle 2024-03-06'];
    expect(warn(rows, '2024-03-01')).toEqual([...found, 'approval-lapse 2024-03-02']);
    expect(warn(rows, '2024-03-01', 90, Uint8Array.of(0, 1, 1, 0))).toEqual(found.slice(0, 2));
  });

  it('tells of a deadline of the ledger until the record is closed', () => {
    const dataset = datasetFromRows({ plots: [{ id: 'A' }], emptyColumns: columns });
    const dates = (values: Record<string, string>, asOf: string) => {
      const record = { key: 'A', values, history: [] };
      const read = withLedger(dataset, new Map([['A', record]]));
      const day = parseIsoDay(asOf)!;
      return Array.from(
        earlyWarnings(read, classifyPlots(read, day), new Uint8Array(1).fill(1), 30).dates,
        formatDay,
      );
    };
    expect(dates({ deadline: '2024-05-31' }, '2024-05-01')).toEqual(['2024-05-31']);
    expect(dates({ deadline: '2024-05-31' }, '2024-04-30')).toEqual([]);
    expect(dates({ deadline: '2024-05-31' }, '2024-06-30')).toEqual(['2024-05-31']);
    expect(dates({ deadline: '2024-05-31', closed: '2024-05-20' }, '2024-05-01')).toEqual([]);
    expect(dates({ measure: 'idle-fee' }, '2024-05-01')).toEqual([]);
  });
});
