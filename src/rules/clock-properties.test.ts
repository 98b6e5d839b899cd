import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { anyRows } from '../../data/fixtures/any-rows';
import { asked } from '../../data/fixtures/classify-setup';
import { datasetFromRows, type Row } from '../../data/fixtures/dataset-from-rows';
import { categories, statuses } from '../domain/category';
import { Plot } from '../domain/plot';
import { defaultRuleSettings, type RuleSettings } from '../domain/rule-settings';
import { classifyPlot } from './classify-plot';
import { classifyPlots } from './classify-plots';
import { plotClock } from './plot-clock';

const years = fc.integer({ min: 1, max: 4 });
const settingsOf: fc.Arbitrary<RuleSettings> = fc
  .record({
    idleYears: years,
    more: years,
    startAfterDeliveryYears: years,
    suspensionYears: years,
    startedShare: fc.constantFrom(1 / 3, 0.2, 0.5, 1),
    investedShare: fc.constantFrom(0.25, 0.1, 0.6),
    approvalLapseYears: years,
    warningDays: fc.integer({ min: 1, max: 400 }),
  })
  .map(({ more, ...numbers }) => ({
    ...defaultRuleSettings,
    ...numbers,
    takeBackYears: numbers.idleYears + more,
  }));
const day = fc.integer({ min: 16000, max: 20400 });
const settings = fc.option(settingsOf, { nil: defaultRuleSettings });

/** Supplied, not started, with a day by which it should be. */
const unstarted: fc.Arbitrary<Row> = fc.oneof(
  fc.record({ agreedStart: day }),
  fc.record({ deliveryDate: day }),
  fc.record({ agreedStart: day, deliveryDate: day }),
);

/** A plot at which nothing is dated later than a day: what is to come is then time's alone. */
function known(row: Row, by: number): Row {
  return Object.fromEntries(
    Object.entries(row).filter(
      ([field, value]) =>
        typeof value !== 'number' ||
        /Meters|Yuan|agreedStart|reserveUntil/.test(field) ||
        value <= by,
    ),
  );
}

const later = (from: number, count: number) => {
  const {
    year,
    month,
    day: date,
  } = Temporal.PlainDate.from('1970-01-01')
    .add({ days: from })
    .add({ years: count }, { overflow: 'constrain' });
  return Date.UTC(year, month - 1, date) / 86_400_000;
};

describe('under any numbers of the rules', () => {
  it('every plot has one class, and its category goes with it', () => {
    fc.assert(
      fc.property(fc.array(anyRows, { maxLength: 40 }), settings, day, (plots, rules, asOf) => {
        const found = classifyPlots(datasetFromRows({ plots }), asOf, rules);
        expect(found.statuses).toHaveLength(plots.length);
        for (const status of found.statuses) expect(statuses[status]).toBeDefined();
        for (const category of found.categories) expect(categories[category]).toBeDefined();
      }),
    );
  });

  it('an unstarted plot has the one class whose span holds the day', () => {
    fc.assert(
      fc.property(unstarted, settings, day, (row, rules, asOf) => {
        const due =
          (row.agreedStart as number | undefined) ??
          later(row.deliveryDate as number, rules.startAfterDeliveryYears);
        fc.pre(row.agreedStart !== undefined || (row.deliveryDate as number) <= asOf);
        const spans = {
          supplied_unused_within_term: asOf <= due,
          supplied_unused_overdue: due < asOf && asOf <= later(due, rules.idleYears),
          idle_suspected_1y:
            later(due, rules.idleYears) < asOf && asOf <= later(due, rules.takeBackYears),
          idle_suspected_2y: asOf > later(due, rules.takeBackYears),
        };
        const dataset = datasetFromRows({ plots: [row], emptyColumns: asked });
        const status = statuses[classifyPlots(dataset, asOf, rules).statuses[0]!];
        const holding = Object.entries(spans).filter(([, holds]) => holds);
        expect(holding).toEqual([[status, true]]);
      }),
      { numRuns: 500 },
    );
  });

  it('no later date turns an idle plot not started into one that is not, while no fact changes', () => {
    const isIdle = (status: number) => statuses[status]!.startsWith('idle_');
    fc.assert(
      fc.property(
        fc.oneof(unstarted, anyRows),
        settings,
        day,
        fc.integer({ min: 1, max: 4000 }),
        (row, rules, asOf, days) => {
          const { actualStart: _, suspendedFrom: __, startedAreaSquareMeters: ___, ...rest } = row;
          const dataset = datasetFromRows({ plots: [known(rest, asOf)], emptyColumns: asked });
          const at = (when: number) => classifyPlots(dataset, when, rules).statuses[0]!;
          if (isIdle(at(asOf))) expect(isIdle(at(asOf + days))).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('what is to come is what the classes are on each later day', () => {
    fc.assert(
      fc.property(fc.oneof(unstarted, anyRows), settings, day, (row, rules, asOf) => {
        const { statedStatus: _, ...rest } = row;
        const dataset = datasetFromRows({ plots: [known(rest, asOf)], emptyColumns: asked });
        const classOn = (when: number) =>
          statuses[classifyPlots(dataset, when, rules).statuses[0]!]!;
        const classified = classifyPlot(new Plot(dataset.plots, 0), {
          asOf,
          layers: dataset.layers,
          plotEllipsoidal: dataset.plotEllipsoidal,
          settings: rules,
        });
        const { steps } = plotClock(dataset, 0, classified, asOf, rules);
        let before: string = classified.status;
        for (const step of steps) {
          expect(step.day).toBeGreaterThan(asOf);
          if (step.kind !== 'status') continue;
          expect(classOn(step.day - 1)).toBe(before);
          expect(classOn(step.day)).toBe(step.status);
          before = step.status;
        }
        expect(classOn(asOf + 20_000)).toBe(before);
      }),
      { numRuns: 500 },
    );
  });
});
