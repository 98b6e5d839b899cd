import type { GaussKruegerZone } from '../domain/dataset';
import { formatDay } from '../domain/day';
import { boundsOfRow, multiPolygonOfRow } from '../domain/polygons';
import { standardZone, zoneNumber } from '../geometry/gauss-krueger';
import { encodeText } from './encode-text';
import type { ExportCheckpoint, ExportNote, ExportRequest, WrittenFile } from './export-request';
import { type LandColumn, type LandRows, plainValue } from './land-rows';
import { zipFiles } from './zip-files';
import { projectToZone, type ZonePoint } from './zone-projection';

const squareMetresPerHectare = 10_000;
const lineEnd = '\r\n';

/** One file of the rows of one zone. */
export interface CoordinateTxt {
  zone: GaussKruegerZone;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Parcels in the land coordinate exchange format (报备坐标): X north and Y east with the zone number, in
 * metres to the millimetre; the first point of a ring repeated, rings numbered through; areas are those
 * of the written coordinates, hectares. Each row goes into the 3° zone of its middle, one file for each
 * zone; rows without a shape stay out and are counted.
 */
export async function writeCoordinateTxt(
  land: LandRows,
  { encoding, day }: Pick<ExportRequest, 'encoding' | 'day'>,
  checkpoint: ExportCheckpoint,
): Promise<{ files: CoordinateTxt[]; notes: ExportNote[] }> {
  const { polygons, rows } = land;
  if (!polygons) throw new Error(`expected a table with shapes, found ${land.table}`);
  const byZone = new Map<number, number[]>();
  let without = 0;
  for (let i = 0; i < rows.length; i++) {
    const bounds = boundsOfRow(polygons, rows[i]!);
    if (!bounds) {
      without++;
      continue;
    }
    const { centralMeridian } = standardZone((bounds[0] + bounds[2]) / 2);
    const list = byZone.get(centralMeridian);
    if (list) list.push(rows[i]!);
    else byZone.set(centralMeridian, [rows[i]!]);
  }
  let lost = 0;
  let replaced = 0;
  let done = 0;
  const files: CoordinateTxt[] = [];
  for (const [centralMeridian, list] of [...byZone].sort(([a], [b]) => a - b)) {
    const zone: GaussKruegerZone = { width: 3, centralMeridian };
    const lines = headerLines(land, list, zone, formatDay(day));
    for (const row of list) {
      const parcel = parcelLines(land, row, zone);
      for (const line of parcel.lines) lines.push(line);
      replaced += parcel.replaced;
      await checkpoint(++done, rows.length);
    }
    const encoded = encodeText(lines.join(lineEnd) + lineEnd, encoding);
    lost += encoded.lost;
    files.push({ zone, bytes: encoded.bytes });
  }
  const list = files.map(({ zone }) => zoneNumber(zone)).join(', ');
  const notes: ExportNote[] = [
    { code: 'zones', count: files.length > 1 ? files.length : 0, list },
    { code: 'without-shape', count: without },
    { code: 'not-in-gbk', count: lost },
    { code: 'signs-replaced', count: replaced },
  ];
  return { files, notes: notes.filter(({ count }) => count > 0) };
}

/** One file as it is, several in a zip. */
export async function packCoordinateTxt(
  land: LandRows,
  request: Pick<ExportRequest, 'encoding' | 'day' | 'name'>,
  checkpoint: ExportCheckpoint,
): Promise<WrittenFile> {
  const { files, notes } = await writeCoordinateTxt(land, request, checkpoint);
  if (files.length <= 1)
    return {
      pieces: files.map(({ bytes }) => bytes),
      extension: '.txt',
      mediaType: 'text/plain',
      notes,
    };
  const entries = files.map(({ zone, bytes }) => ({
    name: `${request.name}-${zoneNumber(zone)}带.txt`,
    content: bytes,
  }));
  return {
    pieces: await zipFiles(entries, checkpoint),
    extension: '.zip',
    mediaType: 'application/zip',
    notes,
  };
}

function headerLines(
  { columns }: LandRows,
  rows: readonly number[],
  zone: GaussKruegerZone,
  writtenOn: string,
): string[] {
  // What all rows say of themselves goes where the format has a place for it.
  const source = commonText(columns, 'source', rows) ?? '';
  const date = commonText(columns, 'dataDate', rows) ?? writtenOn;
  return [
    '[属性描述]',
    '格式版本号=1.01版本',
    `数据产生单位=${plain(source).text}`,
    `数据产生日期=${date}`,
    '坐标系=2000国家大地坐标系',
    `几度分带=${zone.width}`,
    '投影类型=高斯克吕格',
    '计量单位=米',
    `带号=${zoneNumber(zone)}`,
    '精度=0.001',
    '转换参数=,,,,,,',
    '[地块坐标]',
  ];
}

function commonText(
  columns: readonly LandColumn[],
  field: string,
  rows: readonly number[],
): string | null {
  const column = columns.find((one) => one.field === field);
  const [first] = rows;
  if (!column || first === undefined) return null;
  const value = plainValue(column, first);
  return value !== null && rows.every((row) => plainValue(column, row) === value)
    ? String(value)
    : null;
}

function parcelLines(
  land: LandRows,
  row: number,
  zone: GaussKruegerZone,
): { lines: string[]; replaced: number } {
  const rings = multiPolygonOfRow(land.polygons!, row)
    .flat()
    .map((ring) => ring.map(([lon, lat]) => rounded(projectToZone(lon!, lat!, zone))));
  // Shells run counter-clockwise and holes the other way, so that holes count below zero.
  const area = rings.reduce((sum, ring) => sum + planeArea(ring), 0);
  const points = rings.reduce((sum, ring) => sum + ring.length, 0);
  const text = (field: string) => {
    const column = land.columns.find((one) => one.field === field);
    const value = column ? plainValue(column, row) : null;
    return plain(value === null ? '' : String(value));
  };
  const texts = [
    text('id'),
    text('name'),
    text('landUseName'),
    text(land.table === 'plots' ? 'landUseCode' : 'none'),
  ];
  const [id, name, use, code] = texts.map((one) => one.text);
  const hectares = (Math.abs(area) / squareMetresPerHectare).toFixed(4);
  const lines = [`${points},${hectares},${id},${name},面,,${use},${code},@`];
  let number = 1;
  for (const [k, ring] of rings.entries()) {
    const first = number;
    for (const [i, { north, east }] of ring.entries()) {
      const label = i === ring.length - 1 ? first : number++;
      lines.push(`J${label},${k + 1},${north.toFixed(3)},${east.toFixed(3)}`);
    }
  }
  return { lines, replaced: texts.filter(({ isReplaced }) => isReplaced).length };
}

/** Commas part the positions, and lines end a parcel's: in texts both give way. */
function plain(text: string): { text: string; isReplaced: boolean } {
  const safe = text
    .replaceAll(',', '，')
    .replaceAll('@', '＠')
    .replace(/[\r\n\t]+/g, ' ');
  return { text: safe, isReplaced: safe !== text };
}

function rounded({ north, east }: ZonePoint): ZonePoint {
  return { north: Number(north.toFixed(3)), east: Number(east.toFixed(3)) };
}

/** Of a closed ring, m² in the plane; counter-clockwise is above zero. */
function planeArea(ring: readonly ZonePoint[]): number {
  const [origin] = ring;
  let doubled = 0;
  for (let k = 0; k + 1 < ring.length; k++) {
    const a = ring[k]!;
    const b = ring[k + 1]!;
    doubled +=
      (a.east - origin!.east) * (b.north - origin!.north) -
      (b.east - origin!.east) * (a.north - origin!.north);
  }
  return doubled / 2;
}
