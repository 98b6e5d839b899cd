import type { Target } from '../../domain/target';
import { bracketed } from '../../i18n/with-unit';
import type { ParkItem } from '../../worker/data-messages';
import type { TargetAnswer } from '../../worker/target-messages';
import { relationText } from '../evaluation/target-relation';
import type { TargetWords } from '../evaluation/use-target-words';
import { type PackTable, wordCell } from './pack-table';

/** Parks against the targets that are shown and that figures of ours tell: drafts only when they are on. */
export function targetTable(
  targets: readonly Target[],
  parks: readonly ParkItem[],
  answer: TargetAnswer,
  words: TargetWords,
): PackTable {
  const { t, language, nameOf, goalOf, partsOf, missingOf } = words;
  const rows = targets.flatMap((target, at) =>
    parks.map((park, k) => {
      const hold = answer[k]?.[at];
      const value = hold?.value ?? null;
      const parts = value === null ? null : partsOf(value, target);
      const isDraft = target.status === 'draft';
      return [
        wordCell(bracketed(nameOf(target), isDraft ? t('target.status.draft') : '', language)),
        wordCell(goalOf(target)),
        wordCell(park.name ?? park.id),
        parts === null
          ? { text: '—', value: null }
          : { text: parts.text, value: Number(parts.value.toPrecision(12)) },
        wordCell(parts?.unit),
        wordCell(
          !hold
            ? null
            : hold.relation === 'unknown'
              ? t('target.unknown', { what: missingOf(hold.missing) })
              : relationText(target, hold, words),
        ),
      ];
    }),
  );
  return {
    title: t('pack.targets'),
    headings: [
      t('target.name'),
      t('target.target'),
      t('target.park'),
      t('target.value'),
      t('target.label.unit'),
      t('target.relation'),
    ],
    numeric: [false, false, false, true, false, false],
    rows,
    notes: [t('pack.targets.note')],
  };
}
