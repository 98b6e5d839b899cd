import type { PolygonColumn } from '../../domain/polygons';
import { isInRow } from '../../geometry/point-in-row';
import { RowIndex } from '../../geometry/row-index';
import { fromEncrypted, toEncrypted } from '../crs/encrypted-crs';
import type { TableRows } from './fill-ids';

/** Corners that are looked at for each layer; more say nothing new. */
const sampleSize = 2000;
/** Plots that lie right are nearly all within their parks; those some hundred metres off are not. */
const rightShare = 0.97;
const leastGain = 0.03;
/** Plots that are looked at whole where some lie outside every park, and corners of each. */
const plotsTried = 400;
const cornersTried = 24;
/** A corner is taken this far towards the middle of its plot: many plots end on the boundary itself. */
const drawnIn = 0.1;
/** Share of plots that a boundary cuts through where one layer is displaced, and what must be left of them in place. */
const leastCut = 0.06;
const mostLeft = 0.25;

type Move = (lon: number, lat: number) => [number, number];
const asTheyAre: Move = (lon, lat) => [lon, lat];
const outOfGcj: Move = (lon, lat) => fromEncrypted('GCJ-02', lon, lat);
const intoGcj: Move = (lon, lat) => toEncrypted('GCJ-02', lon, lat);

/**
 * Tells layers of plots that lie beside the parks as GCJ-02 lies beside CGCS2000 (350–550 m to the south-east): far
 * more of their corners fall into parks once that shift is taken out, or put in where the parks are the shifted ones.
 * Where plots lie outside every park anyhow, the boundaries must cease to cut through plots besides.
 * Nothing is moved: the reader may choose GCJ-02 as the system of the file.
 */
export function tellOffset(
  plots: PolygonColumn,
  parks: PolygonColumn,
  plotRows: TableRows,
  parkRows: TableRows,
): void {
  if (parks.coordinates.length === 0 || parkRows.gates.length === 0) return;
  const index = new RowIndex(parks);
  for (const [number, gate] of plotRows.gates.entries()) {
    const corners = sampleCorners(plots, plotRows, number);
    if (corners.length < 8) continue;
    const share = (move: Move) => shareInside(corners, move, parks, index);
    const now = share(asTheyAre);
    // None inside: they belong to other parks, and no shift of some hundred metres tells why.
    if (now >= rightShare || now === 0) continue;
    const values = (after: number) => ({
      now: Math.round(1000 * now) / 10,
      after: Math.round(1000 * after) / 10,
      parks: parkRows.gates[0]!.layer.name,
    });
    const plotsMoved = share(outOfGcj);
    const parksMoved = share(intoGcj);
    const better = Math.max(plotsMoved, parksMoved);
    if (better - now < leastGain) continue;
    if (better < rightShare) {
      const cut = (move: Move) => shareCut(plots, plotRows, number, move, parks, index);
      const before = cut(asTheyAre);
      if (before < leastCut) continue;
      if (cut(plotsMoved >= parksMoved ? outOfGcj : intoGcj) > mostLeft * before) continue;
    }
    if (plotsMoved >= parksMoved)
      gate.issues.add('gcj02-suspected', 'warns', null, { values: values(plotsMoved) });
    else
      parkRows.gates[0]!.issues.add('gcj02-suspected-parks', 'warns', null, {
        values: { ...values(parksMoved), plots: gate.layer.name },
      });
  }
}

/** Corners of a layer's plots, lon and lat in turn, spread over all of them. */
function sampleCorners(polygons: PolygonColumn, rows: TableRows, gate: number): number[] {
  const { coordinates, ringOffsets, polygonOffsets, rowOffsets } = polygons;
  const spans: [number, number][] = [];
  let total = 0;
  for (let row = 0; row < rows.count; row++) {
    if (rows.gateOf[row] !== gate) continue;
    const from = ringOffsets[polygonOffsets[rowOffsets[row]!]!]!;
    const to = ringOffsets[polygonOffsets[rowOffsets[row + 1]!]!]!;
    if (to > from) spans.push([from, to]);
    total += to - from;
  }
  const step = Math.max(1, Math.floor(total / sampleSize));
  const corners: number[] = [];
  let next = 0;
  let passed = 0;
  for (const [from, to] of spans) {
    for (; next < passed + to - from; next += step) {
      const point = from + next - passed;
      corners.push(coordinates[2 * point]!, coordinates[2 * point + 1]!);
    }
    passed += to - from;
  }
  return corners;
}

function shareInside(
  corners: readonly number[],
  move: Move,
  parks: PolygonColumn,
  index: RowIndex,
): number {
  let inside = 0;
  for (let i = 0; i < corners.length; i += 2) {
    const [lon, lat] = move(corners[i]!, corners[i + 1]!);
    if (index.search(lon, lat, lon, lat).some((row) => isInRow(parks, row, lon, lat))) inside++;
  }
  return inside / (corners.length / 2);
}

/** The share of a layer's plots that lie in parks and outside them at once, when they are moved. */
function shareCut(
  { coordinates, ringOffsets, polygonOffsets, rowOffsets }: PolygonColumn,
  rows: TableRows,
  gate: number,
  move: Move,
  parks: PolygonColumn,
  index: RowIndex,
): number {
  const own: number[] = [];
  for (let row = 0; row < rows.count; row++)
    if (rows.gateOf[row] === gate && rowOffsets[row]! < rowOffsets[row + 1]!) own.push(row);
  const step = Math.max(1, Math.floor(own.length / plotsTried));
  let tried = 0;
  let cut = 0;
  for (let k = 0; k < own.length; k += step) {
    const ring = polygonOffsets[rowOffsets[own[k]!]!]!;
    const [from, to] = [ringOffsets[ring]!, ringOffsets[ring + 1]!];
    if (to - from < 3) continue;
    let [x, y] = [0, 0];
    for (let point = from; point < to; point++) {
      x += coordinates[2 * point]! / (to - from);
      y += coordinates[2 * point + 1]! / (to - from);
    }
    const corners: number[] = [];
    for (let point = from; point < to; point += Math.ceil((to - from) / cornersTried)) {
      const [lon, lat] = [coordinates[2 * point]!, coordinates[2 * point + 1]!];
      corners.push(lon + drawnIn * (x - lon), lat + drawnIn * (y - lat));
    }
    const inside = shareInside(corners, move, parks, index);
    tried++;
    if (inside > 0 && inside < 1) cut++;
  }
  return tried === 0 ? 0 : cut / tried;
}
