import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import reference from '../../data/reference/evaluation.json' with { type: 'json' };
import indicators from '../../data/reference/indicators.json' with { type: 'json' };
import { intensityChain } from '../i18n/format';
import { evaluationIndicators } from '../indicators/evaluation/evaluation-indicators';
import {
  evaluationEntries,
  evaluationEntry,
  evaluationGroups,
  evaluationUnits,
  shownInEvaluation,
  withGoal,
} from './evaluation';
import { parseEvaluation, printEvaluation } from './evaluation-setup';

const both = v.object({
  zh: v.pipe(v.string(), v.nonEmpty()),
  en: v.pipe(v.string(), v.nonEmpty()),
});
const mark = v.picklist(['source', 'memory', 'seed', 'derived']);
const schema = v.array(
  v.strictObject({
    id: v.string(),
    group: v.picklist(evaluationGroups),
    unit: v.picklist(Object.keys(evaluationUnits)),
    scoring: v.picklist(['more', 'less']),
    formula: v.pipe(v.string(), v.nonEmpty()),
    mark,
    references: v.array(
      v.strictObject({
        year: v.pipe(v.string(), v.regex(/^20\d\d$/)),
        value: v.number(),
        scope: both,
        place: v.nullable(both),
        source: both,
        mark,
      }),
    ),
    note: v.nullable(both),
  }),
);

/** A reference of the nation in a year, in the unit of the evaluation. */
function national(id: string, year: string): number {
  const found = evaluationEntry(id)!.references.find(
    (one) => one.year === year && one.place === null,
  );
  if (!found) throw new Error(`no reference of ${id} for ${year}`);
  return found.value;
}

test('the reference fits its schema, and each entry its indicator', () => {
  expect(() => v.parse(schema, reference.indicators)).not.toThrow();
  expect(evaluationIndicators.map(({ id }) => id)).toEqual(evaluationEntries.map(({ id }) => id));
  evaluationEntries.forEach(({ unit, scoring }, at) => {
    const indicator = evaluationIndicators[at]!;
    expect(evaluationUnits[unit].unit).toBe(indicator.unit);
    if (indicator.better !== 'neither')
      expect(scoring === 'more').toBe(indicator.better === 'higher');
  });
});

test('the national values are those of the specification', () => {
  const keys: Record<string, string> = {
    landDevelopmentRate: 'land_development_rate',
    landSupplyRate: 'land_supply_rate',
    landBuiltRate: 'land_built_rate',
    builtOfConstructible: 'built_share_constructible',
    industrialLandRate: 'industrial_land_rate',
    comprehensiveFar: 'comprehensive_far',
    industrialFar: 'industrial_far',
    buildingDensity: 'building_density',
    industrialInvestment: 'industrial_investment_intensity',
    industrialOutput: 'industrial_output_intensity',
    industrialTax: 'industrial_tax_per_land',
    comprehensiveTax: 'comprehensive_tax_per_land',
  };
  for (const [id, key] of Object.entries(keys)) {
    const given = indicators.indicators.find((one) => one.key === key)!.nationalReference;
    for (const [year, value] of Object.entries(given))
      if (/^\d+$/.test(year)) expect([id, year, national(id, year)]).toEqual([id, year, value]);
  }
});

describe('the identities of the national bulletins', () => {
  test('development × supply × built-up rate is the built share of constructible land', () => {
    const product = ['landDevelopmentRate', 'landSupplyRate', 'landBuiltRate'].reduce(
      (all, id) => all * (national(id, '2020') / 100),
      1,
    );
    expect((product * 100).toFixed(2)).toBe(national('builtOfConstructible', '2020').toFixed(2));
  });

  test('6.70 万公顷 awaiting construction are 13.84 % of constructible land, which fits into all zones', () => {
    const constructible = 6.7 / 0.1384;
    expect(constructible).toBeCloseTo(48.41, 2);
    // The 531 zones of the year before had 49.57 万公顷 of land in all.
    expect(constructible).toBeLessThan(49.57);
  });

  test('the nation of 2024 is Jiangsu less its lead', () => {
    expect(94.38 - 2.5).toBeCloseTo(national('landDevelopmentRate', '2024'), 10);
  });

  test('the draft’s 65 亿元/km² is half the mean of national-level zones at the end of 2011', () => {
    const half = national('industrialOutput', '2011') / 2;
    expect(Math.abs(6500 / half - 1)).toBeLessThan(0.01);
  });
});

