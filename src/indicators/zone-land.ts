import { type ZoneKind, zoneKinds } from '../domain/area-use';
import type { Dataset } from '../domain/dataset';
import { hasShape } from '../domain/polygons';
import { LargeRowEdges } from '../geometry/large-row-edges';
import { RowIndex } from '../geometry/row-index';
import { type Shape, sharedArea } from '../geometry/shared-area';

/** The land of functional zones inside each park, m² on the ellipsoid: parks × `zoneKinds`. */
const known = new WeakMap<Dataset, Float64Array>();

/**
 * The land of each function inside the boundary of a park (ellipsoidal, m²), zones cut at the boundary; `null` without
 * a boundary or without any zone in the data. Land under two zones counts in both: the gate tells of it.
 */
export function zoneLandOf(dataset: Dataset, park: number): Record<ZoneKind, number> | null {
  if (!(dataset.parkEllipsoidal[park]! > 0) || !hasZones(dataset)) return null;
  let land = known.get(dataset);
  if (!land) {
    land = measure(dataset);
    known.set(dataset, land);
  }
  const at = park * zoneKinds.length;
  return Object.fromEntries(zoneKinds.map((kind, k) => [kind, land[at + k]!])) as Record<
    ZoneKind,
    number
  >;
}

export function hasZones({ areas }: Dataset): boolean {
  return areas.uses.some((use) => use?.startsWith('zone-'));
}

function measure({ areas, parks }: Dataset): Float64Array {
  const land = new Float64Array(parks.count * zoneKinds.length);
  const parkIndex = new RowIndex(parks.polygons);
  const areaIndex = new RowIndex(areas.polygons);
  const largeParks = new LargeRowEdges(parks.polygons);
  const largeAreas = new LargeRowEdges(areas.polygons);
  for (let row = 0; row < areas.count; row++) {
    const kind = zoneKinds.findIndex((one) => areas.uses[row] === `zone-${one}`);
    if (kind < 0 || !hasShape(areas.polygons, row)) continue;
    const zone: Shape = {
      polygons: areas.polygons,
      row,
      boxes: areaIndex.boxes,
      blocks: largeAreas.of(row),
    };
    const at = 4 * row;
    const [west, south, east, north] = areaIndex.boxes.subarray(at, at + 4);
    for (const park of parkIndex.search(west!, south!, east!, north!)) {
      const inside: Shape = {
        polygons: parks.polygons,
        row: park,
        boxes: parkIndex.boxes,
        blocks: largeParks.of(park),
      };
      land[park * zoneKinds.length + kind]! += sharedArea(zone, inside);
    }
  }
  return land;
}
