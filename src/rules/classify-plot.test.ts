import { describe, expect, it } from 'vitest';
import { asked, classify, overlaysOf, statusOf } from '../../data/fixtures/classify-setup';
import { datasetFromRows, type Row } from '../../data/fixtures/dataset-from-rows';
import { parseIsoDay } from '../domain/day';
import { Plot } from '../domain/plot';
import { defaultRuleSettings } from '../domain/rule-settings';
import { classifyPlot } from './classify-plot';
import { clauses } from './clauses';

describe('the chain', () => {
  const row: Row = {
    approvalDate: '2019-01-01',
    supplyDate: '2020-01-01',
    agreedStart: '2020-12-31',
    actualStart: '2020-10-01',
    actualFinish: '2022-01-01',
  };

  it.each([
    ['2018-12-31', 'planned_unapproved'],
    ['2019-01-01', 'approved_unsupplied'],
    ['2019-12-31', 'approved_unsupplied'],
    ['2020-01-01', 'supplied_unused_within_term'],
    ['2020-09-30', 'supplied_unused_within_term'],
    ['2020-10-01', 'under_construction'],
    ['2021-12-31', 'under_construction'],
    ['2022-01-01', 'built'],
  ])('knows only what has happened by the date: %s', (asOf, status) => {
    expect(statusOf(row, asOf)).toBe(status);
  });

  it('does not take a withdrawn approval for one', () => {
    const withdrawn: Row = { approvalDate: '2019-01-01', approvalWithdrawn: true };
    expect(statusOf(withdrawn, '2020-01-01')).toBe('planned_unapproved');
    expect(statusOf({ ...withdrawn, approvalWithdrawn: false }, '2020-01-01')).toBe(
      'approved_unsupplied',
    );
  });

  it('counts land built without supply papers as unsupplied', () => {
    const built: Row = { approvalDate: '2015-01-01', actualFinish: '2018-01-01' };
    expect(statusOf(built, '2020-01-01')).toBe('approved_unsupplied');
    expect(statusOf({ ...built, supervisionNumber: '5001122018B00011' }, '2020-01-01')).toBe(
      'built',
    );
  });

  it('needs a column for the supply before it says that there was none', () => {
    const approved: Row = { approvalDate: '2019-01-01' };
    expect(statusOf(approved, '2020-01-01')).toBe('approved_unsupplied');
    expect(classify(approved, '2020-01-01', { emptyColumns: [] })).toMatchObject({
      status: 'undetermined',
      missing: ['supplyDate'],
    });
  });

  it('reads the layer of the plot, not of another file', () => {
    const dataset = datasetFromRows({
      plots: [{ approvalDate: '2019-01-01' }],
      emptyColumns: asked,
    });
    const layer = { ...dataset.layers[0]!, fields: { 批准日期: 'approvalDate' } };
    const found = classifyPlot(new Plot(dataset.plots, 0), {
      asOf: parseIsoDay('2020-01-01')!,
      layers: [layer],
      plotEllipsoidal: dataset.plotEllipsoidal,
    });
    expect(found.status).toBe('undetermined');
  });

  it('is planned only where the row speaks for a plan and nobody holds the land', () => {
    const planned: Row = { planUse: '二类工业用地' };
    expect(statusOf(planned, '2024-01-01')).toBe('planned_unapproved');
    expect(statusOf({ ...planned, holder: '某公司' }, '2024-01-01')).toBe('undetermined');
    expect(statusOf({ ...planned, outputYuan: 1 }, '2024-01-01')).toBe('undetermined');
    expect(statusOf({ ...planned, approvalDocument: '渝府地〔2020〕1号' }, '2024-01-01')).toBe(
      'undetermined',
    );
    expect(statusOf({ pool: true }, '2024-01-01')).toBe('planned_unapproved');
    expect(classify(planned, '2024-01-01', { emptyColumns: [] }).status).toBe('undetermined');
  });

  it('never takes missing dates for a favourable class', () => {
    expect(classify({}, '2024-01-01')).toMatchObject({
      status: 'undetermined',
      missing: ['approvalDate', 'supplyDate'],
    });
    expect(classify({ supplyDate: '2020-01-01' }, '2024-01-01')).toMatchObject({
      status: 'undetermined',
      missing: ['agreedStart', 'deliveryDate'],
      nextDay: null,
    });
    expect(
      classify({ supplyDate: '2020-01-01', startedAreaSquareMeters: 10 }, '2024-01-01'),
    ).toMatchObject({ status: 'undetermined', missing: ['actualStart'] });
    expect(classify({ actualFinish: '2020-01-01' }, '2024-01-01').status).toBe('built');
    expect(classify({ actualStart: '2020-01-01' }, '2024-01-01').status).toBe('under_construction');
  });

  it('cites only clauses that are listed', () => {
    const ids = new Set<string>(clauses.map(({ id }) => id));
    const rows: Row[] = [row, { ...row, actualFinish: null, suspendedFrom: '2020-11-01' }, {}];
    for (const each of rows)
      for (const { clause } of classify(each, '2023-01-01').evidence)
        if (clause !== null) expect(ids).toContain(clause);
  });
});

