import { describeCondition } from '../../i18n/describe-condition';
import { conditionWords } from '../../store/condition-words';
import type { State } from '../../store/state';
import type { Words } from '../../store/use-store';

type Scope = Pick<State, 'snapshot' | 'park' | 'filter' | 'table' | 'unit' | 'language'>;

/** Of which land and by which filters the lists speak, in words. */
export function shownWords(
  state: Scope,
  { t }: Pick<Words, 't'>,
): { scope: string; filter: string[] } {
  const { snapshot, park, filter, table } = state;
  const scope = park === null ? t('parks.all') : (snapshot?.parks[park]?.name ?? t('park.unnamed'));
  const conditions = conditionWords(state);
  const said = filter.conditions.map((condition) => describeCondition(condition, conditions));
  const words =
    filter.join === 'any' && said.length > 1 ? [said.join(t('filter.saved.join.any'))] : said;
  return { scope, filter: table.selectedOnly ? [...words, t('table.selected-only')] : words };
}
