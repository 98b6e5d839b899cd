import type { IssueCollector } from '../issue-collector';
import { LayerBuilder } from '../layer-builder';
import { layerNameOf } from '../layer-name';
import type { GeometryKind, RawLayer } from '../raw-layer';
import { nestRings, ringArea } from '../shape/nest-rings';
import {
  type AreaUnit,
  areaHeadings,
  differenceTolerance,
  doubtfulHeading,
  type StatedArea,
  statedArea,
  unitsOfAreas,
} from './coordinate-txt-area';
import { crsOfTxt, surveyPoints } from './coordinate-txt-crs';
import type { TxtContent, TxtParcel } from './coordinate-txt-lines';
import { type ParcelShape, shapeOfParcel } from './coordinate-txt-shape';

/** Headings of the positions of an `@` line; what stands elsewhere is kept under its number. */
const positions: Record<number, string> = {
  2: '地块编号',
  3: '地块名称',
  5: '图幅号',
  6: '地块用途',
};
const codePosition = 7;
/** Positions of the base form, `@` not counted; further ones mean different things in different files. */
const basePositions = 8;
const maxPositions = 64;
const rowsBetweenCheckpoints = 2000;

/** The layer of a file's parcels, and what is odd about them in `issues`. `tick` is told the share that is done. */
export async function buildTxtLayer(
  content: TxtContent,
  facts: { file: string; bytes: number },
  issues: IssueCollector,
  tick: (share: number) => Promise<void>,
): Promise<RawLayer> {
  const { parcels, header } = content;
  const survey = surveyPoints(parcels.flatMap(({ points }) => points.slice(0, 1)));
  const crs = crsOfTxt(header, survey, issues);
  const shapes: ParcelShape[] = [];
  const areas: (StatedArea | null)[] = [];
  for (const [i, parcel] of parcels.entries()) {
    const shape = shapeOfParcel(parcel);
    shapes.push(shape);
    areas.push(statedArea(parcel.fields?.[1] ?? '', survey.isDegrees ? Number.NaN : areaOf(shape)));
    if (i % rowsBetweenCheckpoints === 0) await tick((0.7 * i) / parcels.length);
  }
  const { units, common } = unitsOfAreas(areas);
  tellHeader(header, issues);
  if (common === 'm2') issues.add('txt-areas-in-square-metres', 'warns');
  if (common === 'mu') issues.add('txt-areas-in-mu', 'warns');
  const builder = new LayerBuilder({ count: parcels.length, bytes: facts.bytes });
  for (const heading of [
    '地块编号',
    '地块名称',
    areaHeadings[common],
    '图幅号',
    '地块用途',
    '地类编码',
  ])
    builder.addColumn(heading);
  for (const [i, parcel] of parcels.entries()) {
    tellParcel(parcel, shapes[i]!, issues, i + 1);
    writeFields(builder, parcel.fields ?? []);
    writeArea(builder, areas[i]!, units[i]!, issues);
    writeHeader(builder, header);
    builder.closeRow(writeShape(builder, shapes[i]!, issues, i + 1));
    if (i % rowsBetweenCheckpoints === 0) await tick(0.7 + (0.3 * i) / parcels.length);
  }
  return builder.finish({ ...facts, name: layerNameOf(facts.file), crs });
}

/** Plane area of the rings, holes taken out, in m² of the plane; NaN for no polygon. */
function areaOf(shape: ParcelShape): number {
  if (shape.kind !== 'polygon') return Number.NaN;
  let sum = 0;
  for (const polygon of nestRings(shape.rings).polygons)
    for (const [k, ring] of polygon.entries()) sum += (k === 0 ? 1 : -1) * Math.abs(ringArea(ring));
  return sum;
}

function tellHeader(header: ReadonlyMap<string, string>, issues: IssueCollector): void {
  const shift = header.get('转换参数') ?? '';
  if (/[1-9]/.test(shift))
    issues.add('txt-shift-ignored', 'warns', { values: { found: shift.slice(0, 80) } });
  const unit = header.get('计量单位') ?? '';
  if (unit !== '' && !/^(?:米|m|metre|meter|度)$/i.test(unit))
    issues.add('txt-length-unit', 'warns', { values: { unit: unit.slice(0, 20) } });
}

