import type { zhDecodeIssues } from '../zh/decode-issues';

/** What is wrong with a file or its coordinates, and what to do. */
export const enDecodeIssues: Record<keyof typeof zhDecodeIssues, string> = {
  'issue.json-syntax':
    'Line {line}, column {column}: the JSON is broken. Expected {expected}, found “{found}” (…{excerpt}…). {readRows} {readRows|row was|rows were} read before it. Correct it and open the file again.',
  'issue.json-truncated':
    'The file is incomplete: it breaks off in line {line}. The {readRows} {readRows|row|rows} before are kept, the rest is missing. Export or download it again.',
  'issue.json-too-deep':
    'Line {line}, column {column}: nested more than {expected} {expected|level|levels} deep, not read further. {readRows} {readRows|row was|rows were} read before it.',
  'issue.json-trailing':
    'Content after the end of the data was ignored: line {line}, column {column}, “{found}”.',
  'issue.json-scalar':
    'The file holds a single value and no plots. Export GeoJSON from your GIS program.',
  'issue.json-array':
    'This is a JSON array (a table, it seems) without shapes. Join it to shapes in a GIS program and export GeoJSON.',
  'issue.json-echarts':
    'This is a map in the compressed encoding of ECharts; its coordinates are simplified and no use for measuring. Export GeoJSON from the original data.',
  'issue.json-esri':
    'This is Esri JSON (an ArcGIS feature set), not GeoJSON. Use “Features To JSON” with the GeoJSON option in ArcGIS, or ask the service with f=geojson.',
  'issue.json-map-style': 'This is a map style: it says how to draw and holds no data.',
  'issue.not-geojson':
    'This is JSON but not GeoJSON (it has {keys}). Export GeoJSON from your GIS program.',
  'issue.line-invalid':
    'Some lines are not complete JSON; they are listed and not used. The first is at line {line}, column {column}: expected {expected}, found “{found}”.',
  'issue.encoding-not-utf8': 'Line {line}, column {column} is not UTF-8.',
  'issue.encoding-converted':
    'The file is encoded as {encoding} and was converted to UTF-8. Check that the names read correctly.',
  'issue.encoding-damaged':
    'The encoding of some texts is damaged; they show “�”. The rest is unaffected.',
  'issue.file-empty': 'The file is empty.',
  'issue.file-too-large':
    'The file is larger than 4 GB and cannot be opened. Export it by county or by park.',
  'issue.file-is-web-page':
    'This is a web page ({format}), not data; the link may need a login or may have expired. Download the data file again.',
  'issue.format-unknown':
    'The format of the file is not recognised (it begins with “{found}”). Files that open: GeoJSON, Shapefile, KML/KMZ, GeoPackage, FlatGeobuf, GeoParquet, DXF, coordinate TXT, Excel and CSV. Export one of these.',
  'issue.format-not-supported-gis':
    'This is {format}, which cannot be opened. Save the layer as a Shapefile (zipped), GeoPackage or GeoJSON in QGIS, ArcGIS or the like and drop that.',
  'issue.format-not-supported-table':
    'This is a text document ({format}), which cannot be opened. Save its table as Excel (.xlsx) or CSV and drop that.',
  'issue.format-not-supported-spreadsheet':
    'This is a table in the format {format}, which cannot be opened. Open it in Excel or WPS, save it as .xlsx and drop that.',
  'issue.format-not-supported-drawing':
    'This is a CAD drawing ({format}), which cannot be opened. Save it as DXF with plots as closed polylines, or make it a polygon layer in a GIS program and export a Shapefile or GeoJSON.',
  'issue.format-not-supported-picture':
    'This is a picture or page ({format}) without shapes to measure. Ask for the vector data (Shapefile, GeoJSON, DXF, for example).',
  'issue.format-not-supported-archive':
    'This is an archive ({format}); only .zip and .gz open. Unpack it and drop its files together, or pack them as .zip.',
  'issue.format-not-supported-part':
    'This is only a part of a Shapefile ({format}), without shapes. Drop the .shp, .dbf, .shx and .prj of the same name together, or pack them into one .zip.',
  'issue.format-not-supported-database':
    'This is {format}, which cannot be opened. Export its layers as Shapefiles (zipped), GeoPackage or GeoJSON in ArcGIS or QGIS, and its tables as Excel.',
  'issue.gzip-damaged':
    'The compressed file is damaged; only its first {bytes} bytes could be unpacked. Download it again.',
  'issue.archive-too-large':
    'Unpacked it exceeds {megabytes} MB or a ratio of {ratio}:1, so unpacking was stopped for safety. Unpack it yourself, or export by area.',
  'issue.topojson-invalid':
    'The TopoJSON has no arcs or no objects, so no shapes can be made. Export it again.',
  'issue.topojson-arc-missing':
    'An arc is missing or broken, so the shape cannot be made; the attributes are kept.',
  'issue.topojson-too-large':
    'The TopoJSON is too large to be unfolded in a browser (limits: {megabytes} MB, {points} {points|point|points}). Use GeoJSON instead.',

  'issue.type-missing': 'The type is missing.',
  'issue.type-not-text': 'The type should be text.',
  'issue.type-case':
    'The type is written “{found}” and should be “{expected}” (case matters); read as the latter.',
  'issue.collection-type-wrong': 'The type is “{found}”; read as {expected}.',
  'issue.features-missing': 'The features are missing.',
  'issue.features-not-array': 'The features should be an array, found “{found}”.',
  'issue.no-features': 'The file holds no features.',
  'issue.root-array': 'The features stand outside a FeatureCollection; read as one.',
  'issue.duplicate-key': '“{field}” occurs more than once; the last one counts.',
  'issue.member-misplaced': '“{field}” does not belong here (RFC 7946 §7.1); ignored.',
  'issue.bbox-not-array': 'The bbox should be an array; nothing depends on it.',
  'issue.bbox-not-numbers': 'The bbox holds something that is not a number; nothing depends on it.',
  'issue.bbox-length':
    'The bbox has {count} {count|number|numbers}, not 4 or 6; nothing depends on it.',
  'issue.feature-not-object': 'A feature should be an object, found “{found}”.',
  'issue.feature-type-missing': 'The feature lacks "type": "Feature"; read as a feature.',
  'issue.feature-type-wrong':
    'The type of the feature is “{found}” and should be Feature; read as a feature.',
  'issue.feature-id-not-scalar':
    'The id of the feature should be text or a number, found “{found}”; not used as an id.',
  'issue.geometry-in-place-of-feature':
    'Here stands a geometry without attributes; read as a feature that has none.',
  'issue.geometry-missing': 'The feature has no geometry member; taken as without a shape.',
  'issue.properties-missing': 'The feature has no properties; taken as without attributes.',
  'issue.properties-not-object':
    'The properties should be an object, found “{found}”; taken as without attributes.',
  'issue.number-not-finite':
    '“{field}” holds NaN, Infinity or a number out of range (not valid JSON); taken as unknown.',
  'issue.too-many-columns': 'There are more than {limit} fields; the others were not read.',

  'issue.geometry-not-object': 'The geometry should be an object, found “{found}”.',
  'issue.unknown-geometry-type':
    'There is no type “{found}”. Use a type of GeoJSON, such as Polygon or MultiPolygon.',
  'issue.geometry-empty': 'The coordinates are empty; taken as without a shape.',
  'issue.geometries-missing': 'The GeometryCollection lacks its geometries.',
  'issue.geometries-not-array': 'The geometries of the GeometryCollection should be an array.',
  'issue.geometry-collection-nested':
    'A GeometryCollection lies inside another; they were read as one.',
  'issue.geometry-collection-single':
    'The GeometryCollection holds a single geometry, which was read directly.',
  'issue.geometry-collection-too-deep': 'GeometryCollections are nested too deeply.',
  'issue.coordinates-missing': 'The {type} has no coordinates.',
  'issue.coordinates-not-array':
    'The coordinates of the {type} should be an array, found “{found}”.',
  'issue.coordinates-not-numbers':
    'The coordinates of the {type} hold something that is not a number ({found}).',
  'issue.coordinates-nesting':
    'The coordinates of the {type} have the wrong depth of brackets ({found}).',
  'issue.coordinates-not-finite':
    'The coordinates of the {type} hold NaN, Infinity or a number out of range.',
  'issue.position-too-short': 'A position of the {type} has fewer than two numbers ({found}).',
  'issue.line-too-short': 'A line of the {type} has fewer than two points.',
  'issue.ring-too-short':
    'A ring of the {type} has fewer than three different points and encloses nothing.',
  'issue.ring-not-closed':
    '{count} {count|ring|rings} did not end where they begin and {count|was|were} closed.',
  'issue.hole-too-short':
    '{count} {count|hole had|holes had} fewer than three different points and no area; {count|it was|they were} left out.',
  'issue.winding-order':
    'Rings run the other way than RFC 7946 asks (shells counter-clockwise); areas do not depend on it, accepted.',
  'issue.precision-excessive':
    'Coordinates have up to {decimals} {decimals|decimal|decimals}, finer than 0.1 mm; taken as they are.',
  'issue.height-dropped': 'The coordinates carry heights, which no area here uses.',
  'issue.ordinates-dropped':
    'Positions have {count} {count|number|numbers}; only the first two are used.',

  'issue.crs-member-malformed':
    'The crs member is malformed ({found}); taken as naming no coordinate system.',
  'issue.crs-unknown':
    'The coordinate system “{crs}” is not known; the shapes were not used. Convert them to CGCS2000 (EPSG:4490) in a GIS program and export again.',
  'issue.crs-from-zone-prefix':
    'The zone number {zone} before the eastings means CGCS2000 Gauss–Krüger, {width}° zone, central meridian {meridian}° ({crs}); converted. Please check.',
  'issue.crs-prefix-missing':
    'The eastings of {crs} should carry a zone number and do not; converted as {used}. Please check.',
  'issue.crs-contradicts-degrees':
    'The file names the projected system {crs}, but its coordinates are degrees; taken as longitude and latitude. Please check.',
  'issue.datum-not-cgcs2000':
    'The coordinate system {crs} ({datum}) is not CGCS2000. No public parameters exist, so it was converted on its own ellipsoid; positions may be off by tens of metres to over a hundred. Convert to CGCS2000 before measuring.',
  'issue.coordinates-not-degrees':
    'The coordinates are neither degrees nor do they carry a zone number: {xMin} to {xMax} across, {yMin} to {yMax} up. The shapes were not used. Name the coordinate system, or convert to CGCS2000 degrees (EPSG:4490) and export again.',
  'issue.axis-swapped':
    'The coordinates come as latitude, longitude (or north, east) and were swapped. Please check.',
  'issue.coordinates-out-of-range':
    'The coordinates are not on the earth ({x}, {y}); the shape was not used.',
};
