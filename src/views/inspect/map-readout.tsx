import { projectToPlane, standardZone, zoneNumber } from '../../geometry/gauss-krueger';
import { groundMetersPerPixel } from '../../geometry/mercator';
import { scaleBar } from '../../map/scale-bar';
import { useStore, useWords } from '../../store/use-store';

const longestBar = 130;

/** Scale bar, true at the map's centre, and the place of the pointer: lon/lat, X/Y with the zone, datum. */
export function MapReadout() {
  const camera = useStore((state) => state.camera);
  const { t } = useWords();
  if (!camera) return null;
  const metersPerPixel = groundMetersPerPixel(camera.lat, camera.zoom);
  const bar = scaleBar(metersPerPixel, longestBar);
  if (!bar) return null;
  return (
    <div className="map-readout">
      <div
        className="scale-bar"
        role="img"
        aria-label={t('scale.label', { length: length(bar.meters) })}
      >
        <div className="scale-numbers" style={{ width: `${bar.pixels + 24}px` }}>
          <span>0</span>
          <span>{length(bar.meters / 2).replace(/ .*/, '')}</span>
          <span>{length(bar.meters)}</span>
        </div>
        <svg width={bar.pixels + 2} height="7" aria-hidden="true">
          {[0, 1, 2, 3].map((part) => (
            <rect
              key={part}
              className={part % 2 ? 'scale-light' : 'scale-dark'}
              x={0.5 + (part * bar.pixels) / 4}
              y=".5"
              width={bar.pixels / 4}
              height="5"
            />
          ))}
        </svg>
      </div>
      <span className="map-scale wide-only">
        {t('scale.ratio', { ratio: ratioText(metersPerPixel) })}
      </span>
      <Coordinates />
    </div>
  );
}

function Coordinates() {
  const pointer = useStore((state) => state.pointer);
  const { t } = useWords();
  if (!pointer) return null;
  const zone = standardZone(pointer.lon);
  const number = zoneNumber(zone);
  const plane = projectToPlane(pointer.lon, pointer.lat, zone);
  return (
    <span className="coordinates">
      <span>
        {Math.abs(pointer.lat).toFixed(6)}° {pointer.lat < 0 ? 'S' : 'N'}
      </span>
      <span>
        {Math.abs(pointer.lon).toFixed(6)}° {pointer.lon < 0 ? 'W' : 'E'}
      </span>
      {number !== null && (
        <span className="wide-only">
          X {grouped(plane.north)} Y {grouped(number * 1e6 + plane.east)}{' '}
          {t('coordinates.zone', { zone: number })}
        </span>
      )}
      <span>CGCS2000</span>
    </span>
  );
}

function length(meters: number): string {
  return meters >= 1000 ? `${meters / 1000} km` : `${meters} m`;
}

function grouped(value: number): string {
  return value.toFixed(1).replace(/\B(?=(\d{3})+(?!\d))/g, '\u2009');
}

/** 1 : n on a screen of 96 dots per inch, to three figures. */
function ratioText(metersPerPixel: number): string {
  const ratio = metersPerPixel / (0.0254 / 96);
  const digits = 10 ** Math.max(0, Math.floor(Math.log10(ratio)) - 2);
  return String(Math.round(ratio / digits) * digits).replace(/\B(?=(\d{3})+(?!\d))/g, '\u2009');
}
