import { formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import type { ParkItem } from '../../worker/data-messages';
import { Unknown } from '../quantity';
import { parkIdentity } from './park-identity';
import { ParkMarker } from './park-marker';
import type { LoadedFootprint } from './use-footprints';

/** What is told of a shape: its name and formula are `shape.<id>` and `shape.<id>.how`. */
const measures = [
  { id: 'perimeter', of: 'perimeter', unit: 'm', digits: 0, factor: 1 },
  { id: 'compactness', of: 'compactness', unit: '', digits: 3, factor: 1 },
  { id: 'elongation', of: 'elongation', unit: '', digits: 2, factor: 1 },
  { id: 'parts', of: 'parts', unit: '', digits: 0, factor: 1 },
  { id: 'fragmentation', of: 'fragmentation', unit: '', digits: 3, factor: 1 },
  { id: 'edge-density', of: 'edgeDensity', unit: 'm/公顷', digits: 1, factor: 1e4 },
] as const;

interface ShapeTableProps {
  parks: readonly ParkItem[];
  footprints: ReadonlyMap<number, LoadedFootprint | null>;
}

/** The shapes of the boundaries in numbers, each with its formula. */
export function ShapeTable({ parks, footprints }: ShapeTableProps) {
  const { t } = useWords();
  const theme = useStore((state) => state.theme);
  return (
    <table className="compare-table compare-shapes">
      <thead>
        <tr>
          <th scope="col">{t('shape.title')}</th>
          {parks.map((park, place) => (
            <th key={park.index} scope="col" className="numeric">
              <ParkMarker identity={parkIdentity(place, theme)} />{' '}
              <span className="compare-column-name">{park.name ?? t('park.unnamed')}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {measures.map(({ id, of, unit, digits, factor }) => (
          <tr key={id} data-measure={id}>
            <th scope="row">
              {t(`shape.${id}`)}
              {unit && (
                <span className="unit">
                  {' '}
                  {id === 'edge-density' ? t('shape.per-hectare') : unit}
                </span>
              )}
              <span className="minor compare-formula">{t(`shape.${id}.how`)}</span>
            </th>
            {parks.map((park) => {
              const value = footprints.get(park.index)?.footprint.measures?.[of];
              return (
                <td key={park.index} className="numeric">
                  {value === undefined ? (
                    <Unknown why={t('compare.no-boundary')} />
                  ) : (
                    <data value={String(value)} data-indicator={`shape.${id}`}>
                      {formatNumber(value * factor, digits)}
                    </data>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
