import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import { categories } from '../../domain/category';
import { formatArea, formatNumber } from '../../i18n/format';
import { tallyParks } from '../../store/selectors';
import { useStore, useWords } from '../../store/use-store';
import type { ParkItem } from '../../worker/data-messages';
import { DataValue, Unknown } from '../quantity';
import { CategoryBar } from './category-bar';
import { Footprint, footprintScale } from './footprint';

const rowHeight = 60;

/** The parks, largest problem first as loaded, with footprint, area and the mix of their land. */
export function ParkList() {
  const snapshot = useStore((state) => state.snapshot);
  const reading = useStore((state) => state.reading);
  const { t } = useWords();
  const scroller = useRef<HTMLUListElement>(null);
  const tallies = useMemo(
    () => (snapshot && reading ? tallyParks(snapshot, reading) : null),
    [snapshot, reading],
  );
  const parks = snapshot?.parks ?? [];
  const degrees = useMemo(() => footprintScale(snapshot?.parks ?? []), [snapshot]);
  const virtualizer = useVirtualizer({
    count: parks.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  });
  if (!snapshot || !tallies) return null;
  if (parks.length === 0) return <p className="left-note">{t('parks.none')}</p>;
  return (
    <ul className="park-list" ref={scroller} aria-label={t('parks.title')} tabIndex={-1}>
      <li className="park-list-space" aria-hidden="true">
        <svg width="1" height={virtualizer.getTotalSize()} aria-hidden="true" />
      </li>
      {virtualizer.getVirtualItems().map((item) => (
        <li
          key={item.key}
          className="park-list-row"
          style={{ transform: `translateY(${item.start}px)` }}
        >
          <ParkRow
            park={parks[item.index]!}
            degrees={degrees}
            plots={tallies.plots.subarray(
              item.index * categories.length,
              (item.index + 1) * categories.length,
            )}
            squareMeters={tallies.squareMeters.subarray(
              item.index * categories.length,
              (item.index + 1) * categories.length,
            )}
          />
        </li>
      ))}
    </ul>
  );
}

interface ParkRowProps {
  /** Side of every footprint's square, degrees of latitude: the parks are drawn at one scale. */
  degrees: number;
  park: ParkItem;
  plots: Uint32Array;
  squareMeters: Float64Array;
}

function ParkRow({ park, plots, squareMeters, degrees }: ParkRowProps) {
  const isHovered = useStore((state) => state.hoveredPark === park.index);
  const hoverPark = useStore((state) => state.hoverPark);
  const chosen = useStore((state) => state.park === park.index);
  const isOpen = useStore(
    (state) => state.focus.kind === 'park' && state.focus.park === park.index,
  );
  const choosePark = useStore((state) => state.choosePark);
  const unit = useStore((state) => state.unit);
  const { t, language } = useWords();
  const count = plots.reduce((sum, n) => sum + n, 0);
  const idle = categories.indexOf('idle');
  const area = park.ellipsoidalSquareMeters ?? park.declaredSquareMeters;
  return (
    <button
      type="button"
      className={`park-row ${isHovered ? 'is-hovered' : ''}`}
      onPointerEnter={() => hoverPark(park.index)}
      onPointerLeave={() => hoverPark(null)}
      onFocus={() => hoverPark(park.index)}
      onBlur={() => hoverPark(null)}
      aria-pressed={chosen}
      onClick={() => choosePark(isOpen ? null : park.index, !chosen)}
    >
      <Footprint
        multiPolygon={park.multiPolygon}
        bounds={park.bounds}
        degrees={degrees}
        isChosen={chosen}
      />
      <span className="park-row-text">
        <span className="park-row-line">
          <strong className="park-name">{park.name ?? park.id ?? t('park.unnamed')}</strong>
          {area === null ? (
            <Unknown why={t('park.no-boundary')} />
          ) : (
            <strong>
              <DataValue
                value={area}
                unit="m2"
                indicator="parkArea"
                quantity={formatArea(area, 'km2', language)}
              />
            </strong>
          )}
        </span>
        <span className="park-row-line minor">
          <span>{t('count.plots', { count: formatNumber(count, 0) })}</span>
          {plots[idle]! > 0 && (
            <span>
              {t('parks.idle')} <b className="idle-number">{plots[idle]}</b> {t('unit.plots-short')}
              ·{' '}
              <DataValue
                value={squareMeters[idle]!}
                unit="m2"
                indicator="idleArea"
                quantity={formatArea(squareMeters[idle]!, unit, language)}
              />
            </span>
          )}
        </span>
        <CategoryBar squareMeters={squareMeters} />
      </span>
    </button>
  );
}
