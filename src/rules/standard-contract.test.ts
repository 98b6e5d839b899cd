import { describe, expect, it } from 'vitest';
import { datasetFromRows, type Row } from '../../data/fixtures/dataset-from-rows';
import { parseIsoDay } from '../domain/day';
import { Plot } from '../domain/plot';
import { checkContract, checkContractYears, resultOfChecks } from './standard-contract';

/** A plot of 10,000 m² that meets each of its indicators exactly. */
const met: Row = {
  declaredAreaSquareMeters: 10_000,
  agreedProduction: '2024-01-01',
  outputYear: 2024,
  agreedPlotRatio: 1.2,
  floorAreaSquareMeters: 12_000,
  agreedCoveragePercent: 40,
  footprintSquareMeters: 4000,
  agreedServicePercent: 7,
  serviceAreaSquareMeters: 700,
  agreedInvestmentYuanPerSquareMeter: 2250,
  investedYuan: 22_500_000,
  agreedOutputYuanPerSquareMeter: 3750,
  outputYuan: 37_500_000,
  agreedTaxYuanPerSquareMeter: 120,
  taxYuan: 1_200_000,
};

function check(change: Row, asOf = '2025-06-30') {
  const { plots } = datasetFromRows({ plots: [{ ...met, ...change }] });
  return checkContract(new Plot(plots, 0), parseIsoDay(asOf)!);
}
const verdicts = (change: Row, asOf?: string) => check(change, asOf).map((one) => one.verdict);
const six = (verdict: string) => Array(6).fill(verdict);

describe('a standard plot against its contract', () => {
  it('passes where every value equals the agreed one', () => {
    expect(verdicts({})).toEqual(six('pass'));
    expect(resultOfChecks(check({}))).toBe('pass');
  });

  it.each([
    [0, { floorAreaSquareMeters: 11_999 }],
    [1, { footprintSquareMeters: 3999 }],
    [2, { serviceAreaSquareMeters: 701 }],
    [3, { investedYuan: 22_499_999 }],
    [4, { outputYuan: 37_499_999 }],
    [5, { taxYuan: 1_199_999 }],
  ])('fails indicator %i alone just beyond its limit', (at, change) => {
    expect(verdicts(change)).toEqual(six('pass').with(at, 'fail'));
    expect(resultOfChecks(check(change))).toBe('fail');
  });

  it('is due from the agreed production date, not the day before', () => {
    expect(verdicts({}, '2023-12-31')).toEqual(six('not-due'));
    expect(verdicts({}, '2024-01-01')).toEqual(six('pass'));
  });

  it('says what is missing', () => {
    const [ratio] = check({ floorAreaSquareMeters: null });
    expect(ratio).toMatchObject({ verdict: 'unknown', missing: ['floorAreaSquareMeters'] });
    expect(resultOfChecks(check({ floorAreaSquareMeters: null }))).toBe('unknown');
    expect(check({ agreedProduction: null })[0]!.missing).toEqual(['agreedProduction']);
  });

  it('takes output and tax only of a full year after the production date', () => {
    expect(verdicts({ outputYear: 2023 }).slice(3)).toEqual(['pass', 'unknown', 'unknown']);
    expect(verdicts({ agreedProduction: '2024-01-02' }).slice(3)).toEqual([
      'pass',
      'unknown',
      'unknown',
    ]);
  });
});

describe('a standard plot year by year', () => {
  const figures = {
    outputYuan: 37_500_000,
    taxYuan: 1_200_000,
    investedYuan: 22_500_000,
    floorAreaSquareMeters: 12_000,
    footprintSquareMeters: 4000,
    serviceAreaSquareMeters: 700,
  };
  const years = (told: { year: number; figures: Partial<typeof figures> }[], asOf: string) => {
    const { plots } = datasetFromRows({ plots: [met] });
    return checkContractYears(
      new Plot(plots, 0),
      told.map((one, i) => ({ ...one, plot: 0, layer: 0, row: i + 1 })),
      parseIsoDay(asOf)!,
    );
  };

  it('is checked at the end of each year, and not before it', () => {
    const told = [2023, 2024, 2025].map((year) => ({ year, figures }));
    const results = years(told, '2025-12-30').map(({ year, verdict }) => [year, verdict]);
    expect(results).toEqual([
      [2023, 'not-due'],
      [2024, 'pass'],
    ]);
    expect(years(told, '2025-12-31').map(({ year }) => year)).toEqual([2023, 2024, 2025]);
  });

  it('fails a year alone that falls short of one indicator', () => {
    const [good, bad] = years(
      [
        { year: 2024, figures },
        { year: 2025, figures: { ...figures, taxYuan: 1_199_999 } },
      ],
      '2026-01-01',
    );
    expect(good!.verdict).toBe('pass');
    expect(bad!.verdict).toBe('fail');
    expect(bad!.checks.map(({ verdict }) => verdict)).toEqual(six('pass').with(5, 'fail'));
    expect(bad!.row).toBe(2);
  });

  it('takes no figure of the plot’s own row for a year that does not name it', () => {
    const { taxYuan: _, ...others } = figures;
    const [year] = years([{ year: 2024, figures: others }], '2026-01-01');
    expect(year!.verdict).toBe('unknown');
    expect(year!.checks[5]).toMatchObject({ actual: null, missing: ['taxYuan'] });
  });
});
