import type { Dataset } from '../domain/dataset';
import { hasShape, multiPolygonOfRow, polygonColumnFrom } from '../domain/polygons';
import { RowIndex } from '../geometry/row-index';
import { sharesInside } from '../geometry/share-inside';

interface Part {
  shape: number[][][][];
  /** Ellipsoidal, m². */
  area: number;
}

/**
 * For each part of a plot the share (0–1) of its area that lies outside the plot's park; all of them hold together what
 * the plot has outside. Where that is unknown, or there is no boundary, each has the plot's own share.
 */
export function outsideOfParts(dataset: Dataset, plot: number, parts: readonly Part[]): number[] {
  const { parks, placement } = dataset;
  const whole = placement.outsideShare[plot]!;
  const park = placement.parkOf[plot]!;
  const same = parts.map(() => whole);
  if (!(whole > 0) || park < 0 || !hasShape(parks.polygons, park)) return same;
  const column = polygonColumnFrom(parts.map(({ shape }) => shape));
  const areas = Float64Array.from(parts, ({ area }) => area);
  const boundary = multiPolygonOfRow(parks.polygons, park);
  const inside = sharesInside(column, areas, new RowIndex(column), boundary);
  const outside = parts.map(({ area }, part) => {
    const at = inside.rows.indexOf(part);
    return area * (1 - (at < 0 ? 0 : inside.shares[at]!));
  });
  const sum = outside.reduce((all, one) => all + one, 0);
  if (!(sum > 0)) return same;
  const ofPlot = whole * areas.reduce((all, one) => all + one, 0);
  return parts.map(({ area }, part) => Math.min(1, (outside[part]! * ofPlot) / sum / area));
}
