import type { Unit } from '../../domain/figure';
import type { Grouping } from '../../domain/grouping';
import { areaUnitName, formatFigure } from '../../i18n/format';
import { bracketed } from '../../i18n/with-unit';
import type { Words } from '../../store/use-store';
import type { GroupAnswer, GroupRow } from '../../worker/group-messages';
import type { ParkItem } from '../../worker/messages';
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
      const of = unitOf(unit, language);
      return bracketed(tk(`indicator.${id}`), of, language);
    }),
  ];
  const cells = ({ park, parks: count, values }: GroupRow, title: string) => [
    title,
    park === null ? null : (parks?.[park]?.name ?? parks?.[park]?.id ?? null),
    count,
    ...values.map((value, at) => inUnit(value, indicators[at]!.unit)),
  ];
  return saveStock(form, name, headings, [
    ...rows.map((row) => cells(row, nameOf(grouping, row.name))),
    cells(total, total.name === '' ? t('regions.all') : t('group.whole')),
  ]);
}

/** The unit in which a column is saved: hectares, 万元, 亿元/km², per cent. */
export function unitOf(unit: Unit, language: Words['language']): string {
  switch (unit) {
    case 'm2':
      return areaUnitName('hectare', language);
    case 'yuan':
      return language === 'zh' ? '万元' : '10k CNY';
    case 'ratio':
      return '%';
    case 'yuan/m2':
    case 'people/m2':
      return formatFigure(0, unit, 'hectare', language).unit;
    case 'count':
    case 'm2/m2':
      return '';
  }
}

const factors: Record<Unit, number> = {
  m2: 1e-4,
  yuan: 1e-4,
  ratio: 100,
  'yuan/m2': 1e-2,
  count: 1,
  'm2/m2': 1,
  'people/m2': 1e4,
};

/** A value in the unit in which its column is saved. */
export function inUnit(value: number | null, unit: Unit): number | null {
  return value === null ? null : Number((value * factors[unit]).toPrecision(12));
}
