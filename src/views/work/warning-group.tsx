import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { type Day, formatDay } from '../../domain/day';
import { formatArea, formatNumber } from '../../i18n/format';
import { selectedPlots } from '../../store/selected-plots';
import { useStore, useWords } from '../../store/use-store';
import type { PlotRow } from '../../worker/plot-messages';
import { Unknown } from '../quantity';
import type { WarningGroupItems } from './warning-groups';

/** More rows come when asked for: a city may have thousands of one kind. */
const rowsAtOnce = 50;

/** The warnings of a kind, by date; a press on a row leads to its plot. */
export function WarningGroup({ group, asOf }: { group: WarningGroupItems; asOf: Day }) {
  const { kind, items } = group;
  const plotRows = useStore((state) => state.plotRows);
  const { t, tk } = useWords();
  const [most, setMost] = useState(rowsAtOnce);
  const [rows, setRows] = useState<ReadonlyMap<number, PlotRow>>(new Map());
  useEffect(() => {
    let isCurrent = true;
    const plots = items.slice(0, most).map(({ plot }) => plot);
    plotRows(plots).then(
      (found) => isCurrent && setRows(new Map(found.map((row) => [row.plot, row]))),
      // What is gone with its data needs no rows any more.
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [items, most, plotRows]);
  const rest = items.length - most;
  const title = tk(`warnings.kind.${kind}`);
  return (
    <section className="warning-group" aria-label={title}>
      <h2 className="warning-kind">
        {title} <span className="number">{formatNumber(items.length, 0)}</span>
      </h2>
      <p className="minor small">{tk(`warnings.ground.${kind}`)}</p>
      <ul>
        {items.slice(0, most).map(({ plot, date }) => {
          const row = rows.get(plot);
          return row ? (
            <li key={plot}>
              <WarningRow row={row} date={date} asOf={asOf} />
            </li>
          ) : null;
        })}
      </ul>
      {rest > 0 && (
        <Button className="link-button" onPress={() => setMost(most + rowsAtOnce)}>
          {t('warnings.more', { count: formatNumber(Math.min(rest, rowsAtOnce), 0) })}
        </Button>
      )}
    </section>
  );
}

function WarningRow({ row, date, asOf }: { row: PlotRow; date: Day; asOf: Day }) {
  const { plot, id, name, park, holder } = row;
  const focusPlots = useStore((state) => state.focusPlots);
  const isChosen = useStore((state) => selectedPlots(state).includes(plot));
  const parkItem = useStore((state) => state.snapshot?.parks[park] ?? null);
  const squareMeters = useStore((state) => state.reading?.plotAreas[plot] ?? Number.NaN);
  const unit = useStore((state) => state.unit);
  const { t, language } = useWords();
  const days = date - asOf;
  const when =
    days === 0
      ? t('warnings.today')
      : t(days > 0 ? 'warnings.in' : 'warnings.ago', { days: formatNumber(Math.abs(days), 0) });
  const area = Number.isNaN(squareMeters) ? null : formatArea(squareMeters, unit, language);
  const parkName = parkItem?.name ?? parkItem?.id;
  return (
    <button
      type="button"
      className={`warning-row ${days < 0 ? 'is-past' : ''}`}
      aria-pressed={isChosen}
      onClick={() => focusPlots([plot], true)}
    >
      <span className="warning-line">
        <strong className="warning-plot">{id ?? name ?? t('warnings.no-number')}</strong>
        <span className="number">
          {area ? `${area.text} ${area.unit}` : <Unknown why={t('warnings.head.area')} />}
        </span>
        <strong className="warning-days number">{when}</strong>
      </span>
      <span className="warning-line minor">
        <span className="warning-holder">
          {[holder, parkName].filter((text) => text).join(' · ') || '—'}
        </span>
        <span className="number">{formatDay(date)}</span>
      </span>
    </button>
  );
}
