import { hasShape } from '../../domain/polygons';
import {
  type ExportCheckpoint,
  type ExportNote,
  type ExportRequest,
  partOf,
  type WrittenFile,
} from '../export-request';
import type { LandRows } from '../land-rows';
import { zipFiles } from '../zip-files';
import { projectToZone } from '../zone-projection';
import { type CutCells, writeDbf } from './dbf';
import { fieldLegend, type KnownNames, shortFieldNames } from './field-names';
import { prjText } from './prj';
import { writeShp } from './shp';

/** Degrees from the central meridian beyond which a zone no longer fits (6° zones reach 3°). */
const farFromMeridian = 3.5;
/** .cpg of GBK as Esri and GDAL know it. */
const codePages = { gbk: '936', 'utf-8': 'UTF-8' };

/**
 * Rows with polygons as a zipped Shapefile: lon/lat of CGCS2000 or a Gauss–Krüger zone (coordinates in
 * full), .cpg, and beside it the text that says what each short field name stands for.
 */
export async function writeShapefile(
  land: LandRows,
  { zone, encoding, name, day }: Pick<ExportRequest, 'zone' | 'encoding' | 'name' | 'day'>,
  known: KnownNames,
  checkpoint: ExportCheckpoint,
): Promise<WrittenFile> {
  const { polygons, rows, columns } = land;
  if (!polygons) throw new Error(`expected a table with shapes, found ${land.table}`);
  let far = 0;
  const project = (lon: number, lat: number): [number, number] => {
    if (!zone) return [lon, lat];
    const { north, east } = projectToZone(lon, lat, zone);
    return [east, north];
  };
  let without = 0;
  for (let i = 0; i < rows.length; i++) {
    if (!hasShape(polygons, rows[i]!)) without++;
    else if (zone) {
      const first = polygons.ringOffsets[polygons.polygonOffsets[polygons.rowOffsets[rows[i]!]!]!]!;
      if (Math.abs(polygons.coordinates[2 * first]! - zone.centralMeridian) > farFromMeridian)
        far++;
    }
  }
  const names = shortFieldNames(columns, encoding, known);
  const { shp, shx } = await writeShp(polygons, rows, project, partOf(checkpoint, 0, 0.2));
  const dbf = await writeDbf({ columns, names, rows, encoding, day }, partOf(checkpoint, 0.2, 0.7));
  const text = (content: string) => new TextEncoder().encode(content);
  const pieces = await zipFiles(
    [
      { name: `${name}.shp`, content: shp },
      { name: `${name}.shx`, content: shx },
      { name: `${name}.dbf`, content: dbf.bytes },
      { name: `${name}.prj`, content: text(prjText(zone)) },
      { name: `${name}.cpg`, content: text(codePages[encoding]) },
      // With the mark, so that Windows shows it rightly whatever the table's encoding.
      {
        name: `${name}-字段对照.txt`,
        content: text(`\uFEFF${fieldLegend(columns, names, dbf.cut)}`),
      },
    ],
    partOf(checkpoint, 0.7, 1),
  );
  // A field of ours is found again under its short name; of other columns only the legend has the whole name.
  const shortened = columns.filter(
    ({ field, heading }, k) => field === null && names[k] !== heading,
  ).length;
  const sum = (countOf: (cells: CutCells) => number) =>
    dbf.cut.reduce((total, cells) => total + countOf(cells), 0);
  const listed = (countOf: (cells: CutCells) => number) =>
    dbf.cut
      .filter((cells) => countOf(cells) > 0)
      .map(({ heading }) => heading)
      .join('、');
  const notes: ExportNote[] = [
    { code: 'without-shape', count: without },
    { code: 'far-from-zone', count: far },
    { code: 'not-in-gbk', count: dbf.lost },
    { code: 'names-shortened', count: shortened },
    { code: 'text-cut', count: sum(({ texts }) => texts), list: listed(({ texts }) => texts) },
    {
      code: 'number-rounded',
      count: sum(({ numbers }) => numbers),
      list: listed(({ numbers }) => numbers),
    },
  ];
  return {
    pieces,
    extension: '.zip',
    mediaType: 'application/zip',
    notes: notes.filter(({ count }) => count > 0),
  };
}
