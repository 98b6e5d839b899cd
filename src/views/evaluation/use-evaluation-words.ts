import {
  type EvaluationEntry,
  type EvaluationReference,
  type EvaluationUnit,
  evaluationUnits,
  shownInEvaluation,
} from '../../domain/evaluation';
import type { EvaluatedFigure } from '../../domain/evaluation-answer';
import { formatNumber } from '../../i18n/format';
import type { TextKey } from '../../i18n/translate';
import { useWords } from '../../store/use-store';

/** How the evaluation reads in the chosen language: values in its own units, whatever unit of area the screen has. */
export function useEvaluationWords() {
  const words = useWords();
  const { t, tk, language } = words;
  const unitOf = (unit: EvaluationUnit) => t(`eval.unit.${unit}`);
  const withUnit = (number: string, unit: EvaluationUnit) => {
    const name = unitOf(unit);
    return name === '' ? number : `${number} ${name}`;
  };
  const nameOf = (id: string) => tk(`indicator.${id}`);
  /** A number in the unit of the evaluation, with its decimals. */
  const plainOf = (value: number, unit: EvaluationUnit) =>
    formatNumber(value, evaluationUnits[unit].decimals);
  return {
    ...words,
    unitOf,
    nameOf,
    plainOf,
    /** A number in the unit of the evaluation, with the unit. */
    amountOf: (value: number, unit: EvaluationUnit) => withUnit(plainOf(value, unit), unit),
    /** SI in the unit of the evaluation. */
    shownOf: (value: number, { unit }: EvaluationEntry) =>
      plainOf(shownInEvaluation(value, unit), unit),
    /** m² in 公顷 with four decimals. */
    hectares: (squareMeters: number) =>
      `${formatNumber(squareMeters / 10_000, 4)} ${t('eval.unit.ha')}`,
    percent: (share: number) => `${formatNumber(share * 100, 2)} %`,
    missingOf: (missing: readonly string[]) =>
      missing.map((key) => tk(`missing.${key}`)).join(t('list.separator')),
    lackingOf: (lacking: readonly { indicator: string; lacks: 'value' | 'ideal' }[]) =>
      lacking
        .map(({ indicator, lacks }) => t(`eval.lacks.${lacks}`, { name: nameOf(indicator) }))
        .join(t('list.separator')),
    /** The source of a figure; of idle land by plots that some of it is only suspected. */
    sourceOf: (
      {
        used,
        arePlotsComplete,
        isDoubtful = false,
      }: Pick<EvaluatedFigure, 'used' | 'arePlotsComplete'> & { isDoubtful?: boolean },
      indicator?: string,
    ) => {
      if (used === null) return '—';
      if (isDoubtful) return t('eval.doubtful');
      const isPart = used === 'plots' && !arePlotsComplete;
      const source = t(isPart ? 'eval.used-incomplete' : `eval.used.${used}`);
      const isSuspected = used === 'plots' && indicator === 'landIdleRate';
      return isSuspected ? t('eval.suspected', { source }) : source;
    },
    /** “全国国家级开发区，2020 年：89.46 %”. */
    referenceOf: (reference: EvaluationReference, unit: EvaluationUnit) => {
      const { scope, year, value } = reference;
      const when = t('eval.reference-year', { year });
      return `${scope[language]}, ${when}: ${withUnit(plainOf(value, unit), unit)}`;
    },
    leafFormulaOf: ({ scoring, unit }: EvaluationEntry) => {
      const way = scoring === 'more' ? 'more' : unit === '%' ? 'less-share' : 'less';
      return t(`eval.formula.leaf.${way}` as TextKey);
    },
  };
}

export type EvaluationWords = ReturnType<typeof useEvaluationWords>;
