import type { Figure } from '../../domain/figure';
import type { CsvValue } from '../../export/csv';
import { relationText } from '../evaluation/target-relation';
import type { TargetWords } from '../evaluation/use-target-words';
import { fileUnitName, inFileUnit } from '../file-units';
import { plainMean } from './compare-base';
import { ranksOf } from './ranks-of';
import type { ComparedTarget } from './use-compare-targets';
import type { Directions } from './use-figures';

export interface ComparedFigures {
  names: readonly string[];
  figures: readonly (readonly Figure[])[];
  directions: Directions;
  targets: ReadonlyMap<string, readonly ComparedTarget[]>;
  /** What differences are to: the place of a park, the plain mean, or nothing. */
  base: number | 'mean' | null;
}

/** The value that the parks' values of a figure are held against, SI; `null`: none, or it is unknown. */
export function baseOf(values: readonly (number | null)[], base: ComparedFigures['base']) {
  return base === null ? null : base === 'mean' ? plainMean(values) : (values[base] ?? null);
}

/**
 * The comparison as a table: for each figure its unit, target and source, then by park the value and rank, the
 * difference to the base and how it stands to the target. Unknown cells are empty.
 */
export function compareRows(
  { names, figures, directions, targets, base }: ComparedFigures,
  words: TargetWords,
): { headings: string[]; rows: CsvValue[][] } {
  const { t, tk, language, goalOf } = words;
  const baseName = base === 'mean' ? t('compare.mean') : base === null ? '' : names[base]!;
  const headings = [
    t('compare.indicator'),
    t('compare.unit'),
    t('target.target'),
    t('target.status'),
    t('target.document'),
    t('target.clause'),
    ...names.flatMap((park) => [
      park,
      t('compare.rank-of', { park }),
      ...(base === null ? [] : [t('compare.difference-of', { park, base: baseName })]),
      t('compare.relation-of', { park }),
    ]),
    ...(base === 'mean' ? [t('compare.mean')] : []),
  ];
  const rows = (figures[0] ?? []).map(({ indicator, unit }, row): CsvValue[] => {
    const values = figures.map((list) => list[row]?.value ?? null);
    const ranks = ranksOf(values, directions[indicator] ?? 'neither');
    const against = baseOf(values, base);
    const [held] = targets.get(indicator) ?? [];
    const target = held?.target;
    return [
      tk(`indicator.${indicator}`),
      fileUnitName(unit, language),
      target ? goalOf(target) : null,
      target ? t(`target.status.${target.status}`) : null,
      held?.document[language] ?? null,
      target?.clause ?? null,
      ...values.flatMap((value, place): CsvValue[] => {
        const hold = held?.holds[place];
        const difference = value === null || against === null ? null : value - against;
        return [
          inFileUnit(value, unit),
          ranks[place]!,
          ...(base === null ? [] : [inFileUnit(difference, unit)]),
          target && hold && hold.gap !== null ? relationText(target, hold, words) : null,
        ];
      }),
      ...(base === 'mean' ? [inFileUnit(against, unit)] : []),
    ];
  });
  return { headings, rows };
}
