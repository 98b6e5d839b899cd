import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRows } from '../../data/fixtures/any-rows';
import { datasetFromRows } from '../../data/fixtures/dataset-from-rows';
import { categories, overlayBits, statuses } from '../domain/category';
import { Plot } from '../domain/plot';
import { defaultRuleSettings, inefficiencyFields } from '../domain/rule-settings';
import { enRules } from '../i18n/en/rules';
import { zhRules } from '../i18n/zh/rules';
import { classifyPlot } from './classify-plot';
import { clauses } from './clauses';
import { withLedger } from './ledger-facts';

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();
describe('the words of the rules', () => {
  it('are there for every class, overlay and clause', () => {
    const keys = [
      ...statuses.map((status) => `status.${status}`),
      ...categories.flatMap((category) => [`category.${category}`, `category.${category}.full`]),
      ...Object.keys(overlayBits).map((overlay) => `overlay.${overlay}`),
      ...clauses.flatMap(({ id, mark }) => [`clause.${id}`, `clause.mark.${mark}`]),
    ];
    for (const key of keys) expect(zhRules).toHaveProperty([key]);
  });

  it('fill the same places in both languages', () => {
    for (const [key, text] of Object.entries(zhRules))
      expect([key, places(enRules[key as keyof typeof zhRules])]).toEqual([key, places(text)]);
  });

  it('are there for every condition with its values, and every missing field, that comes up', () => {
    const ids = new Set<string>(clauses.map(({ id }) => id));
    const texts: Record<string, string> = zhRules;
    const conditions = new Map<string, Record<string, unknown>>();
    const missing = new Set<string>();
    const settings = {
      ...defaultRuleSettings,
      inefficiency: inefficiencyFields.map((field) => ({ field, below: 0.3 })),
    };
    const plots = fc.sample(anyRows, { numRuns: 3000, seed: 1 });
    const records = plots.flatMap((_, i) =>
      i % 7 === 0
        ? [{ key: `P${i}`, values: { decision: 'd', closed: '2016-01-01' }, history: [] }]
        : [],
    );
    const dataset = withLedger(
      datasetFromRows({ plots: plots.map((plot, i) => ({ ...plot, id: `P${i}` })) }),
      new Map(records.map((record) => [record.key, record])),
    );
    for (const i of plots.keys()) {
      const found = classifyPlot(new Plot(dataset.plots, i), {
        asOf: 16000 + ((i * 7) % 5500),
        layers: dataset.layers,
        plotEllipsoidal: dataset.plotEllipsoidal,
        settings,
      });
      for (const { key, values, clause } of found.evidence) {
        conditions.set(key, values);
        if (clause !== null && !ids.has(clause)) throw new Error(`no clause ${clause}`);
      }
      for (const field of found.missing) missing.add(field);
    }
    for (const [key, values] of conditions)
      expect(Object.keys(values)).toEqual(
        expect.arrayContaining(places(texts[`condition.${key}`] ?? '')),
      );
    expect([...conditions.keys()].map((key) => `condition.${key}`).sort()).toEqual(
      Object.keys(texts)
        .filter((key) => key.startsWith('condition.'))
        .sort(),
    );
    for (const field of missing) expect(texts).toHaveProperty([`missing.${field}`]);
  });
});
