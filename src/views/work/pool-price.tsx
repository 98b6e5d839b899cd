import { useCallback, useState } from 'react';
import { type FloorVerdict, floorVerdicts } from '../../domain/floor-price';
import { formatNumber, formatPercent } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { Segmented } from '../../ui/segmented';
import type { FloorPriceItem, FloorPriceReport } from '../../worker/pool-messages';
import { ExportButtons } from '../evaluation/export-buttons';
import { GradeSelect } from './grade-select';
import { priceRows } from './price-rows';
import { saveStock } from './save-stock';
import { ParkSelect, useAnswer, useParkChoice } from './use-stock';
import { WaitingLine } from './waiting-line';

const mostRows = 60;
const mostPlaces = 4;

/** Prices of industrial land against the floor of their grade: the grades to be given, counts and a list. */
export function PoolPriceSection() {
  const [park, setPark] = useParkChoice();
  const ask = useStore((state) => state.floorPrices);
  const grades = useStore((state) => state.landGrades);
  const reading = useStore((state) => state.reading);
  const parks = useStore((state) => state.snapshot?.parks);
  const share = useStore((state) => state.ruleSettings.floorPriceShare);
  const focusPlots = useStore((state) => state.focusPlots);
  const { t, tk } = useWords();
  const [chosen, setChosen] = useState<FloorVerdict | 'all'>('all');
  const asks = useCallback(() => {
    void reading;
    return ask(park, grades, mostRows);
  }, [ask, park, grades, reading]);
  const answer = useAnswer(reading ? asks : null);
  if (answer.kind !== 'there') return <WaitingLine kind={answer.kind} />;
  const report = answer.value;
  const count = (verdict: FloorVerdict) => report.plots[verdict].length;
  const all = floorVerdicts.reduce((sum, verdict) => sum + count(verdict), 0);
  const shown = report.items
    .filter(({ verdict }) => chosen === 'all' || verdict === chosen)
    .slice(0, 3 * mostRows);
  const left = (chosen === 'all' ? all : count(chosen)) - shown.length;
  const { text, unit } = formatPercent(share);
  const shareText = `${text}${unit}`;
  const save = async (form: 'csv' | 'xlsx') => {
    const whole = await ask(park, grades, Number.MAX_SAFE_INTEGER);
    const { headings, rows } = priceRows(
      whole.items.filter(({ verdict }) => chosen === 'all' || verdict === chosen),
      { t, parks: parks ?? [], share: shareText },
    );
    await saveStock(form, t('price.title'), headings, rows);
  };
  return (
    <>
      <div className="stock-tools">
        <ParkSelect park={park} onChange={setPark} />
        <ExportButtons onSave={(form) => void save(form)} />
      </div>
      <p className="minor">{t('price.intro')}</p>
      <p className="minor">
        {t('price.standard.source')} · {tk('clause.mark.memory')}
      </p>
      {all === 0 ? (
        <p className="minor">{t('price.none')}</p>
      ) : (
        <>
          <Grades report={report} />
          <Segmented
            label={t('price.verdict')}
            value={chosen}
            options={(['all', ...floorVerdicts] as const).map((value) => ({
              value,
              label: `${value === 'all' ? t('pool.all') : t(`price.verdict.${value}`)} ${
                value === 'all' ? all : count(value)
              }`,
            }))}
            onChange={(value) => {
              setChosen(value);
              if (value !== 'all' && count(value) > 0) focusPlots(report.plots[value], true);
            }}
            className="price-verdicts"
          />
          {(chosen === 'share' || chosen === 'fail') && (
            <p className="minor">{t(`price.verdict.${chosen}.note`, { share: shareText })}</p>
          )}
          <ul className="stock-list">
            {shown.map((item) => (
              <PriceRow key={item.plot} item={item} />
            ))}
          </ul>
          {left > 0 && <p className="minor">{t('price.more', { count: formatNumber(left, 0) })}</p>}
        </>
      )}
      {report.withoutUse > 0 && (
        <p className="minor">{t('price.without-use', { count: report.withoutUse })}</p>
      )}
    </>
  );
}

/** The places whose land is checked, each with the grade that the user gives it. */
function Grades({ report: { places } }: { report: FloorPriceReport }) {
  const { t } = useWords();
  const [isAll, setAll] = useState(false);
  return (
    <section>
      <table className="contract-table">
        <thead>
          <tr>
            <th scope="col">{t('price.place')}</th>
            <th scope="col" className="numeric">
              {t('price.plots')}
            </th>
            <th scope="col">{t('price.grades')}</th>
          </tr>
        </thead>
        <tbody>
          {places.slice(0, isAll ? places.length : mostPlaces).map(({ name, plots }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="numeric">{formatNumber(plots, 0)}</td>
              <td>
                <GradeSelect place={name} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {places.length > mostPlaces && (
        <button type="button" className="link-button" onClick={() => setAll(!isAll)}>
          {t(isAll ? 'price.fewer-places' : 'price.more-places', { count: places.length })}
        </button>
      )}
    </section>
  );
}

function PriceRow({ item }: { item: FloorPriceItem }) {
  const focusPlots = useStore((state) => state.focusPlots);
  const { t } = useWords();
  const { perSquareMeter: price, floor, lowered, missing, verdict } = item;
  return (
    <li className="stock-item">
      <button type="button" className="stock-head" onClick={() => focusPlots([item.plot], true)}>
        <strong>{item.id ?? t('plot.unnamed')}</strong>
        <span className="minor">{item.place}</span>
        <span className={`stock-end verdict price-${verdict}`}>
          {t(`price.verdict.${verdict}`)}
        </span>
      </button>
      {price !== null && (
        <p className="pool-what minor">
          {floor === null || lowered === null
            ? t('price.per', { price: formatNumber(price, 1) })
            : t('price.against', {
                price: formatNumber(price, 1),
                floor: formatNumber(floor, 0),
                lowered: formatNumber(lowered, 1),
              })}
        </p>
      )}
      {missing.length > 0 && (
        <p className="pool-what minor">
          {t('price.verdict.unknown.note', {
            what: missing.map((gap) => t(`price.missing.${gap}`)).join(t('list.separator')),
          })}
        </p>
      )}
    </li>
  );
}
