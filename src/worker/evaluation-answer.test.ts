import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { arithmetic } from '../../data/fixtures/arithmetic';
import { parseCsv } from '../../e2e/parse-csv';
import { buildDataset, type LayerInput } from '../decode/build-dataset';
import { readFile } from '../decode/read-file';
import { reproject } from '../decode/reproject';
import { parseIsoDay } from '../domain/day';
import { type EvaluationSetup, emptySetup, evaluationEntries } from '../domain/evaluation';
import type { ParkEvaluation } from '../domain/evaluation-answer';
import { parseEvaluation } from '../domain/evaluation-setup';
import { intensityChain } from '../i18n/format';
import { figureOf } from '../indicators/assess';
import { contextOf } from '../indicators/context-of';
import type { Context } from '../indicators/indicator';
import { evaluateParks } from './evaluation-answer';

const folder = new URL('../../data/fixtures/worked-example/', import.meta.url);
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const goOn = async () => undefined;
const [, ...lines] = parseCsv(textOf('evaluation-by-hand.csv'));
let context: Context;
let setup: EvaluationSetup;
let evaluation: ParkEvaluation;

beforeAll(async () => {
  const inputs: LayerInput[] = [];
  for (const name of ['park.geojson', 'plots.geojson', 'statistics.geojson', 'land-areas.csv']) {
    const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
    for (const layer of (await readFile({ name, bytes }, goOn)).layers)
      inputs.push({ layer: (await reproject(layer, goOn)).layer });
  }
  const { dataset } = await buildDataset(inputs, [], goOn);
  context = contextOf(dataset, {
    asOf: parseIsoDay('2026-10-31')!,
    areaBasis: 'declared',
    denominator: 'all-plots',
    zone: null,
  });
  const read = parseEvaluation(textOf('ideals.json'));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  setup = read.setup;
  evaluation = evaluateParks([0], setup, context)[0]!;
});

/** What the app says for a line of the spreadsheet. */
function told(key: string): number | null {
  const { figures, leaves, score, zoneType, potentials } = evaluation;
  const placeOf = (id: string) => evaluationEntries.findIndex((entry) => entry.id === id);
  const chain = intensityChain(figures[placeOf('industrialOutput')]!.value!);
  const others: Record<string, number | null> = {
    score: score.score,
    industrialShare: zoneType.industrialShare,
    residentialShare: zoneType.residentialShare,
    expansion: potentials.expansion.squareMeters,
    years: potentials.expansion.years,
    structure: potentials.structure.squareMeters,
    intensity: potentials.intensity.squareMeters,
    management: potentials.management.squareMeters,
    mu: chain.wanPerMu,
    km2: chain.yiPerKm2,
  };
  if (key in others) return others[key]!;
  return key.startsWith('leaf.')
    ? leaves[placeOf(key.slice(5))]!.score
    : figures[placeOf(key)]!.value;
}

describe('the evaluation of the worked example', () => {
  test('has a line for every indicator, each figure under its own name', () => {
    const keys = lines.map(([key]) => key);
    for (const { id } of evaluationEntries) expect(keys).toContain(id);
    expect(evaluation.figures.map(({ indicator }) => indicator)).toEqual(
      evaluationEntries.map(({ id }) => id),
    );
  });

  test.each(lines)('%s %s', (key, _, __, formula, result) => {
    const expected = arithmetic(formula!);
    expect(Math.abs(Number(result) / expected - 1)).toBeLessThan(1e-14);
    expect(Math.abs(told(key!)! / expected - 1)).toBeLessThan(1e-12);
  });

  test('is of its type, by the table, with what the plots say beside it', () => {
    expect(evaluation.zoneType).toMatchObject({ type: 'industrial', used: 'account' });
    expect(evaluation.coverage).toBe(0.6);
    expect(evaluation.account).toEqual({
      file: 'land-areas.csv',
      row: 1,
      year: 2025,
      problems: [],
    });
    const built = figureOf({ kind: 'park', park: 0 }, 'landBuiltRate', context);
    expect(built.derivation.evaluation).toMatchObject({
      used: 'account',
      arePlotsComplete: false,
      other: { source: 'plots', value: 40_000 / 45_000 },
    });
    expect(built.derivation).toMatchObject({
      numerator: { key: 'areaA', value: 52_000, source: 'account' },
      denominator: { key: 'areaD', value: 58_000 },
      files: ['land-areas.csv'],
    });
  });

  test('has no score without ideal values, and no part of one', () => {
    const [bare] = evaluateParks([0], emptySetup, context);
    expect(bare!.score).toEqual({ score: null, weights: 0, lacking: [], incomplete: [] });
    const { comprehensiveFar, ...goals } = setup.goals;
    const [less] = evaluateParks([0], { ...setup, goals }, context);
    expect(less!.score).toMatchObject({ score: null, weights: 90 });
    const noIdeal = { ...goals, comprehensiveFar: { ...comprehensiveFar!, ideal: null } };
    const [other] = evaluateParks([0], { ...setup, goals: noIdeal }, context);
    expect(other!.score).toMatchObject({
      score: null,
      weights: 100,
      lacking: [{ indicator: 'comprehensiveFar', lacks: 'ideal' }],
    });
    expect(bare!.potentials.structure).toMatchObject({ squareMeters: null, missing: ['ideal'] });
    expect(bare!.potentials.intensity.squareMeters).toBeNull();
  });

  test('marks what rests on areas that do not nest, in the score too', () => {
    const { accounts } = context.dataset;
    const values = { ...accounts[0]!.values, areaD: 50_000 };
    const broken = { ...context.dataset, accounts: [{ ...accounts[0]!, values }] };
    const [found] = evaluateParks([0], setup, { ...context, dataset: broken });
    const doubtful = found!.figures.filter(({ isDoubtful }) => isDoubtful);
    const names = doubtful.map(({ indicator }) => indicator);
    for (const id of ['landSupplyRate', 'landBuiltRate', 'landIdleRate'])
      expect(names).toContain(id);
    expect(names).not.toContain('industrialTax');
    expect(found!.account!.problems).toContainEqual({
      kind: 'nesting',
      smaller: 'A',
      larger: 'D',
      smallerSquareMeters: 52_000,
      largerSquareMeters: 50_000,
    });
    expect(found!.score.incomplete).toContain('landBuiltRate');
    expect(evaluation.figures.some(({ isDoubtful }) => isDoubtful)).toBe(false);
  });

  test('falls back on the plots without the table, and says what is missing', () => {
    const [without] = evaluateParks([0], setup, {
      ...context,
      dataset: { ...context.dataset, accounts: [] },
    });
    const figure = (id: string) => without!.figures.find(({ indicator }) => indicator === id)!;
    expect(figure('landBuiltRate')).toMatchObject({
      value: 40_000 / 45_000,
      used: 'plots',
      missing: ['landAccount'],
    });
    expect(figure('landSupplyRate')).toMatchObject({
      value: null,
      used: null,
      missing: ['landAccount'],
    });
    expect(without!.score.score).toBeNull();
  });
});