describe('a stated status', () => {
  const idle: Row = { supplyDate: '2020-01-01', agreedStart: '2020-06-01' };

  it('is taken as given where the facts do not suffice', () => {
    expect(classify({ statedStatus: 'built' }, '2024-01-01')).toMatchObject({
      status: 'built',
      stated: true,
      conflict: null,
      clause: null,
      nextDay: null,
    });
  });

  it('stays, with the conflict, where the facts contradict it', () => {
    expect(classify({ ...idle, statedStatus: 'built' }, '2024-01-01')).toMatchObject({
      status: 'built',
      stated: true,
      conflict: 'idle_suspected_2y',
      nextDay: null,
    });
  });

  it('is told more closely by the facts', () => {
    expect(
      classify({ ...idle, statedStatus: 'supplied_unused_within_term' }, '2021-06-02'),
    ).toMatchObject({ status: 'idle_suspected_1y', stated: true, conflict: null });
    expect(classify({ ...idle, statedStatus: 'idle_decided' }, '2024-01-01')).toMatchObject({
      status: 'idle_suspected_2y',
      stated: true,
      conflict: null,
    });
    expect(classify({ ...idle, statedStatus: 'idle_suspected_1y' }, '2021-06-01')).toMatchObject({
      status: 'idle_suspected_1y',
      conflict: 'supplied_unused_overdue',
    });
  });

  it('stays a suspicion when it is 闲置 without a decision on file', () => {
    expect(classify({ statedStatus: 'idle_decided' }, '2024-01-01')).toMatchObject({
      status: 'idle_suspected_1y',
      stated: true,
      missing: ['approvalDate', 'supplyDate'],
    });
    expect(
      classify({ statedStatus: 'idle_decided', idleDecision: '闲认〔2023〕2号' }, '2024-01-01')
        .status,
    ).toBe('idle_decided');
  });

  it('is ignored when it is not understood', () => {
    expect(classify({ ...idle, statedStatus: 'Allocated' }, '2024-01-01')).toMatchObject({
      status: 'idle_suspected_2y',
      stated: false,
    });
    expect(classify({ statedStatus: 'undetermined' }, '2024-01-01').stated).toBe(false);
  });
});

