import proj4 from 'proj4';
import type { Issue } from '../domain/issue';
import type { ZoneQuestion } from '../domain/zone-candidate';
import { clearShapes } from './clear-shapes';
import { chineseCrsOfPrefix } from './crs/chinese-crs';
import { takeCensus, zonePrefix } from './crs/coordinate-census';
import { fromEncrypted, isEncryptedCrs } from './crs/encrypted-crs';
import { type PlannedIssue, type ProjectionPlan, planProjection } from './crs/projection-plan';
import { zoneCandidates } from './crs/zone-candidates';
import { zoneOutlines } from './crs/zone-outlines';
import type { Checkpoint } from './format';
import { IssueCollector } from './issue-collector';
import type { RawGeometry, RawLayer } from './raw-layer';

const pointsBetweenCheckpoints = 100_000;
/** Rounding beyond the edge of the map is no error. */
const degreeTolerance = 1e-9;

type ToDegrees = (x: number, y: number) => readonly [number, number];

/**
 * The layer in lon/lat degrees (CGCS2000, WGS 84), converted in place from the CRS that it names or that
 * its coordinates show, and what was assumed. Shapes that cannot be placed are taken out and their rows
 * are `invalid`: nothing is drawn off the map. `zones` asks for the zone where the coordinates are metres
 * and neither file nor numbers say of which.
 */
export async function reproject(
  layer: RawLayer,
  checkpoint: Checkpoint = async () => undefined,
): Promise<{ layer: RawLayer; issues: Issue[]; zones?: Omit<ZoneQuestion, 'given'> }> {
  const census = takeCensus(layer.geometry);
  if (census.rows === 0) return { layer, issues: [] };
  const isEncrypted = isEncryptedCrs(layer.crs);
  const plan = await planProjection(isEncrypted ? null : layer.crs, census);
  const issues = new IssueCollector(layer.file);
  const isBad = new Uint8Array(layer.rowCount);
  let { crs } = layer;
  if (plan.how === 'refuse') {
    for (const row of shapedRows(layer.geometry)) {
      isBad[row] = 1;
      tell(issues, plan.issues, row);
    }
  } else {
    tell(issues, plan.issues);
    if (plan.isSwapped) swapAxes(layer.geometry.coordinates);
    if (plan.how !== 'keep') crs = (await convert(layer, plan, issues, checkpoint)) ?? crs;
    if (isEncrypted && plan.how === 'keep') takeShiftOut(layer, issues);
    markOutside(layer.geometry, isBad, issues);
  }
  const geometry = clearShapes(layer.geometry, isBad);
  const reprojected = { layer: { ...layer, geometry, crs }, issues: issues.list(layer.name) };
  const candidates = plan.how === 'refuse' && layer.crs === null ? zoneCandidates(census) : [];
  if (candidates.length === 0) return reprojected;
  const { xMin, xMax, yMin, yMax } = census;
  const { file, name } = layer;
  const outlines = zoneOutlines(layer.geometry, census.main === 'swapped-plain');
  const zones = { file, layer: name, xMin, xMax, yMin, yMax, candidates, outlines };
  return { ...reprojected, zones };
}

/** From the system of a map service, to which the user said the file belongs. */
function takeShiftOut({ crs, geometry }: RawLayer, issues: IssueCollector): void {
  if (!isEncryptedCrs(crs)) return;
  const { coordinates } = geometry;
  for (let k = 0; k < coordinates.length; k += 2) {
    const [lon, lat] = fromEncrypted(crs, coordinates[k]!, coordinates[k + 1]!);
    coordinates[k] = lon;
    coordinates[k + 1] = lat;
  }
  issues.add('shift-taken-out', 'notes', { values: { crs } });
}

function tell(issues: IssueCollector, planned: readonly PlannedIssue[], row?: number): void {
  for (const { code, severity, values } of planned)
    issues.add(code, severity, {
      ...(values ? { values } : {}),
      ...(row === undefined || severity !== 'blocks' ? {} : { row: row + 1 }),
    });
}

function shapedRows({ rowOffsets, kinds }: RawGeometry): number[] {
  const rows: number[] = [];
  for (let row = 0; row < kinds.length; row++)
    if (rowOffsets[row] !== rowOffsets[row + 1]) rows.push(row);
  return rows;
}

