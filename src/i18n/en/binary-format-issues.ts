import type { zhBinaryFormatIssues } from '../zh/binary-format-issues';

/** What is wrong with a GeoPackage, FlatGeobuf or GeoParquet file, and what to do. */
export const enBinaryFormatIssues: Record<keyof typeof zhBinaryFormatIssues, string> = {
  'issue.wkb-too-short':
    'The binary data of the shape are incomplete: {expected} more bytes expected, {found} there. The attributes are kept; export again.',
  'issue.wkb-damaged':
    'The binary data of the shape are broken at byte {at}: expected {expected}, found “{found}”. The attributes are kept; export again.',
  'issue.geometry-type-not-read':
    'Shapes of the type “{found}” (polygons with arcs, for example) cannot be read. The attributes are kept; turn curves into lines in a GIS program and export again.',
  'issue.blob-left-out':
    '“{field}” holds pictures or other binary data, neither text nor numbers; it was not read.',
  'issue.shapes-left-out':
    '“{field}” is a further column of shapes; only the main one of a layer is read. Export this column as a layer of its own if you need it.',

  'issue.sqlite-damaged':
    'The database file is damaged and cannot be read ({reason}). Open the original in QGIS and export it again, or download it again.',
  'issue.sqlite-not-geopackage':
    'This is an SQLite database and no GeoPackage: it lists no layers. Export GeoPackage or GeoJSON from QGIS.',
  'issue.sqlite-spatialite':
    'This is a SpatiaLite database, which keeps shapes in another way than GeoPackage. Save it as GeoPackage in QGIS.',
  'issue.sqlite-holds-tiles':
    'The file holds map tiles (pictures) only and no shapes to measure. Ask for vector data.',
  'issue.gpkg-table-missing':
    'The contents list a table “{table}” that is not in the file; the other tables were read.',
  'issue.gpkg-view-refused':
    '“{table}” is a recursive view that might never end; it was not read. Save it as an ordinary layer in QGIS.',
  'issue.gpkg-too-many-tables':
    'There are more than {limit} layers; the rest was not read. Split the file.',
  'issue.gpkg-table-damaged':
    'The table “{table}” is damaged ({reason}); only its first {readRows} {readRows|row was|rows were} read. Export again.',
  'issue.gpkg-shape-damaged':
    'The shape is not in the form of a GeoPackage (it begins with “{found}”). The attributes are kept; export again.',

  'issue.fgb-version':
    'This is version {found} of FlatGeobuf; only version {expected} can be read. Export again with a newer GDAL or QGIS.',
  'issue.fgb-header-damaged':
    'The header of the FlatGeobuf file is damaged ({reason}); it cannot be read. Export or download it again.',
  'issue.fgb-feature-damaged':
    'The data of the feature are damaged (from byte {at}: {reason}); its shape was not taken, attributes may be missing. Export again.',
  'issue.fgb-truncated':
    'The file is incomplete: {expected} {expected|feature|features} expected, {readRows} read. Export or download it again.',

  'issue.parquet-damaged':
    'The Parquet file is damaged and cannot be read ({reason}). Export or download it again.',
  'issue.parquet-too-large':
    'The Parquet file has {rows} {rows|row|rows}, too many for a browser (at most {limit}). Export it by region.',
  'issue.parquet-column-damaged':
    'Rows {firstRow} to {lastRow} of “{field}” cannot be read ({reason}) and count as unknown; other columns are not affected. Export again.',
  'issue.parquet-shapes-damaged':
    'The shape of this row (“{field}”) cannot be read; the attributes are kept. Export again.',
  'issue.parquet-group-damaged':
    'A group of {rows} {rows|row cannot|rows cannot} be read at all and was not taken. Export or download it again.',
  'issue.parquet-geo-broken':
    'The “geo” description in the file is broken: the column of shapes was found by name and content, the reference system counts as not named. Check it.',
  'issue.parquet-encoding-unknown':
    'The column of shapes “{field}” has the encoding “{found}”, which cannot be read. Export GeoParquet with WKB, or GeoPackage.',
};
