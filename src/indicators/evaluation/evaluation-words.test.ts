import { expect, test } from 'vitest';
import { datasetFromRows, type Row } from '../../../data/fixtures/dataset-from-rows';
import { accountNumbers } from '../../domain/land-account';
import { hasText } from '../../i18n/translate';
import { contextOf } from '../context-of';
import { resolveLand } from '../resolve-land';
import { evaluationAreas, evaluationIndicators } from './evaluation-indicators';

const built: Row = {
  park: 0,
  squareMeters: 1000,
  landUseName: '工业用地',
  approvalDate: '2015-01-01',
  supplyDate: '2016-01-01',
  actualStart: '2016-06-01',
  actualFinish: '2018-01-01',
};
const full = {
  ...built,
  floorAreaSquareMeters: 900,
  footprintSquareMeters: 400,
  outputYuan: 1,
  taxYuan: 1,
  investedYuan: 1,
};
const account = { values: Object.fromEntries(accountNumbers.map((field) => [field, 1])) };

test.each([
  ['plots that say all', [full], []],
  ['plots that say little', [built], []],
  ['a table', [], [account]],
  ['a table with nothing in it', [], [{ values: {} }]],
  ['nothing', [], []],
])('every word of a figure by %s is there', (_, plots, accounts) => {
  const dataset = datasetFromRows({ plots, parks: [{ squareMeters: 1000 }], accounts });
  const context = contextOf(dataset, {
    asOf: 20_700,
    areaBasis: 'ellipsoidal',
    denominator: 'built-industrial',
    zone: null,
  });
  const land = resolveLand({ kind: 'park', park: 0 }, context);
  const wanted = [...evaluationIndicators, ...evaluationAreas].flatMap((indicator) => {
    const { derivation, missing } = indicator.compute(land, context);
    const inputs = [
      derivation.numerator,
      derivation.denominator,
      ...derivation.evaluation!.terms,
    ].flatMap((input) => (input ? [`input.${input.key}`] : []));
    return [
      `indicator.${indicator.id}`,
      `formula.${derivation.formula}`,
      ...inputs,
      ...derivation.excluded.map(({ reason }) => `exclusion.${reason}`),
      ...missing.map((key) => `missing.${key}`),
    ];
  });
  expect(wanted.filter((key) => !hasText(key))).toEqual([]);
});
