import { useEffect, useMemo, useRef, useState } from 'react';
import {
  type Colouring,
  colourModes,
  type FigureMode,
  isFigureMode,
} from '../../domain/colour-mode';
import { formatFigure, formatNumber } from '../../i18n/format';
import { rampColors } from '../../map/class-looks';
import { useStore, useWords } from '../../store/use-store';
import { Select } from '../../ui/select';
import type { ParkItem, Snapshot } from '../../worker/data-messages';
import { parkIdentity } from './park-identity';
import { ParkMarker } from './park-marker';
import { layOutSwarm, type SwarmDot } from './swarm';
import { useBox } from './use-box';

const rowHeight = 64;
/** Share of the plots that stand at their own place; the few beyond stand at the end. */
const mostShown = 0.97;
const modes = colourModes.filter(isFigureMode);
const metersPerHectareRadius = 2.2;

/** A figure of every plot of the compared parks: a dot each, its area to scale; press one for its details. */
export function PlotDistribution({ parks }: { parks: readonly ParkItem[] }) {
  const { t, tk, language } = useWords();
  const unit = useStore((state) => state.unit);
  const reading = useStore((state) => state.reading);
  const ask = useStore((state) => state.plotFigures);
  const theme = useStore((state) => state.theme);
  const snapshot = useStore((state) => state.snapshot);
  const key = parks.map(({ index }) => index).join(',');
  const [mode, setMode] = useState<FigureMode>('outputIntensity');
  const [colouring, setColouring] = useState<Colouring | null>(null);
  useEffect(() => {
    let isCurrent = true;
    ask(mode).then(
      (found) => {
        if (isCurrent) setColouring(found);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [ask, mode, reading]);
  const breaks = (colouring?.classes ?? []).flatMap((one) =>
    one.kind === 'step' && one.to !== null ? [one.to] : [],
  );
  const top = useMemo(
    () => (colouring ? topOfScale(colouring, parks, snapshot) : 0),
    [colouring, key],
  );
  const printed = (value: number) =>
    formatFigure(value, mode === 'plotRatio' ? 'm2/m2' : 'yuan/m2', unit, language);
  return (
    <section className="compare-distribution" aria-label={t('compare.distribution')}>
      <header>
        <h3>{t('compare.distribution')}</h3>
        <Select
          label={t('compare.figure')}
          isLabelHidden
          value={mode}
          options={modes.map((value) => ({ value, label: t(`colour.${value}`) }))}
          onChange={setMode}
        />
      </header>
      {colouring && top > 0 && (
        <>
          <div className="compare-ramp" aria-hidden="true">
            {[0, ...breaks].map((from, i) => {
              const to = breaks[i] ?? top;
              return (
                <span
                  key={from}
                  style={{
                    flexGrow: to - from,
                    background: rampColors[theme][i],
                  }}
                >
                  <small>{printed(from).text}</small>
                </span>
              );
            })}
            <em>{printed(0).unit}</em>
          </div>
          {parks.map((park, place) => (
            <SwarmRow key={park.index} park={park} place={place} colouring={colouring} top={top} />
          ))}
          <p className="minor">{t('compare.distribution-how', { what: tk(`colour.${mode}`) })}</p>
        </>
      )}
      {colouring && top === 0 && <p className="minor">{t('compare.no-values')}</p>}
    </section>
  );
}

interface SwarmRowProps {
  park: ParkItem;
  place: number;
  colouring: Colouring;
  top: number;
}

function SwarmRow({ park, place, colouring, top }: SwarmRowProps) {
  const { t } = useWords();
  const theme = useStore((state) => state.theme);
  const snapshot = useStore((state) => state.snapshot);
  const reading = useStore((state) => state.reading);
  const focusPlots = useStore((state) => state.focusPlots);
  const holder = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width } = useBox(holder);
  const { dots, without } = useMemo(() => {
    const plots: { plot: number; value: number; squareMeters: number }[] = [];
    let without = 0;
    if (!snapshot || !reading || colouring.values.length !== snapshot.plotCount)
      return { dots: [] as SwarmDot[], without };
    for (let plot = 0; plot < snapshot.plotCount; plot++) {
      if (snapshot.plotPark[plot] !== park.index || reading.isCounted[plot] === 0) continue;
      const value = colouring.values[plot]!;
      const squareMeters = reading.plotAreas[plot]!;
      if (Number.isNaN(value) || Number.isNaN(squareMeters)) without++;
      else plots.push({ plot, value, squareMeters });
    }
    const xOf = (value: number) => 6 + (Math.min(value, top) / top) * (width - 12);
    const radiusOf = (squareMeters: number) =>
      Math.max(1.5, metersPerHectareRadius * Math.sqrt(squareMeters / 1e4));
    return { dots: width > 20 ? layOutSwarm(plots, xOf, radiusOf, rowHeight) : [], without };
  }, [snapshot, reading, colouring, park.index, width, top]);
  useEffect(() => {
    const context = canvas.current?.getContext('2d', { willReadFrequently: true });
    if (!canvas.current || !context) return;
    const scale = Math.max(2, devicePixelRatio);
    canvas.current.width = width * scale;
    canvas.current.height = rowHeight * scale;
    context.scale(scale, scale);
    const style = getComputedStyle(canvas.current);
    context.strokeStyle = style.getPropertyValue('--line-strong');
    context.beginPath();
    context.moveTo(0, rowHeight / 2);
    context.lineTo(width, rowHeight / 2);
    context.stroke();
    for (const { plot, x, y, r } of dots) {
      const one = colouring.classes[colouring.classOf[plot]!];
      context.fillStyle = one?.kind === 'step' ? rampColors[theme][one.step]! : 'gray';
      context.strokeStyle = style.getPropertyValue('--surface');
      context.lineWidth = 0.8;
      context.beginPath();
      context.arc(x, rowHeight / 2 + y, r, 0, 2 * Math.PI);
      context.fill();
      context.stroke();
    }
  }, [dots, width, theme, colouring]);
  return (
    <div className="compare-swarm">
      <span className="compare-swarm-name">
        <ParkMarker identity={parkIdentity(place, theme)} /> {park.name ?? t('park.unnamed')}
        <span className="minor">
          {t('compare.dots', {
            count: formatNumber(dots.length, 0),
            without: formatNumber(without, 0),
          })}
        </span>
      </span>
      <div className="compare-swarm-row" ref={holder}>
        <canvas
          ref={canvas}
          style={{ width, height: rowHeight }}
          role="img"
          aria-label={t('compare.swarm-label', {
            park: park.name ?? t('park.unnamed'),
            count: dots.length,
          })}
          onClick={({ nativeEvent: { offsetX, offsetY } }) => {
            const found = dots.findLast(
              ({ x, y, r }) =>
                Math.hypot(offsetX - x, offsetY - rowHeight / 2 - y) <= Math.max(r, 4),
            );
            if (found) focusPlots([found.plot], false);
          }}
        />
      </div>
    </div>
  );
}

/** The right end of the scale: beyond the ramp's last break, and beyond all but the few greatest values. */
function topOfScale(
  { classes, values }: Colouring,
  parks: readonly ParkItem[],
  snapshot: Snapshot | null,
): number {
  const last = Math.max(
    0,
    ...classes.map((one) => (one.kind === 'step' && one.to !== null ? one.to : 0)),
  );
  if (last === 0 || !snapshot) return 0;
  const shown = new Set(parks.map(({ index }) => index));
  const known = values.filter(
    (value, plot) => !Number.isNaN(value) && shown.has(snapshot.plotPark[plot]!),
  );
  known.sort();
  return Math.max(last * 1.25, known[Math.floor(known.length * mostShown)] ?? 0);
}
