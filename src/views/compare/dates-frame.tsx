import { useCallback, useMemo, useRef, useState } from 'react';
import { categories } from '../../domain/category';
import { addYears, type Day, formatDay } from '../../domain/day';
import { formatArea, formatNumber } from '../../i18n/format';
import { swatchPattern } from '../../map/swatch-pattern';
import { parkKey } from '../../store/compare-view';
import { useStore, useTubanStore, useWords } from '../../store/use-store';
import { Select } from '../../ui/select';
import type { ParkItem } from '../../worker/data-messages';
import type { StockAnswer } from '../../worker/stock-messages';
import { DataValue } from '../quantity';
import { Swatch } from '../swatch';
import { DayEntry } from '../work/day-entry';
import { useAnswer } from '../work/use-stock';
import { FootprintCanvas } from './footprint-canvas';
import { commonScale } from './frame-scale';
import { parkIdentity } from './park-identity';
import { ScaleStrip } from './scale-strip';
import { useBox } from './use-box';
import type { LoadedFootprint } from './use-footprints';

interface DatesFrameProps {
  parks: readonly ParkItem[];
  footprints: ReadonlyMap<number, LoadedFootprint | null>;
}

/** One park on two days, side by side at one scale: plots of another category are outlined in both and measured. */
export function DatesFrame({ parks, footprints }: DatesFrameProps) {
  const { t } = useWords();
  const asOf = useStore((state) => state.asOf);
  const days = useStore((state) => state.compare.days);
  const change = useStore((state) => state.changeCompare);
  const reading = useStore((state) => state.reading);
  const ask = useStore((state) => state.stockChange);
  const { today, setAsOf, viewPark, openTwin } = useTubanStore().getState();
  const park = parks[0]!;
  const [first, second] = [days[0] ?? addYears(asOf, -1), days[1] ?? asOf];
  const asks = useCallback(() => {
    void reading;
    return ask(park.index, first, second);
  }, [ask, park.index, first, second, reading]);
  const answer = useAnswer(reading ? asks : null);
  const keys = parks.map(parkKey);
  const loaded = footprints.get(park.index);
  return (
    <section className="compare-versions" aria-label={t('compare.dates')}>
      <div className="compare-choices">
        <Select
          label={t('compare.dates-park')}
          value={parkKey(park)}
          options={parks.map((one) => ({
            value: parkKey(one),
            label: one.name ?? t('park.unnamed'),
          }))}
          onChange={(key) => change({ parks: [key, ...keys.filter((other) => other !== key)] })}
        />
        <DayEntry
          label={t('compare.dates-first')}
          day={first}
          onChange={(day) => change({ days: [day, second] })}
        />
        <DayEntry
          label={t('compare.dates-second')}
          day={second}
          onChange={(day) => change({ days: [first, day] })}
        />
        <button
          type="button"
          className="button small"
          onClick={() => {
            setAsOf(second, second === today);
            openTwin({ day: first });
            viewPark(park.index);
          }}
        >
          {t('twin.on-map')}
        </button>
      </div>
      {answer.kind === 'there' && loaded ? (
        <>
          <DatePictures park={park} loaded={loaded} days={[first, second]} change={answer.value} />
          <DateChanges change={answer.value} />
        </>
      ) : (
        <p className="minor">
          {t(
            loaded === null
              ? 'compare.dates-no-shape'
              : answer.kind === 'failed'
                ? 'stock.failed'
                : 'compare.loading',
          )}
        </p>
      )}
    </section>
  );
}

interface DatePicturesProps {
  park: ParkItem;
  loaded: LoadedFootprint;
  days: readonly [Day, Day];
  change: StockAnswer;
}

