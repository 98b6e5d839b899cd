import { parkKey } from '../domain/filter';
import type { ConditionWords } from '../i18n/describe-condition';
import { translate } from '../i18n/translate';
import type { State } from './state';

/** What the words of conditions depend on, as the state has it. */
export function conditionWords({
  snapshot,
  unit,
  language,
}: Pick<State, 'snapshot' | 'unit' | 'language'>): ConditionWords {
  const unnamed = translate(language, 'park.unnamed');
  const names = new Map(
    snapshot?.parks.map((park) => [parkKey(park), park.name ?? park.id ?? unnamed]),
  );
  return { language, unit, parkName: (key) => names.get(key) ?? key };
}
