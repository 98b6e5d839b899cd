import { useCallback, useState } from 'react';
import { areaUnitName, formatArea, formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import type { PoolReport, Readiness } from '../../worker/pool-messages';
import { ExportButtons } from '../evaluation/export-buttons';
import { PoolRow } from './pool-row';
import { poolRows } from './pool-rows';
import { saveStock } from './save-stock';
import { ParkSelect, useAnswer, useParkChoice } from './use-stock';
import { WaitingLine } from './waiting-line';

const levels: readonly Readiness[] = ['ready', 'formal', 'lacking', 'unknown'];
const mostRows = 100;

/** The land that can be offered: totals by readiness and park, and each plot with what is there and what is missing. */
export function PoolLandSection() {
  const [park, setPark] = useParkChoice();
  const ask = useStore((state) => state.landPool);
  const reading = useStore((state) => state.reading);
  const parks = useStore((state) => state.snapshot?.parks);
  const { t, language } = useWords();
  const unit = useStore((state) => state.unit);
  const [chosen, setChosen] = useState<Readiness | null>(null);
  const asks = useCallback(() => {
    void reading;
    return ask(park, mostRows);
  }, [ask, park, reading]);
  const answer = useAnswer(reading ? asks : null);
  if (answer.kind !== 'there') return <WaitingLine kind={answer.kind} />;
  const pool = answer.value;
  const shown = pool.items.filter(({ readiness }) => chosen === null || readiness === chosen);
  const all = levels.filter((level) => chosen === null || level === chosen);
  const count = all.reduce((sum, level) => sum + pool.byReadiness[level].plots.length, 0);
  const save = async (form: 'csv' | 'xlsx') => {
    const whole = await ask(park, Number.MAX_SAFE_INTEGER);
    const items = whole.items.filter(({ readiness }) => all.includes(readiness));
    const { headings, rows } = poolRows(items, { t, unit, language, parks: parks ?? [] });
    await saveStock(form, t('tab.pool'), headings, rows);
  };
  return (
    <>
      <div className="stock-tools">
        <ParkSelect park={park} onChange={setPark} />
        <ExportButtons onSave={(form) => void save(form)} />
      </div>
      <p className="minor">{t('pool.intro')}</p>
      <Levels pool={pool} chosen={chosen} onChoose={setChosen} />
      {!pool.hasLevelled && pool.items.length > 0 && (
        <p className="minor">{t('pool.no-levelled')}</p>
      )}
      {park === null && <ByPark pool={pool} />}
      {shown.length === 0 ? (
        <p className="minor">{t('pool.none')}</p>
      ) : (
        <ul className="stock-list">
          {shown.map((item) => (
            <PoolRow key={item.plot} item={item} hasLevelled={pool.hasLevelled} />
          ))}
        </ul>
      )}
      {count > shown.length && (
        <p className="minor">{t('pool.more', { count: formatNumber(count - shown.length, 0) })}</p>
      )}
    </>
  );
}

interface LevelsProps {
  pool: PoolReport;
  chosen: Readiness | null;
  onChoose: (level: Readiness | null) => void;
}

/** Plots and land of each level; one that is chosen filters the list and is shown on the map. */
function Levels({ pool, chosen, onChoose }: LevelsProps) {
  const unit = useStore((state) => state.unit);
  const focusPlots = useStore((state) => state.focusPlots);
  const { t, language } = useWords();
  return (
    <div className="pool-levels" role="group" aria-label={t('pool.readiness')}>
      {levels.map((level) => {
        const { plots, squareMeters, withoutArea } = pool.byReadiness[level];
        return (
          <button
            key={level}
            type="button"
            className="pool-level"
            aria-pressed={chosen === level}
            onClick={() => {
              onChoose(chosen === level ? null : level);
              if (chosen !== level && plots.length > 0) focusPlots(plots, true);
            }}
          >
            <strong>{t(`pool.readiness.${level}`)}</strong>
            <span>
              {t('pool.total', {
                count: formatNumber(plots.length, 0),
                area: `${formatArea(squareMeters, unit, language).text} ${areaUnitName(unit, language)}`,
              })}
            </span>
            <span className="minor">{t(`pool.readiness.${level}.note`)}</span>
            {withoutArea > 0 && (
              <span className="minor">{t('pool.without-area', { count: withoutArea })}</span>
            )}
          </button>
        );
      })}
    </div>
  );
}

/** Land on offer of each park, and the part of it whose formalities are done. */
function ByPark({ pool }: { pool: PoolReport }) {
  const unit = useStore((state) => state.unit);
  const parks = useStore((state) => state.snapshot?.parks);
  const focusPlots = useStore((state) => state.focusPlots);
  const { t, language } = useWords();
  if (pool.byPark.length < 2) return null;
  const land = (squareMeters: number) => formatArea(squareMeters, unit, language).text;
  return (
    <table className="contract-table">
      <thead>
        <tr>
          <th scope="col">{t('pool.by-park')}</th>
          <th scope="col" className="numeric">
            {t('pool.plots')}
          </th>
          <th scope="col" className="numeric">
            {t('pool.unit', { name: t('pool.area'), unit: areaUnitName(unit, language) })}
          </th>
          <th scope="col" className="numeric">
            {t('pool.usable')}
          </th>
        </tr>
      </thead>
      <tbody>
        {pool.byPark.map(({ park, sums }) => {
          const plots = levels.flatMap((level) => sums[level].plots);
          const area = levels.reduce((sum, level) => sum + sums[level].squareMeters, 0);
          const item = parks?.[park];
          return (
            <tr key={park}>
              <th scope="row">
                <button
                  type="button"
                  className="link-button"
                  onClick={() => focusPlots(plots, true)}
                >
                  {item?.name ?? item?.id ?? t('pool.outside')}
                </button>
              </th>
              <td className="numeric">{formatNumber(plots.length, 0)}</td>
              <td className="numeric">{land(area)}</td>
              <td className="numeric">
                {land(sums.ready.squareMeters + sums.formal.squareMeters)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
