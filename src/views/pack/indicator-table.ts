import { type AreaUnit, formatFigure } from '../../i18n/format';
import { bracketed } from '../../i18n/with-unit';
import type { Words } from '../../store/use-store';
import type { GroupAnswer, GroupRow } from '../../worker/group-messages';
import { fileUnitName, inFileUnit } from '../file-units';
import type { PackCell, PackTable } from './pack-table';

/** The indicators of the pack's table, in its order. */
const shown = [
  'plotCount',
  'landArea',
  'outputIntensity',
  'taxIntensity',
  'investmentIntensity',
  'plotRatio',
  'builtShare',
  'idleShare',
] as const;

type Told = GroupAnswer['indicators'][number];

/** Parks by indicators, with all their land computed as one; the same values as on the screen. */
export function indicatorTable(
  answer: GroupAnswer,
  areaUnit: AreaUnit,
  { t, tk, language }: Words,
): PackTable {
  const told = shown.flatMap((id) => {
    const at = answer.indicators.findIndex((one) => one.id === id);
    return at < 0 ? [] : [{ at, of: answer.indicators[at]! }];
  });
  const cell = (row: GroupRow, at: number, of: Told): PackCell => {
    const value = row.values[at] ?? null;
    if (value === null) return { text: '—', value: null };
    const { text } = formatFigure(value, of.unit, areaUnit, language);
    return { text, value: inFileUnit(value, of.unit, areaUnit) };
  };
  const line = (row: GroupRow, name: string) => [
    { text: name, value: name },
    ...told.map(({ at, of }) => cell(row, at, of)),
  ];
  return {
    title: t('pack.indicators'),
    headings: [
      t('target.park'),
      ...told.map(({ of }) => {
        const unit = fileUnitName(of.unit, language, areaUnit);
        return bracketed(tk(`indicator.${of.id}`), unit, language);
      }),
    ],
    numeric: [false, ...told.map(() => true)],
    rows: [
      ...answer.rows.map((row) => line(row, row.name === '' ? t('health.outside') : row.name)),
      line(answer.total, t('pack.all')),
    ],
    hasTotal: true,
    notes: [t('pack.indicators.note')],
  };
}
