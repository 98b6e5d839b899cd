import {
  type EvaluationSetup,
  evaluationEntries,
  goalOf,
  shownInEvaluation,
} from '../../domain/evaluation';
import type { ParkEvaluation } from '../../domain/evaluation-answer';
import { accountHeadings, accountNumbers } from '../../domain/land-account';
import type { ParkItem } from '../../worker/data-messages';
import { saveStock } from '../work/save-stock';
import { whyNoScore } from './score-line';
import { nameOfPark } from './use-evaluation';
import type { EvaluationWords } from './use-evaluation-words';

/** A number of a cell: the last digits of a binary fraction are left out. */
const numberOf = (value: number | null) => (value === null ? null : Number(value.toPrecision(12)));

/** Saves evaluations as CSV or as a workbook: a row for each park and indicator, then type, potentials and score. */
export function saveEvaluation(
  form: 'csv' | 'xlsx',
  rows: readonly { park: ParkItem; evaluation: ParkEvaluation }[],
  setup: EvaluationSetup,
  words: EvaluationWords,
) {
  const { t, tk, language, unitOf, nameOf, sourceOf, missingOf, referenceOf } = words;
  const headings = [
    t('target.park'),
    t('eval.indicator'),
    t('eval.value'),
    t('eval.unit'),
    t('eval.ideal'),
    `${t('eval.weight')} (%)`,
    t('eval.leaf'),
    t('eval.formula'),
    t('eval.source'),
    t('eval.note'),
    t('eval.reference'),
  ];
  const cells = rows.flatMap(({ park, evaluation }) => {
    const name = nameOfPark(park);
    const { figures, leaves, zoneType, potentials, score } = evaluation;
    const line = (
      label: string,
      value: string | number | null,
      unit: string,
      formula: string,
      note: string,
    ) => [name, label, value, unit, null, null, null, formula, '', note, ''];
    const hectares = (value: number | null) => (value === null ? null : numberOf(value / 10_000));
    const unknown = (value: number | null, missing: readonly string[]) =>
      value === null ? t('eval.lacking', { what: missingOf(missing) }) : '';
    const { expansion, structure, intensity, management } = potentials;
    return [
      ...evaluationEntries.map((entry, at) => {
        const figure = figures[at]!;
        const { unit } = entry;
        const { ideal, weight } = goalOf(setup, entry.id);
        const isOpen = figure.missing.length > 0;
        return [
          name,
          nameOf(entry.id),
          figure.value === null ? null : numberOf(shownInEvaluation(figure.value, unit)),
          unitOf(unit),
          ideal,
          weight,
          numberOf(leaves[at]!.score),
          tk(`formula.${entry.id}`),
          figure.used === null ? '' : sourceOf(figure, entry.id),
          [
            isOpen ? t('eval.lacking', { what: missingOf(figure.missing) }) : '',
            entry.note?.[language] ?? '',
          ]
            .filter(Boolean)
            .join('；'),
          entry.references
            .map((one) => `${referenceOf(one, unit)} (${one.source[language]})`)
            .join('；'),
        ];
      }),
      line(
        t('eval.zone'),
        zoneType.type === null ? null : t(`eval.zone.${zoneType.type}`),
        '',
        t('eval.zone.rule'),
        zoneType.type === null ? t('eval.lacking', { what: missingOf(zoneType.missing) }) : '',
      ),
      line(
        t('eval.potential.expansion'),
        hectares(expansion.squareMeters),
        t('eval.unit.ha'),
        t('eval.formula.expansion'),
        unknown(expansion.squareMeters, expansion.missing),
      ),
      line(
        t('eval.years'),
        numberOf(expansion.years),
        '',
        t('eval.formula.years'),
        unknown(expansion.years, expansion.missing),
      ),
      line(
        t('eval.potential.structure'),
        hectares(structure.squareMeters),
        t('eval.unit.ha'),
        t('eval.formula.structure'),
        unknown(structure.squareMeters, structure.missing),
      ),
      line(
        t('eval.potential.intensity'),
        hectares(intensity.squareMeters),
        t('eval.unit.ha'),
        t('eval.formula.intensity'),
        intensity.lacking.length > 0
          ? t('eval.at-least-why', { what: words.lackingOf(intensity.lacking) })
          : '',
      ),
      line(
        t('eval.potential.management'),
        hectares(management.squareMeters),
        t('eval.unit.ha'),
        t('eval.formula.management'),
        unknown(management.squareMeters, management.missing),
      ),
      line(
        t('eval.score'),
        numberOf(score.score),
        '',
        t('eval.formula.score'),
        whyNoScore(evaluation, words) ?? '',
      ),
    ];
  });
  return saveStock(form, t('eval.export-name'), headings, cells);
}

/** Saves the table of areas A–H to be filled in: a row for each park, headings with their units. */
export function saveAccountTemplate(
  form: 'csv' | 'xlsx',
  parks: readonly ParkItem[],
  year: number,
  { t, language }: EvaluationWords,
) {
  const rows = parks.map((one) => [
    one.id ?? one.name ?? '',
    year,
    ...accountNumbers.map(() => null),
  ]);
  return saveStock(form, t('eval.template-name'), accountHeadings(language), rows);
}
