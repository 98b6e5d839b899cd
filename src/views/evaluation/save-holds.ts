import type { Target } from '../../domain/target';
import type { TargetHold } from '../../worker/target-messages';
import { saveStock } from '../work/save-stock';
import { relationText } from './target-relation';
import type { TargetWords } from './use-target-words';

/** What a list of holds shows, as a table. */
export interface HeldRow {
  park: string;
  document: string;
  target: Target;
  hold: TargetHold;
}

/** A number of a cell: the last digits of a binary fraction are left out. */
const numberOf = (value: number | null) => (value === null ? null : Number(value.toPrecision(12)));

/** Saves holds as CSV or as a workbook, numbers in the units of their targets; unknown cells stay empty. */
export function saveHolds(form: 'csv' | 'xlsx', rows: readonly HeldRow[], words: TargetWords) {
  const { t, tk, nameOf, goalOf, unitOf, closingOf, missingOf, language } = words;
  const headings = [
    t('target.park'),
    t('target.document'),
    t('target.clause'),
    t('target.name'),
    t('target.target'),
    t('target.status'),
    t('target.scope'),
    t('target.label.unit'),
    t('target.value'),
    t('target.gap'),
    t('target.relation'),
    t('target.close'),
    t('target.note'),
  ];
  const cells = rows.map(({ park, document, target, hold }) => [
    park,
    document,
    target.clause,
    nameOf(target),
    goalOf(target),
    t(`target.status.${target.status}`),
    target.scope[language],
    unitOf(target.unit),
    numberOf(hold.value),
    numberOf(hold.gap),
    hold.relation === 'unknown'
      ? t('target.unknown', { what: missingOf(hold.missing) })
      : relationText(target, hold, words),
    hold.closings.map((closing) => closingOf(closing, hold)).join('；'),
    [...hold.caveats.map((caveat) => tk(`target.caveat.${caveat}`)), target.note?.[language]]
      .filter(Boolean)
      .join('；'),
  ]);
  return saveStock(form, t('target.export-name'), headings, cells);
}
