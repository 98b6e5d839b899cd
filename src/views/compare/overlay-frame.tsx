import { useEffect, useMemo, useRef, useState } from 'react';
import { formatArea } from '../../i18n/format';
import { parkKey } from '../../store/compare-view';
import { useStore, useWords } from '../../store/use-store';
import { Segmented } from '../../ui/segmented';
import type { ParkItem } from '../../worker/data-messages';
import type { FootprintPlace, OverlayAreas } from '../../worker/footprint-messages';
import { DataValue, Unknown } from '../quantity';
import { drawOutline } from './draw-footprint';
import { commonScale, turnedExtent } from './frame-scale';
import { parkIdentity } from './park-identity';
import { ParkLine } from './park-marker';
import { pathContext } from './path-context';
import { useBox } from './use-box';
import type { LoadedFootprint } from './use-footprints';

interface OverlayFrameProps {
  parks: readonly ParkItem[];
  footprints: ReadonlyMap<number, LoadedFootprint | null>;
}

const nowhere = { east: 0, north: 0 };

/** The outlines laid over one another about their middles: turn one, drag it, read what it shares with the first. */
export function OverlayFrame({ parks, footprints }: OverlayFrameProps) {
  const { t, language } = useWords();
  const theme = useStore((state) => state.theme);
  const unit = useStore((state) => state.unit);
  const turns = useStore((state) => state.compare.turns);
  const changeCompare = useStore((state) => state.changeCompare);
  const overlay = useStore((state) => state.overlay);
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const box = useBox(frame);
  const drawn = parks.flatMap((park, place) => {
    const loaded = footprints.get(park.index);
    return loaded && loaded.footprint.outline.length > 0 ? [{ park, place, loaded }] : [];
  });
  const [moving, setMoving] = useState<string | null>(null);
  const [moves, setMoves] = useState<Readonly<Record<string, { east: number; north: number }>>>({});
  const [areas, setAreas] = useState<Readonly<Record<string, OverlayAreas | null>>>({});
  const names = parks.map(parkKey).join(',');
  const moved = parks.find((park) => parkKey(park) === moving) ?? parks[1] ?? parks[0];
  const movedKey = moved ? parkKey(moved) : '';
  const reach = drawn.map(({ park, loaded }) =>
    turnedExtent(loaded.footprint.extent, turns[parkKey(park)] ?? 0),
  );
  const metersPerPixel = commonScale(reach, box.width, box.height);
  const placeOf = (park: ParkItem): FootprintPlace => {
    const key = parkKey(park);
    return { park: park.index, degrees: turns[key] ?? 0, ...(moves[key] ?? nowhere) };
  };
  useEffect(() => setMoves({}), [names]);

  const first = drawn[0]?.park;
  const asked = JSON.stringify(drawn.map(({ park }) => placeOf(park)));
  useEffect(() => {
    let isCurrent = true;
    if (!first) return;
    const others = drawn.slice(1).map(({ park }) => park);
    Promise.all(others.map((park) => overlay(placeOf(first), placeOf(park)))).then(
      (found) => {
        if (isCurrent)
          setAreas(Object.fromEntries(others.map((park, i) => [parkKey(park), found[i]!])));
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [asked, overlay]);

  useEffect(() => {
    const context = canvas.current && pathContext(canvas.current);
    if (!canvas.current || !context || metersPerPixel === null) return;
    const scale = devicePixelRatio;
    canvas.current.width = Math.round(box.width * scale);
    canvas.current.height = Math.round(box.height * scale);
    context.scale(scale, scale);
    for (const { park, place, loaded } of drawn) {
      const { degrees, east, north } = placeOf(park);
      const matrix = new DOMMatrix()
        .translate(box.width / 2 + east / metersPerPixel, box.height / 2 - north / metersPerPixel)
        .rotate(degrees)
        .scale(1 / metersPerPixel);
      const identity = parkIdentity(place, theme);
      drawOutline(context, loaded.paths.outline, matrix, identity, theme, identity.color);
    }
    context.strokeStyle = getComputedStyle(canvas.current).color;
    context.lineWidth = 1;
    const [x, y] = [box.width / 2, box.height / 2];
    context.stroke(new Path2D(`M${x - 6},${y} h12 M${x},${y - 6} v12`));
  });

  const turn = (degrees: number) =>
    changeCompare({
      turns: { ...turns, [movedKey]: ((((degrees + 180) % 360) + 360) % 360) - 180 },
    });
  const drag = useRef<{ x: number; y: number } | null>(null);
  const options = useMemo(
    () => parks.map((park) => ({ value: parkKey(park), label: park.name ?? t('park.unnamed') })),
    [parks, t],
  );
  const area = (value: number, indicator: string) => (
    <DataValue
      value={value}
      unit="m2"
      indicator={indicator}
      quantity={formatArea(value, unit, language)}
    />
  );
  return (
    <section className="compare-overlay" aria-label={t('compare.overlay')}>
      <header className="compare-overlay-head">
        <h3>{t('compare.overlay')}</h3>
        <span className="minor">{t('compare.overlay-how')}</span>
      </header>
      <div className="compare-overlay-frame" ref={frame}>
        <canvas
          ref={canvas}
          style={{ width: box.width, height: box.height }}
          role="img"
          aria-label={t('compare.overlay-label', {
            parks: drawn
              .map(({ park }) => park.name ?? t('park.unnamed'))
              .join(t('list.separator')),
          })}
          data-meters-per-pixel={metersPerPixel ?? undefined}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            drag.current = { x: event.clientX, y: event.clientY };
          }}
          onPointerMove={(event) => {
            const from = drag.current;
            if (!from || metersPerPixel === null) return;
            const east = (event.clientX - from.x) * metersPerPixel;
            const north = (from.y - event.clientY) * metersPerPixel;
            drag.current = { x: event.clientX, y: event.clientY };
            setMoves((before) => {
              const at = before[movedKey] ?? nowhere;
              return { ...before, [movedKey]: { east: at.east + east, north: at.north + north } };
            });
          }}
          onPointerUp={() => {
            drag.current = null;
          }}
          onPointerCancel={() => {
            drag.current = null;
          }}
        />
      </div>
      {drawn.length > 1 && moved && (
        <>
          <div className="compare-turn">
            <Segmented
              label={t('compare.which')}
              value={movedKey}
              options={options}
              onChange={setMoving}
            />
            <label>
              {t('compare.turn')}
              <input
                type="range"
                min={-180}
                max={180}
                step={1}
                value={turns[movedKey] ?? 0}
                onChange={(event) => turn(Number(event.target.value))}
              />
              <output>{turns[movedKey] ?? 0}°</output>
            </label>
            <button
              type="button"
              className="button small"
              onClick={() => {
                turn(0);
                setMoves((before) => ({ ...before, [movedKey]: nowhere }));
              }}
            >
              {t('compare.north-up')}
            </button>
          </div>
          <table className="compare-shared">
            <thead>
              <tr>
                <th scope="col">{t('compare.with-first', { park: first?.name ?? '' })}</th>
                <th scope="col" className="numeric">
                  {t('compare.shared')}
                </th>
                <th scope="col" className="numeric">
                  {t('compare.only-first')}
                </th>
                <th scope="col" className="numeric">
                  {t('compare.only-other')}
                </th>
              </tr>
            </thead>
            <tbody>
              {drawn.slice(1).map(({ park, place }) => {
                const found = areas[parkKey(park)];
                return (
                  <tr key={park.index}>
                    <th scope="row">
                      <ParkLine identity={parkIdentity(place, theme)} />
                      {park.name ?? t('park.unnamed')}
                    </th>
                    <td className="numeric">
                      {found ? area(found.shared, 'overlay.shared') : <Unknown />}
                    </td>
                    <td className="numeric">
                      {found ? area(found.onlyFirst, 'overlay.onlyFirst') : <Unknown />}
                    </td>
                    <td className="numeric">
                      {found ? area(found.onlySecond, 'overlay.onlySecond') : <Unknown />}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