function tellParcel(parcel: TxtParcel, shape: ParcelShape, issues: IssueCollector, row: number) {
  if (parcel.fields === null) issues.add('txt-parcel-line-missing', 'warns', { row });
  if (parcel.points.length === 0) issues.add('txt-parcel-without-points', 'warns', { row });
  if (shape.isSwapped) issues.add('txt-axes-swapped', 'warns', { row });
  if (shape.shortRings > 0)
    issues.add('txt-ring-too-short', 'warns', { row, values: { count: shape.shortRings } });
  const told = Number((parcel.fields?.[0] ?? '').normalize('NFKC'));
  const found = parcel.points.length;
  const isCounted = told === found || told === shape.openCount;
  if (parcel.fields?.[0] && found > 0 && !isCounted)
    issues.add('txt-point-count', 'warns', {
      row,
      values: { expected: parcel.fields[0].slice(0, 20), found },
    });
}

function writeFields(builder: LayerBuilder, fields: readonly string[]): void {
  const isBase = fields.length <= basePositions;
  for (const [i, field] of fields.slice(0, maxPositions).entries()) {
    const heading = positions[i] ?? (i === codePosition && isBase ? '地类编码' : null);
    if (field === '' || i < 2) continue;
    if (heading) builder.setText(heading, field);
    else if (i === 4) {
      if (field !== '面') builder.setText('图形属性', field);
    } else builder.setText(`第 ${i + 1} 项`, field);
  }
}

function writeArea(
  builder: LayerBuilder,
  area: StatedArea | null,
  unit: AreaUnit | null,
  issues: IssueCollector,
): void {
  if (!area) return;
  const row = builder.row + 1;
  const isNumber = Number.isFinite(area.value);
  if (unit && isNumber) builder.setNumber(areaHeadings[unit], area.value);
  else builder.setText(isNumber ? doubtfulHeading : areaHeadings.ha, area.text);
  const values = { found: area.text.slice(0, 20) };
  if (!isNumber) issues.add('txt-area-unreadable', 'warns', { row, values });
  else if (!unit) issues.add('txt-area-unit-doubtful', 'warns', { row, values });
  else if (area.difference > differenceTolerance)
    issues.add('txt-area-differs', 'warns', {
      row,
      values: { ...values, percent: Math.round(area.difference * 10_000) / 100 },
    });
}

function writeHeader(builder: LayerBuilder, header: ReadonlyMap<string, string>): void {
  const date = header.get('数据产生日期');
  const source = header.get('数据产生单位');
  if (date) builder.setText('数据日期', date);
  if (source) builder.setText('数据来源', source);
}

function writeShape(
  builder: LayerBuilder,
  shape: ParcelShape,
  issues: IssueCollector,
  row: number,
): GeometryKind {
  const { geometry } = builder;
  const { kind, rings } = shape;
  if (kind !== 'polygon') {
    if (kind === 'none' || kind === 'invalid') return kind;
    const ring = rings[0]!;
    for (let k = 0; k < ring.length; k += 2) {
      geometry.addPoint(ring[k]!, ring[k + 1]!);
      if (kind === 'line') continue;
      geometry.closeRing();
      geometry.closePart();
    }
    if (kind === 'line') {
      geometry.closeRing();
      geometry.closePart();
    }
    return kind;
  }
  const { polygons, isExhausted } = nestRings(rings);
  if (isExhausted) issues.add('txt-rings-too-many', 'warns', { row });
  for (const polygon of polygons) {
    for (const ring of polygon) {
      for (let k = 0; k < ring.length; k += 2) geometry.addPoint(ring[k]!, ring[k + 1]!);
      geometry.closeRing();
    }
    geometry.closePart();
  }
  return 'polygon';
}
