import type { Bounds } from '../../domain/polygons';

interface FootprintProps {
  multiPolygon: number[][][][];
  bounds: Bounds | null;
  /** Side of the square, degrees of latitude. */
  degrees: number;
  size?: number;
}

/** The longest side of all these bounds, degrees of latitude: what a square of one scale must hold. */
export function footprintScale(parks: readonly { bounds: Bounds | null }[]): number {
  return Math.max(0, ...parks.map(({ bounds }) => (bounds ? longestSide(bounds) : 0)));
}

function longestSide([west, south, east, north]: Bounds): number {
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  return Math.max((east - west) * shrink, north - south);
}

/** The outline of a park, north up, at the scale of all the others. */
export function Footprint({ multiPolygon, bounds, degrees, size = 40 }: FootprintProps) {
  if (!bounds) return <svg className="footprint" width={size} height={size} aria-hidden="true" />;
  const [west, south, east, north] = bounds;
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const width = (east - west) * shrink;
  const height = north - south;
  const inner = size - 4;
  const scale = inner / Math.max(degrees, 1e-12);
  const left = (size - width * scale) / 2;
  const top = (size - height * scale) / 2;
  const path = multiPolygon
    .flat()
    .map((ring) => {
      // A thumbnail of forty pixels shows no more than a few dozen points.
      const step = Math.max(1, Math.floor(ring.length / 60));
      const points = ring
        .filter((_, i) => i % step === 0)
        .map(
          ([lon, lat]) =>
            `${(left + (lon! - west) * shrink * scale).toFixed(1)},${(top + (north - lat!) * scale).toFixed(1)}`,
        );
      return `M${points.join('L')}Z`;
    })
    .join('');
  return (
    <svg className="footprint" width={size} height={size} aria-hidden="true">
      <path d={path} fillRule="evenodd" />
    </svg>
  );
}
