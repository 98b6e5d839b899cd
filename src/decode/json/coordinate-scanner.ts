import { PositionScanner } from './position-scanner';

export type CoordinateType =
  | 'Point'
  | 'MultiPoint'
  | 'LineString'
  | 'MultiLineString'
  | 'Polygon'
  | 'MultiPolygon';

/** Reads the coordinates of any geometry type straight into a geometry. `problem` tells why a shape was refused. */
export class CoordinateScanner extends PositionScanner {
  /** Of the shape read last: rings that were closed, holes that were left out. */
  closedRings = 0;
  droppedHoles = 0;

  /** At the value of `coordinates`: appends the parts (none for an empty array); false (with `problem`) when it is not such a shape. */
  scan(type: CoordinateType): boolean {
    this.problem = null;
    this.ordinates = 2;
    this.closedRings = 0;
    this.droppedHoles = 0;
    if (this.cursor.bytes[this.cursor.pos] !== 0x5b) {
      this.problem = 'coordinates-not-array';
      return false;
    }
    switch (type) {
      case 'Point':
        return this.scanPoint();
      case 'MultiPoint':
        return this.scanPoints();
      case 'LineString':
        return this.scanLine();
      case 'MultiLineString':
        return this.scanEach(() => this.scanLine());
      case 'Polygon':
        return this.scanPolygon();
      case 'MultiPolygon':
        return this.scanEach(() => this.scanPolygon());
    }
  }

  private scanPoint(): boolean {
    const { cursor, geometry } = this;
    const start = cursor.pos;
    cursor.pos++;
    if (cursor.skipSpace() === 0x5d) {
      cursor.pos++;
      return true;
    }
    cursor.pos = start;
    if (this.scanPositions(true) < 0) return false;
    geometry.closeRing();
    geometry.closePart();
    return true;
  }

  private scanPoints(): boolean {
    const { geometry } = this;
    const start = geometry.length;
    const count = this.scanPositions(false);
    if (count < 0) return false;
    const end = geometry.length;
    geometry.length = start;
    while (geometry.length < end) {
      geometry.length += 2;
      geometry.closeRing();
      geometry.closePart();
    }
    return true;
  }

  private scanLine(): boolean {
    const count = this.scanPositions(false);
    if (count < 0) return false;
    if (count === 0) return true;
    if (count < 2) return this.refuse('line-too-short');
    this.geometry.closeRing();
    this.geometry.closePart();
    return true;
  }

  private scanPolygon(): boolean {
    const { geometry } = this;
    if (!this.scanEach(() => this.scanRing())) return false;
    if (geometry.partHasRing()) geometry.closePart();
    return true;
  }

  private scanRing(): boolean {
    const { geometry } = this;
    const start = geometry.length;
    let count = this.scanPositions(false);
    if (count < 0) return false;
    const { coordinates, length } = geometry;
    if (
      count > 0 &&
      (coordinates[start] !== coordinates[length - 2] ||
        coordinates[start + 1] !== coordinates[length - 1])
    ) {
      geometry.addPoint(coordinates[start]!, coordinates[start + 1]!);
      count++;
      if (count >= 4) this.closedRings++;
    }
    if (count >= 4) geometry.closeRing();
    else if (geometry.partHasRing()) {
      // A hole of no area takes nothing away.
      geometry.length = start;
      this.droppedHoles++;
    } else return this.refuse('ring-too-short');
    return true;
  }

  private scanEach(scan: () => boolean): boolean {
    const { cursor } = this;
    const { bytes } = cursor;
    if (cursor.skipSpace() !== 0x5b) return this.refuseAt(cursor.pos);
    let p = cursor.pos + 1;
    cursor.pos = p;
    if (cursor.skipSpace() === 0x5d) {
      cursor.pos++;
      return true;
    }
    for (;;) {
      if (cursor.skipSpace() !== 0x5b) return this.refuseAt(cursor.pos);
      if (!scan()) return false;
      const c = cursor.skipSpace();
      p = cursor.pos;
      if (c === 0x5d) {
        cursor.pos = p + 1;
        return true;
      }
      if (c !== 0x2c || bytes[p] !== 0x2c) return this.refuseAt(p);
      cursor.pos = p + 1;
    }
  }
}