describe('the overlays', () => {
  it('warn of idleness 90 days ahead, not 91', () => {
    const row: Row = { supplyDate: '2022-01-10', agreedStart: '2023-03-01' };
    expect(overlaysOf(row, '2023-12-02')).toEqual([]);
    expect(overlaysOf(row, '2023-12-03')).toEqual(['warning90']);
    expect(overlaysOf(row, '2024-03-01')).toEqual(['warning90']);
    expect(overlaysOf(row, '2024-03-02')).toEqual([]);
    // What is idle already does not become so, when it reaches two years.
    expect(overlaysOf(row, '2025-02-28')).toEqual([]);
    expect(overlaysOf({ ...row, actualStart: '2023-06-01' }, '2024-03-01')).toEqual([]);
  });

  it('tell the risk that an approval lapses, after two years and without requisition', () => {
    const row: Row = { approvalDate: '2022-02-28', requisitionDone: false };
    expect(overlaysOf(row, '2024-02-28')).toEqual(['unrequisitioned']);
    expect(overlaysOf(row, '2024-02-29')).toEqual(['approvalLapse', 'unrequisitioned']);
    expect(overlaysOf({ ...row, requisitionDone: true }, '2024-02-29')).toEqual(['requisitioned']);
    expect(overlaysOf({ ...row, requisitionDone: null }, '2024-02-29')).toEqual(['approvalLapse']);
    expect(overlaysOf({ ...row, supplyDate: '2024-01-01' }, '2024-02-29')).toEqual([]);
  });

  it('part approved from requisitioned land on the day of the requisition, where the file dates it', () => {
    const row: Row = { approvalDate: '2022-02-28', requisitionDate: '2023-05-10' };
    expect(overlaysOf(row, '2023-05-09')).toEqual(['unrequisitioned']);
    expect(overlaysOf(row, '2023-05-10')).toEqual(['requisitioned']);
    // The date goes before a word without one.
    expect(overlaysOf({ ...row, requisitionDone: true }, '2023-05-09')).toEqual([
      'unrequisitioned',
    ]);
    expect(overlaysOf(row, '2024-02-29')).toEqual(['requisitioned']);
    const late = { ...row, requisitionDate: '2024-03-01' };
    expect(overlaysOf(late, '2024-02-29')).toEqual(['approvalLapse', 'unrequisitioned']);
    expect(overlaysOf(late, '2024-03-01')).toEqual(['requisitioned']);
  });

  it('end with the reservation', () => {
    const row: Row = { reservedFor: '某项目', reserveUntil: '2024-06-30' };
    expect(overlaysOf(row, '2024-06-30')).toEqual(['reserve']);
    expect(overlaysOf(row, '2024-07-01')).toEqual([]);
    expect(overlaysOf({ reservedFor: '某项目' }, '2024-07-01')).toEqual(['reserve']);
    expect(overlaysOf({ reserveUntil: '2024-07-01' }, '2024-07-01')).toEqual(['reserve']);
  });

  it('take flags as the file gives them', () => {
    expect(
      overlaysOf(
        { standardPlot: true, m0: true, pool: true, inefficient: true, underused: true },
        '2024-01-01',
      ),
    ).toEqual(['inefficient', 'underused', 'pool', 'standardPlot', 'm0']);
    expect(overlaysOf({ standardPlot: false, m0: false, pool: null }, '2024-01-01')).toEqual([]);
  });

  it('know M0 by its code and name', () => {
    for (const row of [
      { landUseCode: '100100' },
      { landUseCode: 'm0' },
      { landUseName: '新型产业用地(M0)' },
    ])
      expect(overlaysOf(row, '2024-01-01')).toEqual(['m0']);
    for (const row of [{ landUseCode: '100101' }, { landUseCode: 'M1' }, { landUseName: 'M01' }])
      expect(overlaysOf(row, '2024-01-01')).toEqual([]);
  });

  it('test inefficiency only where a place has set a threshold, and only on built land', () => {
    const row: Row = {
      actualFinish: '2020-01-01',
      declaredAreaSquareMeters: 10000,
      outputYuan: 9.99e6,
    };
    const settings = {
      ...defaultRuleSettings,
      inefficiency: [{ field: 'outputYuan', below: 1000 } as const],
    };
    expect(overlaysOf(row, '2024-01-01')).toEqual([]);
    expect(overlaysOf(row, '2024-01-01', settings)).toEqual(['inefficient']);
    expect(overlaysOf({ ...row, outputYuan: 1e7 }, '2024-01-01', settings)).toEqual([]);
    expect(overlaysOf({ ...row, outputYuan: null }, '2024-01-01', settings)).toEqual([]);
    expect(overlaysOf(row, '2019-12-31', settings)).toEqual([]);
  });

  it('name each local test with what it measured and its limit; an unknown input leaves it open', () => {
    const settings = {
      ...defaultRuleSettings,
      inefficiency: [
        { field: 'outputYuan', below: 1500 } as const,
        { field: 'floorAreaSquareMeters', below: 0.8 } as const,
        { field: 'taxYuan', below: 30 } as const,
      ],
    };
    const row: Row = {
      actualFinish: '2020-01-01',
      declaredAreaSquareMeters: 10000,
      outputYuan: 9e6,
      floorAreaSquareMeters: 8000,
    };
    const tests = (date: string) =>
      classify(row, date, { settings }).evidence.filter(({ key }) =>
        key.startsWith('inefficient-'),
      );
    expect(tests('2024-01-01')).toEqual([
      {
        key: 'inefficient-outputYuan',
        holds: true,
        values: { measured: 60, below: 100 },
        clause: null,
      },
      {
        key: 'inefficient-floorAreaSquareMeters',
        holds: false,
        values: { measured: 0.8, below: 0.8 },
        clause: null,
      },
      {
        key: 'inefficient-taxYuan',
        holds: null,
        values: { measured: null, below: 2 },
        clause: null,
      },
    ]);
    expect(tests('2019-12-31')).toEqual([]);
  });
});
