import { type BoundarySide, boundarySides } from '../../domain/area-use';
import { switchedOn, toggleValue } from '../../domain/filter';
import { areaUnitName, formatArea, formatNumber } from '../../i18n/format';
import { bracketed } from '../../i18n/with-unit';
import { useStore, useWords } from '../../store/use-store';
import { TableHead } from '../../ui/table-head';
import type { SideAnswer, SideLand } from '../../worker/zone-messages';
import { ExportButtons } from '../evaluation/export-buttons';
import { saveStock } from '../work/save-stock';

interface BoundarySideTableProps {
  answer: SideAnswer;
  /** `null`: all parks, and land of none. */
  park: number | null;
}

/** The plots by where they lie to the boundaries; a line filters map and table by it. */
export function BoundarySideTable({ answer, park }: BoundarySideTableProps) {
  const unit = useStore((state) => state.unit);
  const items = useStore((state) => state.snapshot?.parks);
  const filter = useStore((state) => state.wantedFilter ?? state.filter);
  const changeFilter = useStore((state) => state.changeFilter);
  const { t, language } = useWords();
  const on = switchedOn(filter, 'boundarySide');
  const rows = answer.rows.filter((row) => park === null || row.park === park);
  const landOf = (side: BoundarySide): SideLand =>
    rows.reduce(
      (sum, { sides }) => ({
        plots: sum.plots + sides[side].plots,
        squareMeters: sum.squareMeters + sides[side].squareMeters,
      }),
      { plots: 0, squareMeters: 0 },
    );
  const written = (squareMeters: number) => {
    const { text, unit: name } = formatArea(squareMeters, unit, language);
    return `${text} ${name}`;
  };
  const nameOf = (index: number) =>
    index < 0 ? t('zones.no-park') : (items?.[index]?.name ?? items?.[index]?.id ?? '—');
  const save = (form: 'csv' | 'xlsx') =>
    saveStock(
      form,
      t('zones.boundaries'),
      [
        t('target.park'),
        t('zones.side'),
        t('zones.plots'),
        bracketed(t('zones.land'), areaUnitName('hectare', language), language),
      ],
      rows.flatMap((row) =>
        boundarySides.map((side) => [
          nameOf(row.park),
          t(`boundary-side.${side}`),
          row.sides[side].plots,
          Number((row.sides[side].squareMeters / 1e4).toFixed(4)),
        ]),
      ),
    );
  return (
    <>
      <p className="zones-key">
        <span>
          {answer.areParksApproved
            ? t('zones.parks-approved')
            : t('zones.approved', { land: written(answer.approved) })}
        </span>
        <span>{t('zones.planned', { land: written(answer.planned) })}</span>
        <ExportButtons onSave={(form) => void save(form)} />
      </p>
      <table className="target-table zone-table">
        <TableHead texts={[t('zones.side')]} numbers={[t('zones.plots'), t('zones.land')]} />
        <tbody>
          {boundarySides.map((side) => {
            const { plots, squareMeters } = landOf(side);
            return (
              <tr key={side} data-side={side}>
                <th scope="row">
                  <button
                    type="button"
                    className="link-button"
                    aria-pressed={on.includes(side)}
                    disabled={plots === 0 && !on.includes(side)}
                    onClick={() =>
                      changeFilter((before) =>
                        toggleValue(before, 'boundarySide', side, boundarySides),
                      )
                    }
                  >
                    {t(`boundary-side.${side}`)}
                  </button>
                </th>
                <td className="numeric">{formatNumber(plots, 0)}</td>
                <td className="numeric">{written(squareMeters)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="minor">{t('zones.boundary-note')}</p>
    </>
  );
}
