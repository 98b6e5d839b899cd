import { metresPerDegree } from './place-at-boundary';
import { boxOfLines, type PlanePosition } from './sheet-map';

/** A drawing, in its own units: x to the right, y down. */
export interface PlaceSketch {
  /** Outline of the shape, an SVG path. */
  outline: string;
  place: { x: number; y: number; accuracy: number };
  /** The boundary point nearest to the place. */
  nearest: { x: number; y: number };
  /** Units of a metre on the ground. */
  perMetre: number;
}

/**
 * A shape and a place beside or in it (lon/lat degrees), north up at one scale, fitted into a drawing of `width` by
 * `height` with `margin` around both. Drawn in the plane at the place, which is true to a hair over some kilometres.
 * `accuracyMetres` is `null` where it is not known; `nearest` is the number of a boundary point, counted from 1 through
 * all rings as `placeAtBoundary` tells it. `null`: the shape has no points.
 */
export function placeSketch(
  multiPolygon: readonly (readonly (readonly (readonly number[])[])[])[],
  place: { lon: number; lat: number; accuracyMetres: number | null },
  nearest: number,
  { width, height, margin }: { width: number; height: number; margin: number },
): PlaceSketch | null {
  const metres = metresPerDegree(place.lat);
  const rings = multiPolygon
    .flat()
    .map((ring) =>
      ring.map(
        ([lon, lat]): PlanePosition => [
          (lon! - place.lon) * metres.east,
          (lat! - place.lat) * metres.north,
        ],
      ),
    );
  const box = boxOfLines([...rings, [[0, 0]]]);
  const corner = rings.flatMap((ring) => ring.slice(0, -1))[nearest - 1];
  if (!box || !corner) return null;
  const perMetre = Math.min(
    (width - 2 * margin) / Math.max(box.east - box.west, 1),
    (height - 2 * margin) / Math.max(box.north - box.south, 1),
  );
  const at = ([east, north]: PlanePosition) => ({
    x: width / 2 + (east - (box.west + box.east) / 2) * perMetre,
    y: height / 2 - (north - (box.south + box.north) / 2) * perMetre,
  });
  const outline = rings
    .map((ring) => {
      const points = ring.map((position) => {
        const { x, y } = at(position);
        return `${x.toFixed(1)} ${y.toFixed(1)}`;
      });
      return `M${points.join('L')}Z`;
    })
    .join('');
  return {
    outline,
    place: { ...at([0, 0]), accuracy: (place.accuracyMetres ?? 0) * perMetre },
    nearest: at(corner),
    perMetre,
  };
}
