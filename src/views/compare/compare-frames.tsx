import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react';
import { categories } from '../../domain/category';
import { formatDay } from '../../domain/day';
import { formatArea, formatNumber } from '../../i18n/format';
import { tallyParks } from '../../store/selectors';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { Download, Maximize, Minus, Plus } from '../../ui/icons';
import type { ParkItem } from '../../worker/data-messages';
import { DataValue, Unknown } from '../quantity';
import { FootprintCanvas } from './footprint-canvas';
import { FrameLegend } from './frame-legend';
import { commonScale, scaleRatio } from './frame-scale';
import { useLegendClasses } from './legend-classes';
import { parkIdentity } from './park-identity';
import { ParkLine } from './park-marker';
import { usePlotLooks } from './plot-looks';
import { saveFrames } from './save-frames';
import { ScaleStrip } from './scale-strip';
import { useBox } from './use-box';
import type { LoadedFootprint } from './use-footprints';

interface CompareFramesProps {
  parks: readonly ParkItem[];
  footprints: ReadonlyMap<number, LoadedFootprint | null>;
}

const [leastZoom, mostZoom, zoomStep] = [0.5, 16, 1.4];
const idle = categories.indexOf('idle');
/** Name and figures over a frame; scale and legend under the last row, px. */
const [headHeight, footHeight] = [46, 34];

