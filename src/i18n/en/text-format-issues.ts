import type { zhTextFormatIssues } from '../zh/text-format-issues';

/** What is wrong with tables of text, coordinate TXT, KML, DXF and maps of ECharts, and what to do. */
export const enTextFormatIssues: Record<keyof typeof zhTextFormatIssues, string> = {
  'issue.text-too-large':
    'The file is larger than {megabytes} MB, more than a browser can read at once. Export it by county or by park.',

  'issue.csv-no-rows': 'The table has no rows of data. Check what was exported.',
  'issue.csv-no-heading':
    'No heading was found (the first 10 rows are mostly numbers); the columns are called “列 1”, “列 2” and so on. Say in the import panel what they mean.',
  'issue.csv-headings-made':
    '{count} {count|heading was|headings were} empty or repeated and {count|was|were} given names such as “列 3” or “name (2)”.',
  'issue.csv-title-rows':
    '{count} {count|row|rows} of titles or notes above the heading were skipped.',
  'issue.csv-blank-rows': '{count} blank rows were skipped.',
  'issue.csv-row-ragged':
    'Some rows have another number of cells than the heading (heading {expected}, first such row {found}); a cell may hold the delimiter. What is missing is taken as empty, what is too much stands in columns “列 …”. Please check.',
  'issue.csv-quotes':
    'Quotes do not match in {count} {count|place|places}, and what follows may have run into one cell. Check it, and export again if need be.',
  'issue.csv-north-first':
    'X is the northing and Y the easting here, as surveyors write them; read that way. Please check the position.',
  'issue.csv-coordinate-unreadable':
    'The coordinates cannot be read (“{found}”); these rows have no shape, the rest of them is kept. Correct the coordinates.',
  'issue.wkt-broken':
    'The WKT is broken at character {position} (“{found}”); the shape was not used, its text is kept.',
  'issue.wkt-srid-mixed':
    'Shapes of one column name different coordinate systems ({crs}); all were read in the first. Make them one and export again.',

  'issue.txt-no-parcels':
    'The file has no parcels and no boundary points. Check whether it is a coordinate exchange file.',
  'issue.txt-line-unreadable':
    '{count} {count|line is|lines are} neither header nor parcel nor boundary point and {count|was|were} not used; the first is line {line}: “{found}”.',
  'issue.txt-parcel-line-missing':
    'No parcel line ending in @ stands before the boundary points; the parcel has no number and no name.',
  'issue.txt-parcel-without-points':
    'The parcel has no boundary points, so it has no shape; its attributes are kept.',
  'issue.txt-point-count':
    'The parcel line tells of {expected} boundary points, there are {found}; these were used. Check whether lines are missing.',
  'issue.txt-axes-swapped':
    'The columns X and Y are swapped (X should be the northing of 7 digits, Y the easting of 8 with its zone); put right. Please check the position.',
  'issue.txt-ring-too-short':
    '{count} {count|ring has|rings have} fewer than 3 different points, enclose nothing and {count|was|were} not used. Complete the boundary points.',
  'issue.txt-rings-too-many':
    'A parcel has too many rings to find out which are holes; each was taken as a polygon of its own. Check the area.',
  'issue.txt-system-missing':
    'The header names no coordinate system; read as CGCS2000. Please check.',
  'issue.txt-system-unknown':
    'The coordinate system “{system}” of the header is not known (parameters of local systems are not public). Convert to CGCS2000, or name the system.',
  'issue.txt-zone-contradicts':
    'The header (zones of {toldWidth}°, zone {told}) contradicts the zone {prefix} before the Y coordinates, which counts: {width}° zone, central meridian {meridian}°. Please check.',
  'issue.txt-zone-missing':
    'Neither the Y coordinates nor the header name a zone. Choose the central meridian.',
  'issue.txt-zone-unknown':
    'There is no zone {told} of {toldWidth}° as the header says. Choose the central meridian.',
  'issue.txt-shift-ignored':
    'The header has parameters of a transformation ({found}), which were not applied; coordinates are read as they stand.',
  'issue.txt-length-unit':
    'The unit of length is given as “{unit}”; coordinates were read as metres all the same. Please check.',
  'issue.txt-areas-in-square-metres':
    'The areas are not in hectares: held against the shapes, all are in square metres, and were read so. Please check.',
  'issue.txt-areas-in-mu':
    'The areas are not in hectares: held against the shapes, all are in mu, and were read so. Please check.',
  'issue.txt-area-unit-doubtful':
    'The area “{found}” is in another unit than those of other parcels, and nobody knows which; it stands in the column “单位存疑的面积” and is not taken for hectares. Correct it.',
  'issue.txt-area-differs':
    'The area “{found}” differs by {percent}% from the plane area of the boundary points (0.2% is allowed). Check points and area.',
  'issue.txt-area-unreadable': 'The area “{found}” is not a number.',

  'issue.kml-too-large':
    'The KML is larger than {megabytes} MB. Export it by area, or as GeoPackage or Shapefile.',
  'issue.kml-no-placemarks':
    'The KML has no placemarks, so no shapes. Network links are not followed.',
  'issue.kml-placemark-broken':
    'The XML of the placemark is broken and cannot be read; the others are unaffected. Export it again.',
  'issue.kml-cut':
    'The KML is incomplete and breaks off before its end; {rows} {rows|placemark was|placemarks were} read, the rest is missing. Export or download it again.',
  'issue.kml-entities':
    'The KML declares entities of its own. For safety they were not expanded; texts show them as written.',
  'issue.kml-not-read':
    'Some contents are no plots and were not read: {found} (tracks, models, pictures, network links).',

  'issue.dxf-binary':
    'This is a binary DXF, which cannot be read. Save it as ASCII (text) DXF in the CAD program.',
  'issue.dxf-no-shapes':
    'The drawing has no polylines, lines, points or hatches. Explode blocks before the export.',
  'issue.dxf-not-read':
    'Some entities were not read: {found}. Explode blocks (INSERT) and turn splines and arcs into polylines first.',
  'issue.dxf-shape-broken':
    'The polyline lacks points or has coordinates that are no numbers; it makes no shape.',
  'issue.dxf-texts-outside':
    '{count} {count|text lies|texts lie} in no closed polyline and {count|was|were} not used.',
  'issue.dxf-hatch-repeated':
    '{count} {count|hatch fills|hatches fill} a polyline and {count|was|were} not read a second time.',
  'issue.dxf-lines-odd':
    '{count} {count|line is|lines are} no DXF and {count|was|were} skipped. Check whether the shapes are complete.',
  'issue.dxf-cut':
    'The DXF is incomplete: it has no end mark. {count} {count|shape was|shapes were} read, others may be missing. Export it again.',

  'issue.echarts-simplified':
    'This is a map in the compressed encoding of ECharts, decoded to longitude and latitude. Its coordinates are simplified and rounded: fit for showing, not for measuring.',
  'issue.echarts-shape-broken':
    'The compressed coordinates cannot be decoded; the shape was not used, its attributes are kept.',
  'issue.echarts-invalid':
    'The ECharts map has no features and cannot be read. Use the original data.',
};
