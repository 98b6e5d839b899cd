import type { Position } from '../../domain/drawing';
import { standardZone, zoneNumber } from '../../geometry/gauss-krueger';
import {
  doSidesCross,
  legLengths,
  pathLength,
  ringPlaneSquareMeters,
  ringSquareMeters,
} from '../../geometry/measure';
import {
  areaUnits,
  formatArea,
  formatNumber,
  formatPercent,
  formatSquareMeters,
} from '../../i18n/format';
import { formatLength } from '../../i18n/format-length';
import type { Sketch } from '../../store/draw-state';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { Copy } from '../../ui/icons';
import { useCopy } from '../use-copy';
import { placeTexts } from './place-texts';
import { ZoneSelect } from './zone-select';

/** What is measured of a sketch, while it grows and when it is done. */
export function MeasureValues({ sketch }: { sketch: Sketch }) {
  const { kind, coordinates } = sketch;
  if (kind === 'point') return <PlaceValues place={coordinates[0]!} />;
  if (kind === 'line') return <LengthValues path={coordinates} />;
  return <AreaValues ring={coordinates} isDone={!sketch.isOpen} />;
}

function LengthValues({ path }: { path: readonly Position[] }) {
  const { t, language } = useWords();
  const legs = legLengths(path);
  const length = formatLength(pathLength(path), language);
  const last = legs.at(-1);
  return (
    <dl className="measures">
      <Measure
        name={t('measure.length')}
        value={length.text}
        unit={length.unit}
        title={t('measure.method-line')}
        data={{ key: 'length', value: pathLength(path), unit: 'm' }}
        isMain
      />
      {legs.length > 1 && last !== undefined && (
        <Measure
          name={t('measure.last-leg')}
          value={formatLength(last, language).text}
          unit={formatLength(last, language).unit}
          data={{ key: 'lastLeg', value: last, unit: 'm' }}
        />
      )}
    </dl>
  );
}

function AreaValues({ ring, isDone }: { ring: readonly Position[]; isDone: boolean }) {
  const chosen = useStore((state) => state.zone);
  const unit = useStore((state) => state.unit);
  const { t, language } = useWords();
  if (doSidesCross(ring)) return <p className="warn small">{t('tool.crossing')}</p>;
  const area = ringSquareMeters(ring);
  const perimeter = pathLength(ring, true);
  const around = formatLength(perimeter, language);
  if (area === null)
    return (
      <dl className="measures">
        <Measure
          name={t('measure.perimeter')}
          value={around.text}
          unit={around.unit}
          data={{ key: 'perimeter', value: perimeter, unit: 'm' }}
        />
      </dl>
    );
  const main = formatArea(area, unit, language);
  const others = areaUnits.filter((it) => it !== unit).map((it) => formatArea(area, it, language));
  const zone = chosen ?? standardZone(ring[0]![0]);
  const plane = ringPlaneSquareMeters(ring, zone);
  const difference = plane === null ? null : formatPercent(plane / area - 1);
  return (
    <>
      <dl className="measures">
        <Measure
          name={t('measure.area')}
          value={main.text}
          unit={main.unit}
          title={t('measure.method-area')}
          data={{ key: 'area', value: area, unit: 'm2' }}
          isMain
        />
        <div className="measure">
          <dt className="visually-hidden">{t('measure.area')}</dt>
          <dd className="measure-others">
            {[formatSquareMeters(area), ...others].map((it) => (
              <span key={it.unit}>
                {it.text} {it.unit}
              </span>
            ))}
          </dd>
        </div>
        <Measure
          name={t('measure.perimeter')}
          value={around.text}
          unit={around.unit}
          data={{ key: 'perimeter', value: perimeter, unit: 'm' }}
        />
      </dl>
      {isDone && plane !== null && difference && (
        <div className="measure-plane">
          <span>{t('measure.plane-area')}</span>
          <data value={plane} data-indicator="planeArea" data-unit="m2">
            {formatSquareMeters(plane).text} m²
          </data>
          <span className="minor">
            {t('measure.plane-difference', {
              percent: `${plane >= area ? '+' : ''}${formatNumber((plane / area - 1) * 100, 3)} %`,
            })}
          </span>
          <ZoneSelect longitude={ring[0]![0]} />
        </div>
      )}
    </>
  );
}

function PlaceValues({ place: [lon, lat] }: { place: Position }) {
  const chosen = useStore((state) => state.zone);
  const { t } = useWords();
  const copy = useCopy();
  const texts = placeTexts(lon, lat, chosen);
  return (
    <div className="measure-place">
      <p>
        <span className="minor">{t('measure.lonlat')}</span> <strong>{texts.lonLat}</strong>{' '}
        <IconButton label={t('context.copy-lonlat')} onPress={() => copy(texts.lonLat)}>
          <Copy size={14} />
        </IconButton>
      </p>
      <p>
        <span className="minor">X</span> <strong>{texts.x}</strong> <span className="minor">Y</span>{' '}
        <strong>{texts.y}</strong>{' '}
        <IconButton label={t('context.copy-plane')} onPress={() => copy(texts.plainPlane)}>
          <Copy size={14} />
        </IconButton>
      </p>
      <p className="measure-zone">
        <ZoneSelect longitude={lon} />
        <span className="minor">CGCS2000{zoneNumber(texts.zone) === null ? '' : ' · m'}</span>
      </p>
    </div>
  );
}

interface MeasureProps {
  name: string;
  value: string;
  unit: string;
  title?: string;
  data: { key: string; value: number; unit: string };
  isMain?: boolean;
}

function Measure({ name, value, unit, title, data, isMain }: MeasureProps) {
  return (
    <div className={`measure ${isMain ? 'is-main' : ''}`} title={title}>
      <dt>{name}</dt>
      <dd>
        <data value={data.value} data-indicator={data.key} data-unit={data.unit}>
          <span className="number">{value}</span> <span className="unit">{unit}</span>
        </data>
      </dd>
    </div>
  );
}
