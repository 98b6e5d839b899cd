import { useCallback, useState } from 'react';
import { areaUnitName, formatArea, formatNumber, squareMetersPer } from '../../i18n/format';
import { bracketed } from '../../i18n/with-unit';
import type { StockCategory, StockSum } from '../../indicators/stock-change';
import { useStore, useWords } from '../../store/use-store';
import { Select } from '../../ui/select';
import type { ParkStock } from '../../worker/stock-messages';
import { ExportButtons } from '../evaluation/export-buttons';
import { NetCell } from './net-cell';
import { saveStock } from './save-stock';
import { useAnswer } from './use-stock';
import { WaitingLine } from './waiting-line';

const columns = ['opening', 'added', 'left', 'closing'] as const;
const choices = ['all', 'approved', 'supplied', 'idle', 'inefficient'] as const satisfies readonly (
  | 'all'
  | StockCategory
)[];

interface StockParksProps {
  from: number;
  to: number;
  measure: 'area' | 'plots';
  onChoose: (park: number | null) => void;
}

/** The change of the stock of every park, the greatest rise first; a row chooses its park. */
export function StockParks({ from, to, measure, onChoose }: StockParksProps) {
  const [category, setCategory] = useState<(typeof choices)[number]>('all');
  const ask = useStore((state) => state.stockOfParks);
  const reading = useStore((state) => state.reading);
  const parks = useStore((state) => state.snapshot?.parks);
  const unit = useStore((state) => state.unit);
  const { t, language } = useWords();
  const asks = useCallback(() => {
    void reading;
    return ask(from, to);
  }, [ask, from, to, reading]);
  const answer = useAnswer(reading ? asks : null);
  if (!parks || parks.length === 0) return null;
  if (answer.kind !== 'there') return <WaitingLine kind={answer.kind} />;
  const amountOf = (sum: StockSum) => (measure === 'plots' ? sum.plots : sum.squareMeters);
  const text = (value: number) =>
    measure === 'plots' || value === 0
      ? formatNumber(value, 0)
      : formatArea(value, unit, language).text;
  const named = (park: number | null) => {
    const found = parks.find(({ index }) => index === park);
    return found ? (found.name ?? found.id ?? String(found.index + 1)) : t('changes.parks-total');
  };
  const lines = answer.value
    .map((stock: ParkStock) => {
      const sums = stock.rows.find((row) => row.category === category) ?? stock.total;
      return { park: stock.park, sums, net: amountOf(sums.closing) - amountOf(sums.opening) };
    })
    .sort((a, b) => Number(a.park === null) - Number(b.park === null) || b.net - a.net);
  const save = (form: 'csv' | 'xlsx') => {
    const of = areaUnitName(unit, language);
    const headings = [
      t('stock.park'),
      t('changes.category'),
      ...[...columns, 'net' as const].flatMap((column) => [
        bracketed(t(`changes.${column}`), t('unit.plots'), language),
        bracketed(t(`changes.${column}`), of, language),
      ]),
    ];
    const area = (squareMeters: number) =>
      Number((squareMeters / squareMetersPer[unit]).toFixed(4));
    const rows = lines.map(({ park, sums }) => [
      named(park),
      t(category === 'all' ? 'changes.stock-all' : `category.${category}.full`),
      ...columns.flatMap((column) => [sums[column].plots, area(sums[column].squareMeters)]),
      sums.closing.plots - sums.opening.plots,
      area(sums.closing.squareMeters - sums.opening.squareMeters),
    ]);
    void saveStock(form, t('changes.parks'), headings, rows);
  };
  return (
    <section aria-label={t('changes.parks')}>
      <h3 className="section-title">{t('changes.parks')}</h3>
      <div className="stock-tools">
        <Select
          label={t('changes.category')}
          isLabelHidden
          value={category}
          options={choices.map((value) => ({
            value,
            label: t(value === 'all' ? 'changes.stock-all' : `category.${value}`),
          }))}
          onChange={setCategory}
        />
        <span className="minor">
          {measure === 'plots' ? t('unit.plots') : areaUnitName(unit, language)}
        </span>
      </div>
      <table className="stock-table stock-parks">
        <thead>
          <tr>
            <th scope="col">{t('stock.park')}</th>
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
          {lines.map(({ park, sums, net }) => (
            <tr key={park ?? 'all'}>
              <th scope="row">
                <button type="button" className="link-button" onClick={() => onChoose(park)}>
                  {named(park)}
                </button>
              </th>
              {columns.map((column) => (
                <td key={column} className="numeric">
                  {text(amountOf(sums[column]))}
                </td>
              ))}
              <NetCell net={net} text={text(net)} />
            </tr>
          ))}
        </tbody>
      </table>
      <div className="stock-tools">
        <ExportButtons onSave={save} />
      </div>
    </section>
  );
}