function DatePictures({ park, loaded, days, change }: DatePicturesProps) {
  const { t } = useWords();
  const theme = useStore((state) => state.theme);
  const reading = useStore((state) => state.reading);
  const holder = useRef<HTMLDivElement>(null);
  const { width, height } = useBox(holder);
  const [shift, setShift] = useState({ x: 0, y: 0 });
  const from = useRef(shift);
  const looks = useMemo(() => {
    const all = categories.map((category) => swatchPattern(category, theme));
    return (['from', 'to'] as const).map((side) => {
      const classes = new Map(
        change.passages.flatMap((passage) =>
          passage.plots.map((plot) => [plot, categories.indexOf(passage[side])]),
        ),
      );
      // Slivers and repeated plots are in no passage: they count nowhere, and stay as they are on the as-of date.
      return {
        looks: all,
        classOf: (plot: number) => classes.get(plot) ?? reading?.categories[plot] ?? 0,
      };
    });
  }, [change, reading, theme]);
  const changed = useMemo(
    () => change.passages.flatMap(({ from, to, plots }) => (from === to ? [] : plots)),
    [change],
  );
  const scale = commonScale([loaded.footprint.extent], width, height);
  return (
    <>
      <div className="compare-dates" onPointerDownCapture={() => (from.current = shift)}>
        {days.map((day, side) => (
          <figure key={side === 0 ? 'first' : 'second'}>
            <figcaption>
              <strong>{formatDay(day)}</strong>
            </figcaption>
            <div className="compare-versions-frame" ref={side === 0 ? holder : undefined}>
              {scale !== null && width > 0 && (
                <FootprintCanvas
                  loaded={loaded}
                  identity={parkIdentity(0, theme)}
                  looks={looks[side]!}
                  width={width}
                  height={height}
                  metersPerPixel={scale}
                  shift={shift}
                  onDrag={(x, y) => setShift({ x: from.current.x + x, y: from.current.y + y })}
                  outlined={changed}
                  name={`${park.name ?? t('park.unnamed')} ${formatDay(day)}`}
                />
              )}
            </div>
          </figure>
        ))}
      </div>
      {scale !== null && <ScaleStrip metersPerPixel={scale} />}
    </>
  );
}

function DateChanges({ change }: { change: StockAnswer }) {
  const { t, language } = useWords();
  const unit = useStore((state) => state.unit);
  const focusPlots = useStore((state) => state.focusPlots);
  const moved = change.passages.filter(({ from, to }) => from !== to);
  if (moved.length === 0) return <p>{t('compare.dates-same')}</p>;
  const rows = [
    ...moved.toSorted((a, b) => b.squareMeters - a.squareMeters),
    {
      from: null,
      to: null,
      plots: moved.flatMap(({ plots }) => plots),
      squareMeters: moved.reduce((sum, { squareMeters }) => sum + squareMeters, 0),
      withoutArea: moved.reduce((sum, { withoutArea }) => sum + withoutArea, 0),
    },
  ];
  return (
    <>
      <table className="compare-table" aria-label={t('compare.dates-changed')}>
        <tbody>
          {rows.map(({ from, to, plots, squareMeters, withoutArea }) => (
            <tr key={`${from}-${to}`} data-passage={from === null ? 'all' : `${from}-${to}`}>
              <th scope="row">
                {from === null || to === null ? (
                  t('compare.dates-changed')
                ) : (
                  <>
                    <Swatch category={from} /> {t(`category.${from}`)} → <Swatch category={to} />{' '}
                    {t(`category.${to}`)}
                  </>
                )}
              </th>
              <td className="numeric">
                <button
                  type="button"
                  className="link-button"
                  onClick={() => focusPlots(plots, true)}
                >
                  {t('compare.dates-plots', {
                    n: plots.length,
                    count: formatNumber(plots.length, 0),
                  })}
                </button>
              </td>
              <td className="numeric">
                <DataValue
                  value={squareMeters}
                  unit="m2"
                  indicator={`dates.${from ?? 'all'}-${to ?? 'all'}`}
                  quantity={formatArea(squareMeters, unit, language)}
                />
                {withoutArea > 0 && (
                  <span className="minor">
                    {' '}
                    {t('compare.dates-unknown', { count: withoutArea })}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="minor">{t('compare.dates-how')}</p>
    </>
  );
}
