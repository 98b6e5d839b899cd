import type { GeometryBuilder } from '../geometry-builder';
import { grown } from '../growing-arrays';
import type { GeometryKind } from '../raw-layer';
import { doubleArea, groupRings, type RingBudget } from './shp-rings';

/** What was found while one shape was read; `problem` is an issue code when the shape is invalid. */
export interface ShapeFindings {
  problem: string | null;
  values: Record<string, string | number>;
  closedRings: number;
  droppedRings: number;
  byContainment: boolean;
  isExhausted: boolean;
}

const typeNames: Record<number, string> = {
  1: 'Point',
  3: 'Polyline',
  5: 'Polygon',
  8: 'MultiPoint',
};

/** Reads the shapes of one file, one after the other, into a geometry. `found` tells of the shape read last. */
export class ShapeReader {
  readonly found: ShapeFindings = {
    problem: null,
    values: {},
    closedRings: 0,
    droppedRings: 0,
    byContainment: false,
    isExhausted: false,
  };
  private points = new Float64Array(256);
  private offsets = new Uint32Array(16);
  private readonly budget: RingBudget = { steps: 100_000_000 };

  constructor(
    private readonly view: DataView,
    private readonly geometry: GeometryBuilder,
  ) {}

  /** Appends the shape whose content is [start, end) of the file; heights and measures are passed over. The row is not closed. */
  read(start: number, end: number): GeometryKind {
    const { found, view } = this;
    found.problem = null;
    found.closedRings = 0;
    found.droppedRings = 0;
    found.byContainment = false;
    found.isExhausted = false;
    if (end - start < 4) return this.refuse('shp-record-cut');
    const type = view.getInt32(start, true);
    if (type === 0) return 'none';
    const base = type % 10;
    const type2d = type > 0 && type < 30 ? typeNames[base] : undefined;
    if (!type2d) return this.refuse('shp-type-unknown', { found: type });
    found.values = { type: type2d };
    if (base === 1) return this.readPoint(start + 4, end);
    if (base === 8) return this.readPoints(start, end);
    return this.readParts(start, end, base === 5);
  }

  private readPoint(at: number, end: number): GeometryKind {
    if (at + 16 > end) return this.refuse('shp-record-cut');
    const x = this.view.getFloat64(at, true);
    const y = this.view.getFloat64(at + 8, true);
    // Writers mark an empty point so.
    if (Number.isNaN(x) && Number.isNaN(y)) return 'none';
    if (!Number.isFinite(x - y)) return this.refuse('coordinates-not-finite');
    this.addPoint(x, y);
    return 'point';
  }

  private readPoints(start: number, end: number): GeometryKind {
    if (start + 40 > end) return this.refuse('shp-record-cut');
    const count = this.view.getInt32(start + 36, true);
    if (count === 0) return 'none';
    if (count < 0 || count > (end - start - 40) / 16) return this.refuse('shp-record-cut');
    if (!this.copyPoints(start + 40, count)) return this.refuse('coordinates-not-finite');
    for (let k = 0; k < count; k++) this.addPoint(this.points[2 * k]!, this.points[2 * k + 1]!);
    return 'point';
  }

  private readParts(start: number, end: number, isPolygon: boolean): GeometryKind {
    const { view } = this;
    if (start + 44 > end) return this.refuse('shp-record-cut');
    const parts = view.getInt32(start + 36, true);
    const count = view.getInt32(start + 40, true);
    if (parts === 0 && count === 0) return 'none';
    if (parts <= 0 || count < 0 || 4 * parts + 16 * count > end - start - 44)
      return this.refuse('shp-record-cut');
    if (parts + 1 > this.offsets.length) this.offsets = grown(this.offsets, parts + 1);
    for (let k = 0; k < parts; k++) {
      const offset = view.getInt32(start + 44 + 4 * k, true);
      const isAscending = k === 0 ? offset === 0 : offset >= this.offsets[k - 1]!;
      if (!isAscending || offset > count) return this.refuse('shp-parts-broken');
      this.offsets[k] = offset;
    }
    this.offsets[parts] = count;
    if (!this.copyPoints(start + 44 + 4 * parts, count))
      return this.refuse('coordinates-not-finite');
    return isPolygon ? this.addPolygons(parts) : this.addLines(parts);
  }

  private addLines(parts: number): GeometryKind {
    for (let k = 0; k < parts; k++) {
      const from = this.offsets[k]!;
      const to = this.offsets[k + 1]!;
      if (to === from) continue;
      if (to - from < 2) return this.refuse('line-too-short');
      this.addRing(this.points, from, to);
      this.geometry.closePart();
    }
    return this.geometry.rowHasParts() ? 'line' : 'none';
  }

