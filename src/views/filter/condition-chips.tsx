import { dropCondition, switchedOn, switchIndex } from '../../domain/filter';
import { describeCondition } from '../../i18n/describe-condition';
import { formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { X } from '../../ui/icons';
import { overlayChips } from './overlay-chips';
import { useConditionWords } from './use-condition-words';
import { useFilterCounts } from './use-filter-counts';

/** The conditions that have no switch of their own, each with its count, to change or to take away. */
export function ConditionChips() {
  const filter = useStore((state) => state.filter);
  const changeFilter = useStore((state) => state.changeFilter);
  const editCondition = useStore((state) => state.editCondition);
  const counts = useFilterCounts();
  const words = useConditionWords();
  const { t } = useWords();
  const isOnChips = switchedOn(filter, 'overlay').every((overlay) =>
    (overlayChips as readonly string[]).includes(overlay),
  );
  const switches = [
    switchIndex(filter, 'category'),
    ...(isOnChips ? [switchIndex(filter, 'overlay')] : []),
  ];
  const other = filter.join === 'all' ? 'any' : 'all';
  const chips = filter.conditions.flatMap((condition, at) =>
    switches.includes(at) ? [] : [{ at, condition, said: describeCondition(condition, words) }],
  );
  return (
    <div className="chip-group" role="group" aria-label={t('filter.conditions')}>
      {filter.conditions.length > 1 && (
        <button
          type="button"
          className="chip chip-join"
          aria-label={t('filter.join.switch', {
            now: t(`filter.join.${filter.join}`),
            other: t(`filter.join.${other}`),
          })}
          onClick={() => changeFilter((now) => ({ ...now, join: other }))}
        >
          {t(`filter.join.${filter.join}`)}
        </button>
      )}
      {chips.map(({ at, condition, said }) => {
        const count = formatNumber(counts?.alone[at] ?? 0, 0);
        const unknown = counts?.unknown[at] ?? 0;
        return (
          <span key={at} className="chip condition-chip">
            <button
              type="button"
              className="chip-body"
              title={
                t('filter.chip.title', { condition: said, count }) +
                (unknown > 0 ? t('filter.chip.unknown', { count: formatNumber(unknown, 0) }) : '')
              }
              onClick={() => editCondition(condition)}
            >
              <span className="chip-text">{said}</span>
              <span className="chip-count">{count}</span>
            </button>
            <button
              type="button"
              className="chip-remove"
              aria-label={t('filter.remove', { condition: said })}
              onClick={() => changeFilter((now) => dropCondition(now, condition))}
            >
              <X size={14} aria-hidden />
            </button>
          </span>
        );
      })}
    </div>
  );
}
