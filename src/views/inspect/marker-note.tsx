import { projectToPlane, standardZone, zoneNumber } from '../../geometry/gauss-krueger';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { MapPin, X } from '../../ui/icons';

/** The place that was looked for, in words: lon/lat, X/Y with the zone, and the way to take the mark away. */
export function MarkerNote() {
  const marker = useStore((state) => state.marker);
  const clear = useStore((state) => state.clearMarker);
  const { t } = useWords();
  if (!marker) return null;
  const { lon, lat } = marker;
  const zone = standardZone(lon);
  const number = zoneNumber(zone);
  const { north, east } = projectToPlane(lon, lat, zone);
  return (
    <p className="marker-note" role="status" aria-label={t('marker.title')}>
      <MapPin size={15} aria-hidden />
      <span>
        {Math.abs(lat).toFixed(6)}° {lat < 0 ? 'S' : 'N'} {Math.abs(lon).toFixed(6)}°{' '}
        {lon < 0 ? 'W' : 'E'}
      </span>
      {number !== null && (
        <span className="wide-only">
          X {north.toFixed(1)} Y {(number * 1e6 + east).toFixed(1)}{' '}
          {t('coordinates.zone', { zone: number })}
        </span>
      )}
      <IconButton label={t('command.clear-marker')} onPress={clear} placement="top">
        <X size={15} />
      </IconButton>
    </p>
  );
}