  private addPolygons(parts: number): GeometryKind {
    const { found, geometry } = this;
    const count = this.closeAndCull(parts);
    if (count === 0) return this.refuse('ring-too-short');
    const rings = { coordinates: this.points, offsets: this.offsets, count };
    const { polygons, byContainment, isExhausted } = groupRings(rings, this.budget);
    found.byContainment = byContainment;
    found.isExhausted = isExhausted;
    for (const polygon of polygons) {
      for (const [k, ring] of polygon.entries()) {
        const from = this.offsets[ring]!;
        const to = this.offsets[ring + 1]!;
        // Shells run clockwise in a shapefile; everywhere else here they run the other way.
        if (doubleArea(this.points, from, to) < 0 === (k === 0)) reverse(this.points, from, to);
        this.addRing(this.points, from, to);
      }
      geometry.closePart();
    }
    return 'polygon';
  }

  /** Closes open rings and leaves out those without area, in place; gives how many are left. */
  private closeAndCull(parts: number): number {
    const { found } = this;
    let open = 0;
    let bad = 0;
    for (let k = 0; k < parts; k++) {
      const state = this.ringState(this.offsets[k]!, this.offsets[k + 1]!);
      if (state === 'open') open++;
      else if (state === 'bad') bad++;
    }
    if (open === 0 && bad === 0) return parts;
    const { points, offsets } = this;
    const closed = new Float64Array(2 * (offsets[parts]! + open));
    const kept = new Uint32Array(parts + 1);
    let count = 0;
    let length = 0;
    for (let k = 0; k < parts; k++) {
      const from = offsets[k]!;
      const to = offsets[k + 1]!;
      const state = this.ringState(from, to);
      if (state === 'bad') {
        if (to > from) found.droppedRings++;
        continue;
      }
      closed.set(points.subarray(2 * from, 2 * to), length);
      length += 2 * (to - from);
      if (state === 'open') {
        closed[length++] = points[2 * from]!;
        closed[length++] = points[2 * from + 1]!;
        found.closedRings++;
      }
      kept[++count] = length / 2;
    }
    this.points = closed.length < 256 ? grown(closed, 256) : closed;
    this.offsets = kept.length < 16 ? grown(kept, 16) : kept;
    return count;
  }

  private ringState(from: number, to: number): 'closed' | 'open' | 'bad' {
    const { points } = this;
    const count = to - from;
    if (count < 3) return 'bad';
    const isClosed =
      points[2 * from] === points[2 * to - 2] && points[2 * from + 1] === points[2 * to - 1];
    if (isClosed) return count >= 4 && doubleArea(points, from, to) !== 0 ? 'closed' : 'bad';
    // The missing last edge leads back to the origin of the sum and adds nothing to it.
    return doubleArea(points, from, to) !== 0 ? 'open' : 'bad';
  }

  private addPoint(x: number, y: number): void {
    this.geometry.addPoint(x, y);
    this.geometry.closeRing();
    this.geometry.closePart();
  }

  private addRing(points: Float64Array, from: number, to: number): void {
    const { geometry } = this;
    const target = geometry.reserve(geometry.length, 2 * (to - from));
    let { length } = geometry;
    for (let k = 2 * from; k < 2 * to; k++) target[length++] = points[k]!;
    geometry.length = length;
    geometry.closeRing();
  }

  /** Copies points to where they can be worked on; false when one of them is not a finite number. */
  private copyPoints(at: number, count: number): boolean {
    if (2 * count > this.points.length) this.points = new Float64Array(4 * count);
    const { points, view } = this;
    let sum = 0;
    for (let k = 0; k < 2 * count; k++) {
      const value = view.getFloat64(at + 8 * k, true);
      points[k] = value;
      // Stays 0 for finite numbers.
      sum += value * 0;
    }
    return sum === 0;
  }

  private refuse(code: string, values?: Record<string, string | number>): 'invalid' {
    this.found.problem = code;
    if (values) this.found.values = values;
    else if (code === 'shp-record-cut' || code === 'shp-parts-broken') this.found.values = {};
    return 'invalid';
  }
}

function reverse(points: Float64Array, from: number, to: number): void {
  for (let a = 2 * from, b = 2 * to - 2; a < b; a += 2, b -= 2) {
    const x = points[a]!;
    const y = points[a + 1]!;
    points[a] = points[b]!;
    points[a + 1] = points[b + 1]!;
    points[b] = x;
    points[b + 1] = y;
  }
}
