import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetFromRows, type Row } from '../../data/fixtures/dataset-from-rows';
import { categories, categoryOf, statuses } from '../domain/category';
import { UNKNOWN_DAY } from '../domain/day';
import { Plot } from '../domain/plot';
import { classifyPlot } from './classify-plot';
import { classifyPlots } from './classify-plots';

/** Days of about twelve years, so that clocks meet each other often. */
const day = fc.integer({ min: 16000, max: 20400 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 });
const amount = fc.constantFrom(0, 10, 20, 24, 25, 30, 90, 100);

const rows: fc.Arbitrary<Row> = fc.record({
  approvalDate: maybe(day),
  approvalWithdrawn: maybe(fc.boolean()),
  approvalDocument: maybe(fc.constant('a')),
  requisitionDone: maybe(fc.boolean()),
  requisitionDate: maybe(day),
  supplyDate: maybe(day),
  supervisionNumber: fc.option(fc.constant('n'), { freq: 1 }),
  holder: maybe(fc.constant('h')),
  planUse: maybe(fc.constant('p')),
  deliveryDate: maybe(day),
  agreedStart: maybe(day),
  actualStart: maybe(day),
  actualFinish: maybe(day),
  suspendedFrom: maybe(day),
  startedAreaSquareMeters: maybe(amount),
  shouldStartAreaSquareMeters: maybe(amount),
  investedYuan: maybe(amount),
  totalInvestmentYuan: maybe(amount),
  idleDecision: fc.option(fc.constant('d'), { freq: 1 }),
  idleDecisionDate: maybe(day),
  reserveUntil: maybe(day),
  reservedFor: maybe(fc.constant('r')),
  standardPlot: maybe(fc.boolean()),
  inefficient: maybe(fc.boolean()),
  m0: maybe(fc.boolean()),
});
const stated = maybe(fc.constantFrom(...statuses, 'Allocated'));

const contextOf = (dataset: ReturnType<typeof datasetFromRows>, asOf: number) => ({
  asOf,
  layers: dataset.layers,
  plotEllipsoidal: dataset.plotEllipsoidal,
});

/** Later than any day that is scanned. */
const never = 99999;

/** The same plot if nothing that is dated after a day ever happens. */
function frozenOn(row: Row, asOf: number): Row {
  const frozen = { ...row };
  for (const event of [
    'approvalDate',
    'supplyDate',
    'actualStart',
    'actualFinish',
    'suspendedFrom',
    'idleDecisionDate',
  ] as const)
    if (typeof frozen[event] === 'number' && frozen[event] > asOf) frozen[event] = never;
  return frozen;
}

/** Delivery to come is both a term of the contract and an event: it can be frozen only after supply. */
function hasOpenDelivery({ deliveryDate, supplyDate }: Row, asOf: number): boolean {
  const isLater = (value: unknown) => typeof value === 'number' && value > asOf;
  return isLater(deliveryDate) && (typeof supplyDate !== 'number' || isLater(supplyDate));
}

describe('classifyPlots', () => {
  it('equals classifyPlot, plot by plot', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(rows, stated), { minLength: 1 }), day, (pairs, asOf) => {
        const plots = pairs.map(([row, status]) => ({ ...row, statedStatus: status }));
        const dataset = datasetFromRows({ plots });
        const classes = classifyPlots(dataset, asOf);
        const conflicts = new Map(classes.conflicts.map((entry) => [entry.plot, entry]));
        for (let i = 0; i < plots.length; i++) {
          const one = classifyPlot(new Plot(dataset.plots, i), contextOf(dataset, asOf));
          expect(statuses[classes.statuses[i]!]).toBe(one.status);
          expect(classes.overlays[i]).toBe(one.overlays);
          expect(categories[classes.categories[i]!]).toBe(categoryOf(one.status, one.overlays));
          expect(classes.nextDays[i]).toBe(one.nextDay ?? UNKNOWN_DAY);
          expect(classes.stated[i]).toBe(one.stated ? 1 : 0);
          expect(conflicts.get(i)?.computed ?? null).toBe(one.conflict);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives nextDay as the first day on which the status differs if only time passes', () => {
    fc.assert(
      fc.property(rows, day, (row, asOf) => {
        fc.pre(!hasOpenDelivery(row, asOf));
        const dataset = datasetFromRows({ plots: [row] });
        const now = classifyPlot(new Plot(dataset.plots, 0), contextOf(dataset, asOf));
        const frozen = datasetFromRows({ plots: [frozenOn(row, asOf)] });
        const statusOn = (on: number) => statuses[classifyPlots(frozen, on).statuses[0]!];
        expect(statusOn(asOf)).toBe(now.status);
        // Past the last anniversary of the last day nothing can change any more.
        const last = 20400 + 3 * 366 + 2;
        let later = asOf + 1;
        while (later <= last && statusOn(later) === now.status) later++;
        expect(now.nextDay).toBe(later > last ? null : later);
        if (later <= last) expect(now.nextStatus).toBe(statusOn(later));
      }),
      { numRuns: 300 },
    );
  });

  it('never lets time alone turn an idle plot into another', () => {
    fc.assert(
      fc.property(rows, day, fc.nat(4000), (row, asOf, later) => {
        fc.pre(!hasOpenDelivery(row, asOf));
        const dataset = datasetFromRows({ plots: [frozenOn(row, asOf)] });
        const statusOn = (on: number) => statuses[classifyPlots(dataset, on).statuses[0]!]!;
        if (statusOn(asOf).startsWith('idle_')) expect(statusOn(asOf + later)).toMatch(/^idle_/);
      }),
      { numRuns: 1000 },
    );
  });

  it('never gives a supplied plot without any other date a class', () => {
    fc.assert(
      fc.property(day, day, (supplyDate, asOf) => {
        const dataset = datasetFromRows({ plots: [{ supplyDate }] });
        expect(statuses[classifyPlots(dataset, asOf).statuses[0]!]).toBe('undetermined');
      }),
    );
  });

  it('has no plot in two classes or in none', () => {
    fc.assert(
      fc.property(fc.array(rows), day, (plots, asOf) => {
        const dataset = datasetFromRows({ plots });
        const classes = classifyPlots(dataset, asOf);
        const counts = categories.map(
          (_, category) => classes.categories.filter((each) => each === category).length,
        );
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(plots.length);
        for (const status of classes.statuses) expect(statuses[status]).toBeDefined();
      }),
      { numRuns: 100 },
    );
  });
});