describe('the chain of units', () => {
  test('65 亿元/km² = 6,500 万元/公顷 = 433.33 万元/亩', () => {
    const { unit } = evaluationEntry('industrialOutput')!;
    const { times, over } = evaluationUnits[unit];
    const chain = intensityChain((6500 * times) / over);
    expect(chain.yiPerKm2).toBe(65);
    expect(chain.wanPerHectare).toBe(6500);
    expect(chain.wanPerMu.toFixed(2)).toBe('433.33');
  });

  test('8,984.3 万元/公顷 = 598.95 万元/亩 = 89.84 亿元/km²', () => {
    const chain = intensityChain(national('industrialInvestment', '2020'));
    expect(chain.wanPerMu.toFixed(2)).toBe('598.95');
    expect(chain.yiPerKm2.toFixed(2)).toBe('89.84');
  });

  test('a value goes to its unit and back', () => {
    for (const unit of Object.keys(evaluationUnits) as (keyof typeof evaluationUnits)[]) {
      const { times, over } = evaluationUnits[unit];
      expect(shownInEvaluation((7 * times) / over, unit)).toBeCloseTo(7, 12);
    }
    expect((7 * evaluationUnits['%'].times) / evaluationUnits['%'].over).toBe(0.07);
  });
});

describe('ideal values and weights', () => {
  const setup = {
    source: '专家组',
    goals: { landBuiltRate: { ideal: 95, weight: 60 }, industrialTax: { ideal: 700, weight: 40 } },
  };

  test('as a file come back the same', () => {
    expect(parseEvaluation(printEvaluation(setup))).toEqual({ setup });
    expect(withGoal(setup, 'industrialTax', { ideal: null, weight: null }).goals).toEqual({
      landBuiltRate: { ideal: 95, weight: 60 },
    });
  });

  test.each([
    ['{', '', 'not-json'],
    ['{"format":"other"}', 'format', 'value'],
  ])('%s is no such file', (text, field, code) => {
    expect(parseEvaluation(text)).toEqual({ problems: [{ entry: null, name: null, field, code }] });
  });

  test('nothing is taken of a file with a fault, and each fault is named', () => {
    const file = {
      format: 'tuban-evaluation',
      version: 1,
      indicators: [
        { indicator: 'landBuiltRate', ideal: 120, weight: 10 },
        { indicator: 'nothing', ideal: 1 },
        { indicator: 'industrialTax', unit: '元/平方米', ideal: 700 },
        { indicator: 'industrialFar', ideal: 'x' },
        { indicator: 'industrialFar', weight: 101 },
        { indicator: 'buildingDensity', ideal: 30 },
        { indicator: 'buildingDensity', ideal: 30 },
      ],
    };
    expect(parseEvaluation(JSON.stringify(file))).toEqual({
      problems: [
        { entry: 1, name: 'landBuiltRate', field: 'ideal', code: 'fits-not' },
        { entry: 2, name: 'nothing', field: 'indicator', code: 'unknown-word' },
        { entry: 3, name: 'industrialTax', field: 'unit', code: 'fits-not' },
        { entry: 4, name: null, field: 'ideal', code: 'value' },
        { entry: 5, name: null, field: 'weight', code: 'value' },
        { entry: 7, name: 'buildingDensity', field: 'indicator', code: 'twice' },
      ],
    });
  });
});
