import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datasetFromRows } from '../../data/fixtures/dataset-from-rows';
import { areaBases, type Denominator, denominators } from '../domain/figure';
import { enIndicators } from '../i18n/en/indicators';
import { zhIndicators } from '../i18n/zh/indicators';
import { zhRules } from '../i18n/zh/rules';
import { contextOf } from './context-of';
import { exclusionReasons } from './fate';
import { indicators } from './indicators';
import { resolveLand } from './resolve-land';

const folder = new URL('.', import.meta.url);
const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');

describe('the words of the indicators', () => {
  it('are there for every indicator, formula and input', () => {
    const dataset = datasetFromRows({ plots: [{ squareMeters: 5 }], parks: [{}] });
    for (const denominator of denominators) {
      const context = contextOf(dataset, {
        asOf: 20000,
        areaBasis: 'ellipsoidal',
        denominator: denominator as Denominator,
        zone: null,
      });
      const land = resolveLand({ kind: 'park', park: 0 }, context);
      for (const indicator of indicators) {
        const { derivation, missing } = indicator.compute(land, context);
        expect(zhIndicators).toHaveProperty([`indicator.${indicator.id}`]);
        expect(zhIndicators).toHaveProperty([`formula.${derivation.formula}`]);
        for (const input of [derivation.numerator, derivation.denominator])
          if (input) expect(zhIndicators).toHaveProperty([`input.${input.key}`]);
        for (const key of missing) expect(zhRules).toHaveProperty([`missing.${key}`]);
      }
    }
  });

  it('are there for every reason, denominator and basis, and for what can be missing', () => {
    for (const reason of exclusionReasons)
      expect(zhIndicators).toHaveProperty([`exclusion.${reason}`]);
    for (const denominator of denominators)
      expect(zhIndicators).toHaveProperty([`denominator.${denominator}`]);
    for (const basis of areaBases) expect(zhIndicators).toHaveProperty([`basis.${basis}`]);
    const named = [...sources.matchAll(/missing\.add\(\s*'(\w+)'/g)].map((match) => match[1]!);
    expect(named).toContain('boundary');
    for (const key of named) expect(zhRules).toHaveProperty([`missing.${key}`]);
  });

  it('have no text that nothing uses', () => {
    const used = new Set(indicators.map(({ id }) => `indicator.${id}`));
    for (const key of Object.keys(zhIndicators))
      if (key.startsWith('indicator.')) expect(used).toContain(key);
    expect(Object.keys(enIndicators)).toEqual(Object.keys(zhIndicators));
  });
});
