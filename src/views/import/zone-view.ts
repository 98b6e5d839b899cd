import type { Bounds } from '../../domain/polygons';
import type { ZoneCandidate, ZoneQuestion } from '../../domain/zone-candidate';
import { projectToPlane } from '../../geometry/gauss-krueger';
import { planeToDegrees } from '../../geometry/plane-to-degrees';

/** A stretch of the plane of a zone, m. */
export interface PlaneBox {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Sides of the squares of the grid, m: the first with which the view has no more lines than these. */
const gridSteps = [500, 5000, 50_000, 500_000];
const mostLines = 40;
/** Below this the rivers at hand, drawn for small scales, would lie wrongly beside the land. */
const leastRiverMetres = 6000;
/** What is loaded further away is not brought into the view, in which the land would be a dot. */
const nearMetres = 30_000;
const margin = 0.12;

/**
 * What is shown of the plane of a candidate: the land of the file, with what is loaded where that is near;
 * of the shape `ratio` (width by height).
 */
export function zoneView(
  { xMin, xMax, yMin, yMax, outlines }: ZoneQuestion,
  candidate: ZoneCandidate,
  loaded: Bounds | null,
  ratio: number,
): PlaneBox {
  // The numbers of a file may stand north before east; the outlines are in order.
  const easting = outlines[0]?.[0] ?? xMin;
  const isSwapped = easting < xMin || easting > xMax;
  const land: PlaneBox = isSwapped
    ? { west: yMin, east: yMax, south: xMin, north: xMax }
    : { west: xMin, east: xMax, south: yMin, north: yMax };
  const beside = loaded && boxOfBounds(loaded, candidate);
  const box = beside && gapBetween(land, beside) < nearMetres ? around(land, beside) : land;
  const width = Math.max(box.east - box.west, 400) * (1 + 2 * margin);
  const height = Math.max(box.north - box.south, 400) * (1 + 2 * margin);
  const halfWidth = Math.max(width, height * ratio) / 2;
  const halfHeight = halfWidth / ratio;
  const x = (box.west + box.east) / 2;
  const y = (box.south + box.north) / 2;
  return { west: x - halfWidth, east: x + halfWidth, south: y - halfHeight, north: y + halfHeight };
}

/** Side of the squares of the grid in a view, m. */
export function gridStep({ west, east }: PlaneBox): number {
  return gridSteps.find((step) => (east - west) / step <= mostLines) ?? gridSteps.at(-1)!;
}

/** Whether the rivers at hand are true enough for a view. */
export function showsRivers({ west, east }: PlaneBox): boolean {
  return east - west >= leastRiverMetres;
}

/** The bounds of a view in degrees; `null` where the projection has no answer. */
export function boundsOfView({ west, east, south, north }: PlaneBox, zone: ZoneCandidate) {
  const corners = [
    { east: west, north: south },
    { east, north: south },
    { east: west, north },
    { east, north },
  ].map((point) => planeToDegrees(point, zone));
  const lons = corners.map((point) => point?.lon ?? Number.NaN);
  const lats = corners.map((point) => point?.lat ?? Number.NaN);
  const bounds: Bounds = [
    Math.min(...lons),
    Math.min(...lats),
    Math.max(...lons),
    Math.max(...lats),
  ];
  return bounds.every(Number.isFinite) ? bounds : null;
}

/** Rings of lon/lat as the path of a picture whose origin is the view's north-west; only those that reach into it. */
export function pathOfRings(
  rings: Iterable<readonly (readonly number[])[]>,
  zone: ZoneCandidate,
  view: PlaneBox,
): string {
  const bounds = boundsOfView(view, zone);
  if (!bounds) return '';
  const [west, south, east, north] = bounds;
  let path = '';
  for (const ring of rings) {
    const lons = ring.map(([lon]) => lon!);
    const lats = ring.map(([, lat]) => lat!);
    if (Math.max(...lons) < west || Math.min(...lons) > east) continue;
    if (Math.max(...lats) < south || Math.min(...lats) > north) continue;
    const points = ring.map(([lon, lat]) => {
      const point = projectToPlane(lon!, lat!, zone);
      return inView(point.east, point.north, view);
    });
    path += `M${points.join('L')}Z`;
  }
  return path;
}

/** Outlines of the file, which are in the plane already, as the path of a picture. */
export function pathOfOutlines(outlines: readonly Float64Array[], view: PlaneBox): string {
  let path = '';
  for (const outline of outlines) {
    const points: string[] = [];
    for (let k = 0; k < outline.length; k += 2)
      points.push(inView(outline[k]!, outline[k + 1]!, view));
    path += `M${points.join('L')}Z`;
  }
  return path;
}

/** The lines of the grid as the path of a picture. */
export function pathOfGrid(view: PlaneBox): string {
  const step = gridStep(view);
  const { west, east, south, north } = view;
  let path = '';
  for (let x = Math.ceil(west / step) * step; x < east; x += step)
    path += `M${inView(x, north, view)}L${inView(x, south, view)}`;
  for (let y = Math.ceil(south / step) * step; y < north; y += step)
    path += `M${inView(west, y, view)}L${inView(east, y, view)}`;
  return path;
}

function inView(east: number, north: number, view: PlaneBox): string {
  return `${(east - view.west).toFixed(1)} ${(view.north - north).toFixed(1)}`;
}

function boxOfBounds([west, south, east, north]: Bounds, zone: ZoneCandidate): PlaneBox {
  const from = projectToPlane(west, south, zone);
  const to = projectToPlane(east, north, zone);
  return { west: from.east, south: from.north, east: to.east, north: to.north };
}

function gapBetween(a: PlaneBox, b: PlaneBox): number {
  const x = Math.max(a.west - b.east, b.west - a.east, 0);
  const y = Math.max(a.south - b.north, b.south - a.north, 0);
  return Math.hypot(x, y);
}

function around(a: PlaneBox, b: PlaneBox): PlaneBox {
  return {
    west: Math.min(a.west, b.west),
    south: Math.min(a.south, b.south),
    east: Math.max(a.east, b.east),
    north: Math.max(a.north, b.north),
  };
}
