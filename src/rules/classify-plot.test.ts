import { describe, expect, it } from 'vitest';
import { datasetFromRows, type Row } from '../../data/fixtures/dataset-from-rows';
import { type Overlay, overlayBits } from '../domain/category';
import { formatDay, parseIsoDay } from '../domain/day';
import { Plot, type PlotField } from '../domain/plot';
import { classifyPlot } from './classify-plot';
import { clauses } from './clauses';
import type { RuleSettings } from './rule-settings';

const asked: PlotField[] = ['approvalDate', 'supplyDate', 'actualStart'];

function classify(
  row: Row,
  asOf: string,
  { emptyColumns = asked, settings }: { emptyColumns?: PlotField[]; settings?: RuleSettings } = {},
) {
  const dataset = datasetFromRows({ plots: [row], emptyColumns });
  return classifyPlot(new Plot(dataset.plots, 0), {
    asOf: parseIsoDay(asOf)!,
    layers: dataset.layers,
    plotEllipsoidal: dataset.plotEllipsoidal,
    settings,
  });
}
const statusOf = (row: Row, asOf: string) => classify(row, asOf).status;
const nextOf = (row: Row, asOf: string) => {
  const { nextDay, nextStatus } = classify(row, asOf);
  return nextDay === null ? null : `${formatDay(nextDay)} ${nextStatus}`;
};
const overlaysOf = (row: Row, asOf: string, settings?: RuleSettings) => {
  const { overlays } = classify(row, asOf, { settings });
  return (Object.keys(overlayBits) as Overlay[]).filter((key) => overlays & overlayBits[key]);
};

describe('the idle clock', () => {
  const row: Row = { supplyDate: '2022-01-10', agreedStart: '2023-03-01' };

  it.each([
    ['2023-03-01', 'supplied_unused_within_term'],
    ['2023-03-02', 'supplied_unused_overdue'],
    ['2024-03-01', 'supplied_unused_overdue'],
    ['2024-03-02', 'idle_suspected_1y'],
    ['2025-03-01', 'idle_suspected_1y'],
    ['2025-03-02', 'idle_suspected_2y'],
    ['2045-03-02', 'idle_suspected_2y'],
  ])('steps the day after each anniversary: %s', (asOf, status) => {
    expect(statusOf(row, asOf)).toBe(status);
  });

  it('clamps 29 February to the 28th', () => {
    const leap: Row = { supplyDate: '2023-01-10', agreedStart: '2024-02-29' };
    expect(statusOf(leap, '2025-02-28')).toBe('supplied_unused_overdue');
    expect(statusOf(leap, '2025-03-01')).toBe('idle_suspected_1y');
    expect(statusOf(leap, '2026-02-28')).toBe('idle_suspected_1y');
    expect(statusOf(leap, '2026-03-01')).toBe('idle_suspected_2y');
  });

  it('ends on 29 February where the year has one', () => {
    const leap: Row = { supplyDate: '2022-01-10', agreedStart: '2022-02-28' };
    expect(statusOf(leap, '2024-02-28')).toBe('idle_suspected_1y');
    expect(statusOf(leap, '2024-02-29')).toBe('idle_suspected_2y');
  });

  it('runs from delivery plus one year where no start was agreed', () => {
    const delivered: Row = {
      supplyDate: '2022-03-01',
      agreedStart: null,
      deliveryDate: '2022-05-10',
    };
    expect(statusOf(delivered, '2023-05-10')).toBe('supplied_unused_within_term');
    expect(statusOf(delivered, '2024-05-10')).toBe('supplied_unused_overdue');
    const idle = classify(delivered, '2024-05-11');
    expect(idle.status).toBe('idle_suspected_1y');
    expect(idle.startDue).toBe(parseIsoDay('2023-05-10'));
    expect(idle.startDueBasis).toBe('delivery-plus-year');
    expect(idle.missing).toEqual(['agreedStart']);
    expect(idle.evidence.map(({ clause }) => clause)).toContain('decree53-22');
  });

  it('prefers the agreed start to the delivery', () => {
    const both: Row = { ...row, deliveryDate: '2020-01-01' };
    expect(classify(both, '2024-01-01')).toMatchObject({
      status: 'supplied_unused_overdue',
      startDueBasis: 'agreed',
      clause: null,
    });
  });

  it('is a suspicion until a decision document is on file', () => {
    expect(classify(row, '2024-03-02')).toMatchObject({
      status: 'idle_suspected_1y',
      clause: 'decree53-2-1',
    });
    const decided: Row = {
      ...row,
      idleDecision: '闲认〔2024〕1号',
      idleDecisionDate: '2024-06-01',
    };
    expect(statusOf(decided, '2024-05-31')).toBe('idle_suspected_1y');
    expect(statusOf(decided, '2024-06-01')).toBe('idle_decided');
    expect(statusOf({ ...row, idleDecisionDate: '2024-06-01' }, '2024-07-01')).toBe(
      'idle_suspected_1y',
    );
    expect(statusOf({ ...row, idleDecision: '闲认〔2024〕1号' }, '2024-03-02')).toBe(
      'idle_decided',
    );
  });

  it('forgets a decision from before the present supply or the start of construction', () => {
    const decided: Row = { idleDecision: '闲认〔2019〕1号', idleDecisionDate: '2019-06-01' };
    expect(statusOf({ ...row, ...decided }, '2023-03-01')).toBe('supplied_unused_within_term');
    const started: Row = { supplyDate: '2018-01-01', actualStart: '2020-01-01', ...decided };
    expect(statusOf(started, '2019-12-31')).toBe('idle_decided');
    expect(statusOf(started, '2020-01-01')).toBe('under_construction');
  });

  it('names the next day and status', () => {
    expect(nextOf(row, '2023-03-01')).toBe('2023-03-02 supplied_unused_overdue');
    expect(nextOf(row, '2023-03-02')).toBe('2024-03-02 idle_suspected_1y');
    expect(nextOf(row, '2024-03-01')).toBe('2024-03-02 idle_suspected_1y');
    expect(nextOf(row, '2024-03-02')).toBe('2025-03-02 idle_suspected_2y');
    expect(nextOf(row, '2025-03-02')).toBeNull();
  });

  it('says that a file without a column for the start cannot say there was none', () => {
    expect(classify(row, '2024-03-02').missing).toEqual([]);
    expect(classify(row, '2024-03-02', { emptyColumns: ['supplyDate'] })).toMatchObject({
      status: 'idle_suspected_1y',
      missing: ['actualStart'],
    });
  });
});

