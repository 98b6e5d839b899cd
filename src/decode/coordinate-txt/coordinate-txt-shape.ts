import type { GeometryKind } from '../raw-layer';
import type { Ring } from '../shape/nest-rings';
import { surveyPoints } from './coordinate-txt-crs';
import type { TxtParcel, TxtPoint } from './coordinate-txt-lines';

/** The shape of a parcel: closed rings, or the points of a line or of points in one ring. East, north. */
export interface ParcelShape {
  kind: GeometryKind;
  rings: Ring[];
  /** X and Y stood in each other's place. */
  isSwapped: boolean;
  /** Rings of fewer than three different points, left out. */
  shortRings: number;
  /** Points without those that repeat the first of their ring: some writers count these. */
  openCount: number;
}

/** Points nearer than this are the same one: files have millimetres. */
const sameWithin = 0.0015;
/** Of degrees: about a tenth of a millimetre. */
const sameDegrees = 1e-9;

/** Makes the rings of a parcel from its points: by 圈号, and by the point that repeats the first one of its ring. */
export function shapeOfParcel(parcel: TxtParcel): ParcelShape {
  const { isSwapped, isDegrees } = surveyPoints(parcel.points);
  const toXy = ({ third, fourth }: TxtPoint): [number, number] =>
    isSwapped ? [third, fourth] : [fourth, third];
  const shape: ParcelShape = { kind: 'none', rings: [], isSwapped, shortRings: 0, openCount: 0 };
  if (parcel.points.length === 0) return shape;
  const stated = parcel.fields?.[4] ?? '';
  if (/^(?:线|点|line|point)$/i.test(stated)) {
    const isLine = /^(?:线|line)$/i.test(stated);
    shape.rings = [parcel.points.flatMap(toXy)];
    shape.openCount = parcel.points.length;
    shape.kind = !isLine ? 'point' : parcel.points.length > 1 ? 'line' : 'invalid';
    if (shape.kind === 'invalid') shape.shortRings = 1;
    return shape;
  }
  for (const ring of ringsOf(parcel.points, toXy, isDegrees ? sameDegrees : sameWithin)) {
    shape.openCount += ring.length / 2;
    if (ring.length < 6) shape.shortRings++;
    else shape.rings.push([...ring, ring[0]!, ring[1]!]);
  }
  shape.kind = shape.rings.length > 0 ? 'polygon' : 'invalid';
  return shape;
}

interface OpenRing {
  label: string;
  xy: number[];
}

/** Rings in the order in which they begin, without the closing point and points that repeat the one before. */
function ringsOf(
  points: readonly TxtPoint[],
  toXy: (point: TxtPoint) => [number, number],
  tolerance: number,
): number[][] {
  const rings: OpenRing[] = [];
  const openByNumber = new Map<string, OpenRing>();
  const isSame = (xy: readonly number[], at: number, x: number, y: number) =>
    Math.abs(xy[at]! - x) <= tolerance && Math.abs(xy[at + 1]! - y) <= tolerance;
  for (const point of points) {
    const [x, y] = toXy(point);
    const open = openByNumber.get(point.ring);
    if (open && open.xy.length >= 6 && isSame(open.xy, 0, x, y)) {
      openByNumber.delete(point.ring);
      continue;
    }
    // A first number that comes again elsewhere: the ring was left open and the next one begins.
    const isRestart =
      open && point.label !== '' && point.label === open.label && open.xy.length >= 6;
    if (!open || isRestart) {
      const begun = { label: point.label, xy: [x, y] };
      rings.push(begun);
      openByNumber.set(point.ring, begun);
    } else if (!isSame(open.xy, open.xy.length - 2, x, y)) open.xy.push(x, y);
  }
  return rings.map(({ xy }) => xy);
}
