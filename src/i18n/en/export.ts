import type { zhExport } from '../zh/export';

/** Writing data to files. */
export const enExport: Record<keyof typeof zhExport, string> = {
  'export.title': 'Export data',
  'export.text':
    'Shapes are as repaired and converted; fields have standard names with their units and can be opened again. The file is made on this computer.',
  'export.what': 'Content',
  'export.what-all': 'All {count} {count|plot|plots}',
  'export.what-shown': 'The {count} {count|plot|plots} shown',
  'export.what-selected': 'The {count} selected plots',
  'export.what-parks': '{count} park boundaries',
  'export.what-statistics': '{count} {count|row|rows} of park statistics',
  'export.what-areas': '{count} {count|area|areas}',
  'export.format': 'Format',
  'export.format-geojson': 'GeoJSON',
  'export.format-shapefile': 'Shapefile (ZIP)',
  'export.format-txt': 'Coordinate TXT',
  'export.format-kml': 'KML',
  'export.format-flatgeobuf': 'FlatGeobuf',
  'export.format-xlsx': 'Excel (XLSX)',
  'export.about-geojson': 'CGCS2000 longitude and latitude.',
  'export.about-shapefile':
    'Field names hold 10 bytes; a legend in the ZIP gives them in full. Chinese names fit best in GBK. Texts hold 254 bytes.',
  'export.about-txt':
    '3° zones, one file for each zone in which plots have their middle; X is north, Y is east with the zone number, to 1 mm. Areas are plane areas of the written coordinates. Holds number, name, use and land-use code only.',
  'export.about-kml': 'Longitude and latitude, for map viewers.',
  'export.about-flatgeobuf':
    'CGCS2000 longitude and latitude with a spatial index; for large data.',
  'export.about-xlsx': 'The table alone, without shapes.',
  'export.crs': 'Coordinate system',
  'export.crs-degrees': 'CGCS2000 longitude/latitude (EPSG:4490)',
  'export.crs-zone': 'CGCS2000 {width}° zone {number}, central meridian {meridian}° (EPSG:{epsg})',
  'export.encoding': 'Encoding',
  'export.encoding-gbk': 'GBK',
  'export.encoding-utf-8': 'UTF-8',
  'export.do': 'Export',
  'export.file-plots': 'plots',
  'export.file-parks': 'parks',
  'export.file-statistics': 'park statistics',
  'export.file-areas': 'areas',
  'export.cancelled': 'The export was cancelled.',
  'export.done': 'Exported {name}, {count} {count|row|rows}.',
  'export.note-zones':
    'They lie in {count} {count|zone|zones} ({list}): one file for each, in a ZIP.',
  'export.note-without-shape': '{count} {count|row has|rows have} no shape.',
  'export.note-without-index':
    '{count} {count|row has|rows have} no shape; the file therefore has no spatial index.',
  'export.note-without-shape-txt':
    '{count} {count|row has|rows have} no shape and {count|was|were} left out.',
  'export.note-not-in-gbk':
    '{count} {count|character is|characters are} not in GBK and {count|was|were} written as “?”; UTF-8 keeps them.',
  'export.note-text-cut':
    '{count} {count|text was|texts were} longer than 254 bytes and {count|was|were} cut ({list}); the legend file says where.',
  'export.note-names-shortened':
    '{count} column names of your files were shortened; the legend file has them in full.',
  'export.note-number-rounded':
    '{count} {count|number had|numbers had} more than 20 digits and {count|was|were} rounded ({list}); the legend file says where.',
  'export.note-cell-cut':
    '{count} {count|text was|texts were} longer than a cell of Excel holds (32,767 characters) and {count|was|were} cut.',
  'export.note-far-from-zone':
    '{count} {count|shape lies|shapes lie} far from the central meridian of the chosen zone and {count|is|are} distorted.',
  'export.note-signs-replaced':
    'Commas, @ or line breaks were replaced in {count} {count|text|texts}.',
  'export.zone': '{width}° zone {number}',
  'export.column-lon': 'Centre longitude (°)',
  'export.column-lat': 'Centre latitude (°)',
  'export.column-north': 'Centre X (north, m, {zone})',
  'export.column-east': 'Centre Y (east, m, {zone})',
  'export.shape-too-long':
    '; {count} {count|shape is|shapes are} longer than a cell of Excel holds and {count|was|were} left out; CSV holds them',
  'export.table-xlsx': 'Export Excel ({count} {count|plot|plots} shown)',
  'export.table-xlsx-selected': 'Export Excel ({count} selected)',
  'export.with-degrees': 'With longitude and latitude of the centre',
  'export.with-zone': 'With X and Y of the centre ({zone})',
  'export.with-wkt': 'With the shape (WKT, longitude and latitude)',
  'export.rejected': 'Export the {count} {count|row|rows} not used',
  'export.rejected-row': 'Row',
  'export.rejected-reason': 'Why it was not used',
  'export.rejected-unlisted': 'See the issues of this file under “Data and issues”',
  'export.rejected-separator': '; ',
  'export.original': 'Save the original file',
  'export.checksum': 'Checksum of the original (SHA-256)',
  'export.checksum-cancelled': 'The checksum was cancelled.',
};
