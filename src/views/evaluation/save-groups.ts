import type { Grouping } from '../../domain/grouping';
import { bracketed } from '../../i18n/with-unit';
import type { Words } from '../../store/use-store';
import type { ParkItem } from '../../worker/data-messages';
import type { GroupAnswer, GroupRow } from '../../worker/group-messages';
import { fileUnitName, inFileUnit } from '../file-units';
import { saveStock } from '../work/save-stock';
import type { GroupName } from './use-group-name';

/** Saves all figures of the groups, or of the parks of a group: SI to the units of the headings, unknown cells empty. */
export function saveGroups(
  form: 'csv' | 'xlsx',
  name: string,
  answer: GroupAnswer,
  grouping: Grouping,
  nameOf: GroupName,
  { t, tk, language }: Words,
  parks: readonly ParkItem[] | undefined,
): Promise<void> {
  const { indicators, rows, total } = answer;
  const headings = [
    t(`group.by.${grouping}`),
    t('target.park'),
    t('group.parks'),
    ...indicators.map(({ id, unit }) => {
      return bracketed(tk(`indicator.${id}`), fileUnitName(unit, language), language);
    }),
  ];
  const cells = ({ park, parks: count, values }: GroupRow, title: string) => [
    title,
    park === null ? null : (parks?.[park]?.name ?? parks?.[park]?.id ?? null),
    count,
    ...values.map((value, at) => inFileUnit(value, indicators[at]!.unit)),
  ];
  return saveStock(form, name, headings, [
    ...rows.map((row) => cells(row, nameOf(grouping, row.name))),
    cells(total, total.name === '' ? t('regions.all') : t('group.whole')),
  ]);
}
