import { childOf, nameOfNode, numberOfNode, type WktNode } from './wkt-nodes';

/** The datum of a geographic system as far as it decides a code. */
export type WktDatum = 'cgcs2000' | 'xian80' | 'beijing54' | 'wgs84' | 'other';

const patterns: [RegExp, WktDatum][] = [
  // New Beijing is another system than that of 1954.
  [/newbeijing/, 'other'],
  [/cgcs2000|china2000|chinageodeticcoordinatesystem2000|china2000|国家2000/, 'cgcs2000'],
  [/xian1?9?80|西安80|1980西安/, 'xian80'],
  [/beijing1?9?54|北京54|1954北京/, 'beijing54'],
  [/wgs(?:19)?84|worldgeodeticsystem1984/, 'wgs84'],
];

/** Degrees in one radian. */
const degree = 180 / Math.PI;

export interface WktGeographic {
  datum: WktDatum;
  /** `+ellps=… +towgs84=…`: for proj4, without the projection. `null` when there is no ellipsoid. */
  definition: string | null;
  /** Degrees in one unit of angles. */
  degreesPerUnit: number;
  /** Degrees east of Greenwich from where longitudes are counted. */
  primeMeridian: number;
}

/** What a GEOGCS (or GEOGCRS, BASEGEOGCRS …) says. */
export function readGeographic(node: WktNode): WktGeographic {
  const datumNode = childOf(node, 'DATUM', 'GEODETICDATUM', 'TRF', 'ENSEMBLE');
  const names = [nameOfNode(datumNode), nameOfNode(node)].map((name) =>
    name.toLowerCase().replace(/[^a-z0-9\u4e00-\u9fff]/g, ''),
  );
  const known = names.map((name) => patterns.find(([pattern]) => pattern.test(name))?.[1]);
  const datum = known[0] ?? known[1] ?? 'other';
  const unit = angleUnit(node);
  const primem = childOf(node, 'PRIMEM', 'PRIMEMERIDIAN') ?? null;
  const meridian = primem ? numberOfNode(primem, 1) : 0;
  return {
    datum,
    definition: datum === 'wgs84' ? '+datum=WGS84' : ellipsoidOf(datumNode),
    degreesPerUnit: unit,
    primeMeridian: Number.isFinite(meridian) ? meridian * unit : 0,
  };
}

function angleUnit(node: WktNode): number {
  const own = childOf(node, 'UNIT', 'ANGLEUNIT');
  const axis = childOf(node, 'AXIS');
  const found = own ?? (axis && childOf(axis, 'UNIT', 'ANGLEUNIT'));
  const radians = numberOfNode(found, 1);
  const degrees = radians * degree;
  if (!(degrees > 0)) return 1;
  return Math.abs(degrees - 1) < 1e-6 ? 1 : degrees;
}

function ellipsoidOf(datum: WktNode | null): string | null {
  const ellipsoid = datum && childOf(datum, 'SPHEROID', 'ELLIPSOID');
  const [a, rf] = (ellipsoid?.values ?? []).filter((value) => typeof value === 'number');
  if (a === undefined || rf === undefined || !(a > 1e6 && a < 1e7)) return null;
  const shape = rf === 0 ? `+a=${a} +b=${a}` : `+a=${a} +rf=${rf}`;
  const shift = datum && childOf(datum, 'TOWGS84');
  const numbers = (shift?.values ?? []).filter((value) => typeof value === 'number');
  const isShift = numbers.length === 3 || numbers.length === 7;
  return isShift ? `${shape} +towgs84=${numbers.join(',')}` : shape;
}
