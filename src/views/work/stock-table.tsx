import { areaUnitName, formatArea, formatNumber, squareMetersPer } from '../../i18n/format';
import { bracketed } from '../../i18n/with-unit';
import type { StockRow, StockSum } from '../../indicators/stock-change';
import { useStore, useWords } from '../../store/use-store';
import { ExportButtons } from '../evaluation/export-buttons';
import { Swatch } from '../swatch';
import { NetCell } from './net-cell';
import { saveStock } from './save-stock';

const columns = ['opening', 'added', 'left', 'closing'] as const;

interface StockTableProps {
  rows: readonly StockRow[];
  measure: 'area' | 'plots';
  /** Of the file that the rows are saved in. */
  name: string;
}

/** Opening + new − left = closing, by category; a stock that rises is marked. */
export function StockTable({ rows, measure, name }: StockTableProps) {
  const unit = useStore((state) => state.unit);
  const { t, language } = useWords();
  const amountOf = (sum: StockSum) => (measure === 'plots' ? sum.plots : sum.squareMeters);
  const text = (value: number) =>
    measure === 'plots' || value === 0
      ? formatNumber(value, 0)
      : formatArea(value, unit, language).text;
  const save = (form: 'csv' | 'xlsx') => {
    const of = areaUnitName(unit, language);
    const headings = [
      t('changes.category'),
      ...columns.flatMap((column) => [
        bracketed(t(`changes.${column}`), t('unit.plots'), language),
        bracketed(t(`changes.${column}`), of, language),
      ]),
    ];
    const cells = rows.map((row) => [
      t(`category.${row.category}.full`),
      ...columns.flatMap((column) => [
        row[column].plots,
        Number((row[column].squareMeters / squareMetersPer[unit]).toFixed(4)),
      ]),
    ]);
    void saveStock(form, name, headings, cells);
  };
  const withoutArea = rows.reduce(
    (sum, { opening, added }) => sum + opening.withoutArea + added.withoutArea,
    0,
  );
  return (
    <>
      <table className="stock-table">
        <thead>
          <tr>
            <th scope="col">
              {t('changes.category')}{' '}
              <span className="minor">
                {measure === 'plots' ? t('unit.plots') : areaUnitName(unit, language)}
              </span>
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className="numeric">
                {t(`changes.${column}`)}
              </th>
            ))}
            <th scope="col" className="numeric">
              {t('changes.net')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const net = amountOf(row.closing) - amountOf(row.opening);
            return (
              <tr key={row.category}>
                <th scope="row">
                  <Swatch category={row.category} /> {t(`category.${row.category}`)}
                </th>
                {columns.map((column) => (
                  <td key={column} className="numeric">
                    {text(amountOf(row[column]))}
                  </td>
                ))}
                <NetCell net={net} text={text(net)} />
              </tr>
            );
          })}
        </tbody>
      </table>
      {measure === 'area' && withoutArea > 0 && (
        <p className="minor small">{t('changes.without-area', { count: withoutArea })}</p>
      )}
      <div className="stock-tools">
        <ExportButtons onSave={save} />
      </div>
    </>
  );
}