describe('a suspension', () => {
  const row: Row = {
    supplyDate: '2020-01-01',
    agreedStart: '2020-06-01',
    actualStart: '2020-06-01',
    suspendedFrom: '2022-05-10',
    shouldStartAreaSquareMeters: 30000,
    startedAreaSquareMeters: 9000,
    totalInvestmentYuan: 1e8,
    investedYuan: 6e7,
  };
  const idle = 'idle_suspected_suspended';

  it('is idle the day after one year when either share is low', () => {
    expect(statusOf(row, '2023-05-10')).toBe('under_construction');
    expect(statusOf(row, '2023-05-11')).toBe(idle);
    expect(classify(row, '2023-06-14').clause).toBe('decree53-2-2');
    expect(nextOf(row, '2022-05-10')).toBe('2023-05-11 idle_suspected_suspended');
    const money: Row = { ...row, startedAreaSquareMeters: 12000, investedYuan: 2.4e7 };
    expect(statusOf(money, '2023-05-11')).toBe(idle);
  });

  it('is not idle at exactly one third and exactly 25 %', () => {
    const exact: Row = { ...row, startedAreaSquareMeters: 10000, investedYuan: 2.5e7 };
    expect(statusOf(exact, '2024-05-11')).toBe('under_construction');
    expect(statusOf({ ...exact, startedAreaSquareMeters: 9999.99 }, '2024-05-11')).toBe(idle);
    expect(statusOf({ ...exact, investedYuan: 2.5e7 - 1 }, '2024-05-11')).toBe(idle);
    expect(
      statusOf(
        { ...exact, shouldStartAreaSquareMeters: 10000, startedAreaSquareMeters: 10000 / 3 },
        '2024-05-11',
      ),
    ).toBe('under_construction');
  });

  it('clamps leap days', () => {
    const leap: Row = { ...row, suspendedFrom: '2024-02-29' };
    expect(statusOf(leap, '2025-02-28')).toBe('under_construction');
    expect(statusOf(leap, '2025-03-01')).toBe(idle);
  });

  it('stays open when a share that could decide cannot be tested', () => {
    const blind: Row = {
      ...row,
      startedAreaSquareMeters: null,
      totalInvestmentYuan: null,
    };
    expect(statusOf(blind, '2023-05-10')).toBe('under_construction');
    expect(nextOf(blind, '2023-05-10')).toBe('2023-05-11 undetermined');
    expect(classify(blind, '2023-05-11')).toMatchObject({
      status: 'undetermined',
      missing: ['startedAreaSquareMeters', 'totalInvestmentYuan'],
    });
    const half: Row = { ...row, startedAreaSquareMeters: 20000, investedYuan: null };
    expect(classify(half, '2023-05-11')).toMatchObject({
      status: 'undetermined',
      missing: ['investedYuan'],
    });
    const low: Row = { ...row, investedYuan: null };
    const found = classify(low, '2023-05-11');
    expect(found.status).toBe(idle);
    expect(found.evidence.find(({ key }) => key === 'invested-share-low')?.holds).toBeNull();
  });

  it('counts for nothing before it begins, and means that construction had started', () => {
    expect(statusOf(row, '2022-05-09')).toBe('under_construction');
    expect(statusOf({ ...row, actualStart: null }, '2022-05-10')).toBe('under_construction');
  });

  it('is over when construction is completed', () => {
    expect(statusOf({ ...row, actualFinish: '2024-01-01' }, '2023-12-31')).toBe(idle);
    expect(statusOf({ ...row, actualFinish: '2024-01-01' }, '2024-01-01')).toBe('built');
  });
});

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
    const settings = { inefficiency: [{ field: 'outputYuan', below: 1000 } as const] };
    expect(overlaysOf(row, '2024-01-01')).toEqual([]);
    expect(overlaysOf(row, '2024-01-01', settings)).toEqual(['inefficient']);
    expect(overlaysOf({ ...row, outputYuan: 1e7 }, '2024-01-01', settings)).toEqual([]);
    expect(overlaysOf({ ...row, outputYuan: null }, '2024-01-01', settings)).toEqual([]);
    expect(overlaysOf(row, '2019-12-31', settings)).toEqual([]);
  });
});
