import { bracketed } from '../../i18n/with-unit';
import type { Words } from '../../store/use-store';
import type { RankedIndicator, RankingRow } from '../../worker/ranking-messages';
import { fileUnitName, inFileUnit } from '../file-units';
import { saveStock } from '../work/save-stock';
import { inRankOrder } from './rank-order';

/** Saves the ranking as it stands: place, park, range under moved weights, value in the unit of its heading, what is missing. */
export function saveRanking(
  form: 'csv' | 'xlsx',
  rows: readonly RankingRow[],
  of: RankedIndicator | null,
  nameOf: (park: number) => string,
  { t, tk, language }: Words,
): Promise<void> {
  const what = of ? tk(`indicator.${of.id}`) : t('rank.score');
  const headings = [
    t('rank.place'),
    t('target.park'),
    ...(of ? [] : [t('rank.range-best'), t('rank.range-worst')]),
    of ? bracketed(what, fileUnitName(of.unit, language), language) : what,
    t('rank.missing-of'),
  ];
  const cells = inRankOrder(rows).map(({ park, rank, value, range, missing }) => [
    rank,
    nameOf(park),
    ...(of ? [] : [range?.best ?? null, range?.worst ?? null]),
    of ? inFileUnit(value, of.unit) : value,
    missing.map((id) => tk(`indicator.${id}`)).join(t('list.separator')) || null,
  ]);
  return saveStock(form, `${t('tab.ranking')} ${what}`, headings, cells);
}
