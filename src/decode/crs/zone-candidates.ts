import type { ZoneCandidate } from '../../domain/zone-candidate';
import { planeToDegrees } from '../../geometry/plane-to-degrees';
import { chineseCrsOfZone } from './chinese-crs';
import type { CoordinateCensus } from './coordinate-census';

const widths = [
  { width: 3, first: 25, last: 45 },
  { width: 6, first: 13, last: 23 },
] as const;

/**
 * Where shapes in metres without a zone number would lie in each Gauss–Krüger zone of CGCS2000, by the middle of
 * their coordinates; empty when the numbers are no plane coordinates of China. The file does not say which: a
 * person has to.
 */
export function zoneCandidates(census: CoordinateCensus): ZoneCandidate[] {
  if (census.main !== 'plain' && census.main !== 'swapped-plain') return [];
  const isSwapped = census.main === 'swapped-plain';
  const x = (census.xMin + census.xMax) / 2;
  const y = (census.yMin + census.yMax) / 2;
  const [east, north] = isSwapped ? [y, x] : [x, y];
  return widths.flatMap(({ width, first, last }) =>
    Array.from({ length: last - first + 1 }, (_, i) => {
      const { epsg, zone } = chineseCrsOfZone('cgcs2000', width, first + i, false)!;
      const place = planeToDegrees({ north, east }, zone);
      return place && { crs: `EPSG:${epsg}`, ...zone, zone: first + i, ...place };
    }).filter((candidate): candidate is ZoneCandidate => candidate !== null),
  );
}
