import { Button } from 'react-aria-components';
import { dropCondition } from '../../domain/filter';
import { describeCondition } from '../../i18n/describe-condition';
import { formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { useConditionWords } from './use-condition-words';
import { useFilterCounts } from './use-filter-counts';

/** When the filter leaves nothing: what is filtered, and which single removal brings how many plots back. */
export function NoMatch() {
  const filter = useStore((state) => state.filter);
  const park = useStore((state) => state.park);
  const parkName = useStore((state) =>
    state.park === null ? null : (state.snapshot?.parks[state.park]?.name ?? null),
  );
  const changeFilter = useStore((state) => state.changeFilter);
  const clearFilter = useStore((state) => state.clearFilter);
  const choosePark = useStore((state) => state.choosePark);
  const counts = useFilterCounts();
  const words = useConditionWords();
  const { t } = useWords();
  if (!counts || filter.conditions.length === 0 || counts.passing > 0) return null;
  const said = filter.conditions.map((condition) => describeCondition(condition, words));
  const ways = filter.conditions
    .map((condition, at) => ({ condition, said: said[at]!, gain: counts.without[at]! }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => a.gain - b.gain);
  return (
    <div className="no-match">
      <strong>
        {parkName === null ? t('no-match.title') : t('no-match.in-park', { park: parkName })}
      </strong>
      <p className="minor">{said.join(t('no-match.separator'))}</p>
      {ways.length === 0 && <p>{t('no-match.hopeless')}</p>}
      <ul>
        {ways.map((way) => (
          <li key={way.said}>
            <Button
              className="no-match-way"
              onPress={() => changeFilter((now) => dropCondition(now, way.condition))}
            >
              <span>{t('no-match.remove', { condition: way.said })}</span>
              <span className="no-match-gain">
                {t('no-match.gain', { count: formatNumber(way.gain, 0) })}
              </span>
            </Button>
          </li>
        ))}
        {park !== null && counts.everywhere > 0 && (
          <li>
            <Button className="no-match-way" onPress={() => choosePark(null, true)}>
              <span>{t('no-match.elsewhere')}</span>
              <span className="no-match-gain">
                {t('no-match.gain', { count: formatNumber(counts.everywhere, 0) })}
              </span>
            </Button>
          </li>
        )}
      </ul>
      <Button className="link-button" onPress={clearFilter}>
        {t('chips.clear')}
      </Button>
    </div>
  );
}
