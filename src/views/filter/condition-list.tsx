import { dropCondition } from '../../domain/filter';
import { describeCondition } from '../../i18n/describe-condition';
import { formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { Pencil, X } from '../../ui/icons';
import { Segmented } from '../../ui/segmented';
import { useConditionWords } from './use-condition-words';
import { useFilterCounts } from './use-filter-counts';

/** Every condition with the plots that it alone lets through, and how they go together. */
export function ConditionList() {
  const filter = useStore((state) => state.filter);
  const edited = useStore((state) => state.editedCondition);
  const changeFilter = useStore((state) => state.changeFilter);
  const editCondition = useStore((state) => state.editCondition);
  const counts = useFilterCounts();
  const words = useConditionWords();
  const { t } = useWords();
  if (filter.conditions.length === 0) return <p className="minor">{t('filter.none')}</p>;
  return (
    <>
      {filter.conditions.length > 1 && (
        <Segmented
          label={t('filter.join')}
          className="join-switch"
          value={filter.join}
          options={(['all', 'any'] as const).map((value) => ({
            value,
            label: t(`filter.join.${value}`),
          }))}
          onChange={(join) => changeFilter((now) => ({ ...now, join }))}
        />
      )}
      <ul className="condition-list" aria-label={t('filter.current')}>
        {filter.conditions.map((condition, at) => {
          const said = describeCondition(condition, words);
          return (
            <li key={at} className={condition === edited ? 'is-edited' : ''}>
              <span className="condition-said">{said}</span>
              <span className="chip-count">{formatNumber(counts?.alone[at] ?? 0, 0)}</span>
              <IconButton
                label={t('filter.edit', { condition: said })}
                onPress={() => editCondition(condition)}
              >
                <Pencil size={14} />
              </IconButton>
              <IconButton
                label={t('filter.remove', { condition: said })}
                onPress={() => changeFilter((now) => dropCondition(now, condition))}
              >
                <X size={15} />
              </IconButton>
            </li>
          );
        })}
      </ul>
    </>
  );
}
