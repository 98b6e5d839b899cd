import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRows } from '../../data/fixtures/any-rows';
import { datasetFromRows } from '../../data/fixtures/dataset-from-rows';
import {
  defaultRuleSettings,
  type RuleNumber,
  type RuleSettings,
  ruleNames,
  ruleNumbers,
} from '../domain/rule-settings';
import { classifyPlots } from './classify-plots';
import { clauses } from './clauses';

const marks = new Map<string, string>(clauses.map(({ id, mark }) => [id, mark]));

describe('the numbers of the rules', () => {
  it('cite clauses that are there, with the same mark', () => {
    for (const name of ruleNames) {
      const { clause, mark } = ruleNumbers[name] as RuleNumber;
      expect([name, mark]).toEqual([name, clause === null ? null : marks.get(clause)]);
    }
  });

  it('have the values of the law by default', () => {
    const { inefficiency, ...numbers } = defaultRuleSettings;
    expect(inefficiency).toEqual([]);
    expect(numbers).toEqual({
      idleYears: 1,
      takeBackYears: 2,
      startAfterDeliveryYears: 1,
      suspensionYears: 1,
      startedShare: 1 / 3,
      investedShare: 0.25,
      approvalLapseYears: 2,
      idleFeeShare: 0.2,
      extensionYears: 1,
      temporaryUseYears: 2,
      warningDays: 90,
      reserveYearsLeast: 3,
      reserveYearsMost: 5,
      reserveInvestmentYuan: 5e8,
      floorPriceShare: 0.7,
    });
  });

  it('give the same classes by default, whether said or left out', () => {
    const plots = fc.sample(anyRows, { numRuns: 800, seed: 3 });
    const dataset = datasetFromRows({ plots });
    for (const asOf of [17000, 18500, 20000]) {
      const plain = classifyPlots(dataset, asOf);
      const said = classifyPlots(dataset, asOf, { ...defaultRuleSettings });
      expect(said).toEqual(plain);
    }
  });
});

describe('another number', () => {
  const agreed = { supplyDate: '2022-01-01', agreedStart: '2023-03-01', actualStart: null };
  const statusWith = (row: object, asOf: number, changed: Partial<RuleSettings>) => {
    const dataset = datasetFromRows({ plots: [row] });
    const { statuses: found, overlays } = classifyPlots(dataset, asOf, {
      ...defaultRuleSettings,
      ...changed,
    });
    return [found[0], overlays[0]];
  };
  const day = (text: string) => Date.parse(text) / 86_400_000;

  it.each([
    ['idleYears', agreed, '2024-06-01', { idleYears: 2, takeBackYears: 3 }],
    ['takeBackYears', agreed, '2025-06-01', { takeBackYears: 3 }],
    [
      'startAfterDeliveryYears',
      { deliveryDate: '2022-05-10', actualStart: null },
      '2024-05-11',
      { startAfterDeliveryYears: 2 },
    ],
    [
      'suspensionYears',
      {
        actualStart: '2022-01-01',
        suspendedFrom: '2023-01-01',
        startedAreaSquareMeters: 10,
        shouldStartAreaSquareMeters: 100,
      },
      '2024-06-01',
      { suspensionYears: 2 },
    ],
    [
      'startedShare',
      {
        actualStart: '2022-01-01',
        suspendedFrom: '2023-01-01',
        startedAreaSquareMeters: 30,
        shouldStartAreaSquareMeters: 100,
        investedYuan: 60,
        totalInvestmentYuan: 100,
      },
      '2024-06-01',
      { startedShare: 0.3 },
    ],
    [
      'investedShare',
      {
        actualStart: '2022-01-01',
        suspendedFrom: '2023-01-01',
        startedAreaSquareMeters: 60,
        shouldStartAreaSquareMeters: 100,
        investedYuan: 20,
        totalInvestmentYuan: 100,
      },
      '2024-06-01',
      { investedShare: 0.2 },
    ],
    [
      'approvalLapseYears',
      { approvalDate: '2022-01-01', supplyDate: null },
      '2024-06-01',
      { approvalLapseYears: 3 },
    ],
    ['warningDays', agreed, '2024-01-15', { warningDays: 30 }],
  ] as const)('%s changes the class that it decides', (_, row, asOf, changed) => {
    expect(statusWith(row, day(asOf), changed)).not.toEqual(statusWith(row, day(asOf), {}));
  });

  it('leaves the facts worked out for others as they are', () => {
    const dataset = datasetFromRows({ plots: [agreed] });
    const before = classifyPlots(dataset, day('2024-06-01'));
    for (let years = 3; years < 12; years++) {
      const own = { ...defaultRuleSettings, idleYears: 2, takeBackYears: years };
      const found = classifyPlots(dataset, day('2024-06-01'), own);
      expect(found.statuses).not.toEqual(before.statuses);
    }
    expect(classifyPlots(dataset, day('2024-06-01'))).toEqual(before);
  });
});