/** The parks side by side, each in its own plane of true areas, all at the same metres per pixel. */
export function CompareFrames({ parks, footprints }: CompareFramesProps) {
  const { t, language } = useWords();
  const asOf = useStore((state) => state.asOf);
  const hasSample = useStore((state) => state.snapshot?.hasSample ?? false);
  const reading = useStore((state) => state.reading);
  const plotPark = useStore((state) => state.snapshot?.plotPark);
  const legend = useLegendClasses(parks);
  const theme = useStore((state) => state.theme);
  const row = useRef<HTMLDivElement>(null);
  const box = useBox(row);
  const looks = usePlotLooks();
  const [zoom, setZoom] = useState(1);
  const [shift, setShift] = useState({ x: 0, y: 0 });
  const names = parks.map(({ index }) => index).join(',');
  const columns = columnsFor(parks.length, box.width);
  const rows = Math.ceil(parks.length / columns);
  const width = Math.floor(box.width / columns);
  const height = Math.floor(box.height / rows) - headHeight;
  const extents = parks.flatMap(({ index }) => {
    const loaded = footprints.get(index);
    return loaded ? [loaded.footprint.extent] : [];
  });
  const fitting = commonScale(extents, width, height - footHeight);
  const metersPerPixel = fitting === null ? null : fitting / zoom;
  const scaleBy = (factor: number) => {
    const next = Math.min(mostZoom, Math.max(leastZoom, zoom * factor));
    setShift(({ x, y }) => ({ x: (x * next) / zoom, y: (y * next) / zoom }));
    setZoom(next);
  };
  const reset = () => {
    setZoom(1);
    setShift({ x: 0, y: 0 });
  };
  useEffect(reset, [names]);
  const scaleNow = useRef(scaleBy);
  scaleNow.current = scaleBy;
  useEffect(() => {
    const element = row.current;
    // React listens to wheels passively; this one must keep the page from scrolling.
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      scaleNow.current(Math.exp(-event.deltaY / 400));
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, []);
  const savePicture = () => {
    if (!row.current || !looks || metersPerPixel === null) return;
    const date = formatDay(asOf);
    const frames = parks.map((park, place) => {
      const area = reading?.parkAreas[park.index] ?? Number.NaN;
      const text = Number.isNaN(area) ? null : formatArea(area, 'km2', language);
      const counted = plotPark?.reduce(
        (sum, of, plot) => sum + (of === park.index && reading?.isCounted[plot] ? 1 : 0),
        0,
      );
      const plots = t('compare.plots', { count: formatNumber(counted ?? 0, 0) });
      return {
        name: park.name ?? t('park.unnamed'),
        figures: text ? `${text.text} ${text.unit} · ${plots}` : plots,
        identity: parkIdentity(place, theme),
        loaded: footprints.get(park.index) ?? null,
      };
    });
    void saveFrames(
      t('compare.file', { date }),
      {
        title: t('tab.footprints'),
        foot: t('compare.picture-foot', { date }),
        sample: hasSample ? t('compare.sample') : null,
        frames,
        columns,
        width,
        height,
        metersPerPixel,
        shift,
        ...looks,
        legend,
        theme,
      },
      row.current,
    );
  };
  return (
    <section
      className="compare-frames"
      aria-label={t('compare.frames')}
      data-rows={rows}
      style={{ '--rows': rows } as CSSProperties}
    >
      <div
        className="compare-frame-row"
        ref={row}
        style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
      >
        {parks.map((park, place) => {
          const loaded = footprints.get(park.index);
          return (
            <figure key={park.index} className="compare-frame">
              <FrameHead park={park} place={place} />
              {loaded && looks && metersPerPixel !== null && width > 0 && height > 0 ? (
                <FootprintCanvas
                  loaded={loaded}
                  identity={parkIdentity(place, theme)}
                  looks={looks}
                  width={width - 1}
                  height={height}
                  metersPerPixel={metersPerPixel}
                  shift={shift}
                  onDrag={(x, y) => setShift((from) => ({ x: from.x + x, y: from.y + y }))}
                  name={park.name ?? t('park.unnamed')}
                />
              ) : (
                <p className="minor compare-no-shape">
                  {t(loaded === null ? 'compare.no-shape' : 'compare.loading')}
                </p>
              )}
            </figure>
          );
        })}
      </div>
      {metersPerPixel !== null && (
        <div className="compare-frame-foot">
          <ScaleStrip metersPerPixel={metersPerPixel} />
          <FrameLegend parks={parks} />
          <span className="compare-ratio">
            {t('compare.same-scale', { ratio: formatNumber(scaleRatio(metersPerPixel), 0) })}
          </span>
          <span className="compare-zoom">
            <IconButton label={t('tools.zoom-in')} onPress={() => scaleBy(zoomStep)}>
              <Plus size={16} />
            </IconButton>
            <IconButton label={t('tools.zoom-out')} onPress={() => scaleBy(1 / zoomStep)}>
              <Minus size={16} />
            </IconButton>
            <IconButton label={t('compare.png')} onPress={savePicture}>
              <Download size={15} />
            </IconButton>
            <IconButton label={t('compare.fit')} onPress={reset}>
              <Maximize size={15} />
            </IconButton>
          </span>
        </div>
      )}
    </section>
  );
}

/** As many frames in a row as stay wide enough to be read. */
function columnsFor(count: number, width: number): number {
  const most = Math.max(1, Math.floor(width / 240));
  if (count <= Math.min(most, 4)) return Math.max(1, count);
  return Math.min(most, Math.ceil(count / 2));
}

/** Name, area and idle land of a park over its frame. */
function FrameHead({ park, place }: { park: ParkItem; place: number }) {
  const snapshot = useStore((state) => state.snapshot);
  const reading = useStore((state) => state.reading);
  const unit = useStore((state) => state.unit);
  const theme = useStore((state) => state.theme);
  const { t, language } = useWords();
  const tallies = useMemo(
    () => (snapshot && reading ? tallyParks(snapshot, reading) : null),
    [snapshot, reading],
  );
  if (!reading || !tallies) return null;
  const area = reading.parkAreas[park.index]!;
  const first = park.index * categories.length;
  const idleArea = tallies.squareMeters[first + idle]!;
  const plots = tallies.plots
    .subarray(first, first + categories.length)
    .reduce((sum, count) => sum + count, 0);
  return (
    <figcaption className="compare-head">
      <ParkLine identity={parkIdentity(place, theme)} />
      <strong className="compare-name">{park.name ?? t('park.unnamed')}</strong>
      <span className="compare-area">
        {Number.isNaN(area) ? (
          <Unknown why={t('compare.no-boundary')} />
        ) : (
          <DataValue
            value={area}
            unit="m2"
            indicator="parkArea"
            quantity={formatArea(area, 'km2', language)}
          />
        )}
      </span>
      <span className="minor compare-count">
        {t('compare.plots', { count: formatNumber(plots, 0) })}
      </span>
      <span className="minor compare-idle">
        {t('compare.idle')}{' '}
        <DataValue
          value={idleArea}
          unit="m2"
          indicator="idle.area"
          quantity={formatArea(idleArea, unit, language)}
        />
      </span>
    </figcaption>
  );
}
