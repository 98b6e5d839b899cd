import { textAt } from '../domain/column';
import type { Dataset, GaussKruegerZone } from '../domain/dataset';
import {
  type Bounds,
  boundsOfRow,
  multiPolygonOfRow,
  type PolygonColumn,
} from '../domain/polygons';
import { epsgOfZone } from '../export/zone-projection';
import { standardZone, zoneNumber } from '../geometry/gauss-krueger';
import { planeToDegrees } from '../geometry/plane-to-degrees';
import {
  boxOfLines,
  type PlanePosition,
  paperPoint,
  type SheetFrame,
  sheetScale,
} from '../geometry/sheet-map';
import { viewBounds, viewPoint } from '../geometry/view-frame';
import type {
  DrawnLand,
  DrawnShape,
  PaperMap,
  PaperRequest,
  PaperSubject,
  ViewRequest,
} from './drawn-land-messages';
import type { LandIndex } from './land-index';
import { inPlane, linesWithin } from './plot-sheet';

/** A browser draws and saves no more plots as vectors with ease. */
const mostDrawnPlots = 20_000;
/** Paper around the subject, mm, so that nothing of it touches the frame. */
const marginMm = 8;
/** A metre of the plane before the zone's number. */
const metresPerPrefix = 1_000_000;
/** Bounds in degrees are taken a little larger: the edges of a plane are bent in them. */
const slack = 0.01;

type Place = (position: readonly number[]) => readonly [number, number];

/** The land of a view of the map: paths in px of the view. */
export function landOfView(
  { frame, bounds, withShapes }: ViewRequest,
  dataset: Dataset,
  index: LandIndex,
): DrawnLand {
  const place: Place = ([lon, lat]) => viewPoint(frame, lon!, lat!);
  return drawLand(bounds ?? viewBounds(frame), place, dataset, index, withShapes);
}

/** A map on paper with all land that comes within it, in the plane of a zone; `null`: the subject has no shape. */
export function mapOnPaper(
  request: PaperRequest,
  dataset: Dataset,
  index: LandIndex,
): PaperMap | null {
  const { subject, widthMm, heightMm } = request;
  const bounds = boundsOfSubject(subject, dataset, index);
  if (!bounds) return null;
  const zone = request.zone ?? standardZone((bounds[0] + bounds[2]) / 2);
  const box = boxOfLines(linesOfSubject(subject, dataset, zone));
  if (!box) return null;
  const fittingScale = sheetScale(box, widthMm - 2 * marginMm, heightMm - 2 * marginMm);
  const frame: SheetFrame = {
    widthMm,
    heightMm,
    scale: request.scale ?? fittingScale,
    east: (box.west + box.east) / 2,
    north: (box.south + box.north) / 2,
  };
  const place: Place = (position) => paperPoint(frame, inPlane(position, zone));
  const land = drawLand(boundsOfPaper(frame, zone), place, dataset, index, true);
  return { frame, zone, epsg: epsgOfZone(zone), fittingScale, land };
}

function boundsOfSubject(
  subject: PaperSubject,
  { parks }: Dataset,
  index: LandIndex,
): Bounds | null {
  if (subject.kind === 'bounds') return subject.bounds;
  if (subject.kind === 'park') return boundsOfRow(parks.polygons, subject.park);
  return index.boundsOf(subject.plots);
}

function linesOfSubject(
  subject: PaperSubject,
  { parks, plots }: Dataset,
  zone: GaussKruegerZone,
): PlanePosition[][] {
  const flat = (line: readonly number[][]) => line.map((at) => inPlane(at, zone));
  const ofRow = (polygons: PolygonColumn, row: number) =>
    multiPolygonOfRow(polygons, row).flat().map(flat);
  if (subject.kind === 'park') return ofRow(parks.polygons, subject.park);
  if (subject.kind === 'plots')
    return Array.from(subject.plots).flatMap((plot) => ofRow(plots.polygons, plot));
  const [west, south, east, north] = subject.bounds;
  return [
    flat([
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ]),
  ];
}

/** The bounds in degrees of all that a paper shows. */
function boundsOfPaper(frame: SheetFrame, zone: GaussKruegerZone): Bounds {
  const half = {
    x: (frame.widthMm * frame.scale) / 2000,
    y: (frame.heightMm * frame.scale) / 2000,
  };
  const prefix = (zoneNumber(zone) ?? 0) * metresPerPrefix;
  const corners = [-1, 0, 1].flatMap((x) =>
    [-1, 0, 1].flatMap((y) => {
      const at = { north: frame.north + y * half.y, east: frame.east - prefix + x * half.x };
      return planeToDegrees(at, zone) ?? [];
    }),
  );
  const lons = corners.map(({ lon }) => lon);
  const lats = corners.map(({ lat }) => lat);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const by = slack * Math.max(east - west, north - south);
  return [west - by, south - by, east + by, north + by];
}

function drawLand(
  bounds: Bounds,
  place: Place,
  dataset: Dataset,
  index: LandIndex,
  withShapes: boolean,
): DrawnLand {
  const { plots, parks, areas } = dataset;
  const rows = Uint32Array.from(index.plotsIn(bounds));
  const ids = plots.columns.id;
  const names = parks.columns.name;
  const within = (polygons: PolygonColumn, count: number) =>
    Array.from({ length: withShapes ? count : 0 }, (_, row) => row).filter((row) =>
      meets(boundsOfRow(polygons, row), bounds),
    );
  return {
    rows,
    plots:
      !withShapes || rows.length > mostDrawnPlots
        ? null
        : Array.from(rows, (plot) => ({
            plot,
            label: ids ? textAt(ids, plot) : null,
            ...drawRow(plots.polygons, plot, place),
          })),
    mostPlots: mostDrawnPlots,
    parks: within(parks.polygons, parks.count).map((park) => ({
      park,
      name: names ? textAt(names, park) : null,
      ...drawRow(parks.polygons, park, place),
    })),
    areas: within(areas.polygons, areas.count).map((row) => drawRow(areas.polygons, row, place)),
    lines: withShapes
      ? linesWithin(dataset, bounds)
          .map((line) => pathOf(line, place, false))
          .join('')
      : '',
  };
}

function drawRow(polygons: PolygonColumn, row: number, place: Place): DrawnShape {
  const rings = multiPolygonOfRow(polygons, row).flat();
  const bounds = boundsOfRow(polygons, row);
  const d = rings.map((ring) => pathOf(ring, place, true)).join('');
  if (!bounds) return { d, x: Number.NaN, y: Number.NaN, room: 0 };
  const [west, south, east, north] = bounds;
  const [x, y] = place([(west + east) / 2, (south + north) / 2]);
  const far = [place([east, (south + north) / 2]), place([(west + east) / 2, north])] as const;
  const room = 2 * Math.min(...far.map(([toX, toY]) => Math.hypot(toX - x, toY - y)));
  return { d, x, y, room };
}

function pathOf(line: readonly number[][], place: Place, isClosed: boolean): string {
  const points = line.map((at) => {
    const [x, y] = place(at);
    return `${x.toFixed(2)} ${y.toFixed(2)}`;
  });
  return `M${points.join('L')}${isClosed ? 'Z' : ''}`;
}

function meets(a: Bounds | null, b: Bounds): boolean {
  return a !== null && a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}