function swapAxes(coordinates: Float64Array): void {
  for (let k = 0; k < coordinates.length; k += 2) {
    const first = coordinates[k]!;
    coordinates[k] = coordinates[k + 1]!;
    coordinates[k + 1] = first;
  }
}

/** Converts every shape and returns the code of the zone that most rows turned out to be in, or `null` when the named CRS held. */
async function convert(
  layer: RawLayer,
  plan: ProjectionPlan,
  issues: IssueCollector,
  checkpoint: Checkpoint,
): Promise<string | null> {
  const { coordinates } = layer.geometry;
  const byDefinition = plan.definition === null ? null : toDegreesFrom(plan.definition);
  const convertersByZone = new Map<number, ToDegrees | null>();
  const rowsByCrs = new Map<string, number>();
  let next = pointsBetweenCheckpoints;
  for (const row of shapedRows(layer.geometry)) {
    const [from, to] = pointsOfRow(layer.geometry, row);
    let toDegrees = byDefinition;
    if (plan.how === 'by-prefix') {
      const zone = zonePrefix(coordinates[2 * from]!);
      const crs = chineseCrsOfPrefix(zone, plan.datum);
      if (!convertersByZone.has(zone))
        convertersByZone.set(zone, crs ? toDegreesFrom(crs.definition) : null);
      toDegrees = convertersByZone.get(zone)!;
      if (crs) {
        const code = `EPSG:${crs.epsg}`;
        rowsByCrs.set(code, (rowsByCrs.get(code) ?? 0) + 1);
        if (zone !== plan.expectedZone)
          issues.add('crs-from-zone-prefix', 'warns', {
            row: row + 1,
            group: code,
            values: { crs: code, zone, width: crs.zone.width, meridian: crs.zone.centralMeridian },
          });
      }
    }
    const [firstX, firstY] = [coordinates[2 * from]!, coordinates[2 * from + 1]!];
    for (let k = from; k < to; k++) {
      const [x, y] = [coordinates[2 * k]!, coordinates[2 * k + 1]!];
      // Most shapes are one ring, which ends where it began.
      const isClosing = k > from && x === firstX && y === firstY;
      const [lon, lat] = isClosing
        ? [coordinates[2 * from]!, coordinates[2 * from + 1]!]
        : (toDegrees?.(x, y) ?? [NaN, NaN]);
      coordinates[2 * k] = lon;
      coordinates[2 * k + 1] = lat;
    }
    if (to >= next) {
      next = to + pointsBetweenCheckpoints;
      await checkpoint(to, coordinates.length / 2);
    }
  }
  const most = [...rowsByCrs].sort((a, b) => b[1] - a[1])[0];
  return most?.[0] ?? null;
}

/** From the plane, or from another datum, to degrees; NaN where the projection has no answer. */
function toDegreesFrom(definition: string): ToDegrees {
  const converter = proj4(definition, 'WGS84');
  return (x, y) => {
    if (!Number.isFinite(x) || !Number.isFinite(y)) return [NaN, NaN];
    try {
      const [lon, lat] = converter.forward([x, y]) as [number, number];
      return [lon, lat];
    } catch {
      return [NaN, NaN];
    }
  };
}

function pointsOfRow(geometry: RawGeometry, row: number): [number, number] {
  const { ringOffsets, partOffsets, rowOffsets } = geometry;
  return [
    ringOffsets[partOffsets[rowOffsets[row]!]!]!,
    ringOffsets[partOffsets[rowOffsets[row + 1]!]!]!,
  ];
}

/** Marks the rows with a point that is not on the earth. */
function markOutside(geometry: RawGeometry, isBad: Uint8Array, issues: IssueCollector): void {
  const { coordinates } = geometry;
  for (const row of shapedRows(geometry)) {
    const [from, to] = pointsOfRow(geometry, row);
    for (let k = from; k < to; k++) {
      const lon = coordinates[2 * k]!;
      const lat = coordinates[2 * k + 1]!;
      if (Math.abs(lon) <= 180 + degreeTolerance && Math.abs(lat) <= 90 + degreeTolerance) continue;
      isBad[row] = 1;
      issues.add('coordinates-out-of-range', 'blocks', {
        row: row + 1,
        values: { x: String(lon), y: String(lat) },
      });
      break;
    }
  }
}
