import type { Bounds } from '../../domain/polygons';
import type { ZoneCandidate, ZoneQuestion } from '../../domain/zone-candidate';
import { useWords } from '../../store/use-store';

const west = 72;
const east = 138;
/** Degrees of latitude above and below the land. */
const reach = 3.2;
/** A degree of latitude is longer than one of longitude. */
const stretch = 1.2;

interface ZoneOverviewProps {
  question: ZoneQuestion;
  /** The zone that is chosen, if one is. */
  candidate: ZoneCandidate | null;
  loaded: Bounds | null;
}

/** The zones of the country side by side, where the land would lie in each, and where the loaded data lie. */
export function ZoneOverview({ question, candidate, loaded }: ZoneOverviewProps) {
  const { t } = useWords();
  // Zones of three degrees are the usual ones; the latitude is nearly the same in all.
  const { width, lat } = candidate ??
    question.candidates.find((one) => one.width === 3) ??
    question.candidates[0] ?? { width: 3, lat: 0 };
  const same = question.candidates.filter((one) => one.width === width);
  const y = (degrees: number) => (lat + reach - degrees) * stretch;
  const height = 2 * reach * stretch;
  const loadedBox = loaded && {
    x: loaded[0],
    y: y(loaded[3]),
    width: Math.max(loaded[2] - loaded[0], 0.8),
    height: Math.max((loaded[3] - loaded[1]) * stretch, 0.8),
  };
  return (
    <div className="zone-overview">
      <div className="zone-numbers" aria-hidden>
        {same.map(({ crs, centralMeridian, zone }) => (
          <span
            key={crs}
            className={crs === candidate?.crs ? 'is-chosen' : undefined}
            style={{ left: `${(100 * (centralMeridian - west)) / (east - west)}%` }}
          >
            {zone}
          </span>
        ))}
      </div>
      <svg
        viewBox={`${west} 0 ${east - west} ${height}`}
        role="img"
        aria-label={t('zone.overview', { width, count: same.length })}
      >
        {same.map(({ crs, centralMeridian, lon, lat: place }) => {
          const isChosen = crs === candidate?.crs;
          return (
            <g key={crs} className={isChosen ? 'is-chosen' : undefined}>
              <rect
                className="zone-band"
                x={centralMeridian - width / 2}
                width={width}
                height={height}
              />
              <circle className="zone-dot" cx={lon} cy={y(place)} r={isChosen ? 0.7 : 0.45} />
            </g>
          );
        })}
        {loadedBox && <rect className="zone-loaded" {...loadedBox} />}
      </svg>
    </div>
  );
}
