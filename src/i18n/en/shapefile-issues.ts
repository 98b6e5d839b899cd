import type { zhShapefileIssues } from '../zh/shapefile-issues';

/** What is wrong with shapefiles, dBASE tables, .prj files and archives, and what to do. */
export const enShapefileIssues: Record<keyof typeof zhShapefileIssues, string> = {
  'issue.shp-header-broken':
    'This is no shapefile, or its header is damaged. Export or download the .shp again.',
  'issue.shp-damaged':
    'The .shp is damaged or incomplete; {rows} {rows|shape was|shapes were} read. Compare with the source and export again if need be.',
  'issue.shp-record-cut':
    'The data of the shape are incomplete (its counts do not fit its length), so it cannot be made; the attributes are kept.',
  'issue.shp-parts-broken':
    'The parts of the shape begin in an impossible order, so it cannot be made; the attributes are kept.',
  'issue.shp-type-unknown':
    'Shapes of type {found} are not read (points, lines and polygons are, also with Z and M); the attributes are kept.',
  'issue.shp-ring-direction':
    'The directions of the rings do not tell shells from holes; what lies inside was taken as a hole. Check plots with holes.',
  'issue.shp-rings-too-many':
    'There are too many rings to compare them all; holes went to the shell before them. Check plots with holes.',
  'issue.shp-dbf-count':
    'The .shp has {shapes} {shapes|shape|shapes} and the .dbf {rows} {rows|row|rows}; they were joined in their order and all others kept. Check that attributes and shapes belong together.',
  'issue.dbf-missing':
    'There is no .dbf of the same name, so there are shapes without attributes. Open the .dbf together with the .shp.',
  'issue.dbf-unreadable':
    'The .dbf is damaged or no dBASE table; the attributes could not be read. Export again.',
  'issue.dbf-header-repaired':
    'The header of the .dbf contradicts its content; the content was followed. Check the attributes.',
  'issue.dbf-truncated':
    'The .dbf should have {expected} {expected|row|rows} and has {found}; the others are missing. Export or download it again.',
  'issue.dbf-rows-deleted':
    '{count} {count|row is|rows are} marked as deleted in the table and {count|was|were} not read. To keep them, restore them in the program they come from and export again.',
  'issue.dbf-type-not-read':
    'The field “{heading}” is of a type that is not read ({type}, memo or binary) and was left out.',
  'issue.dbf-heading-cut':
    'Headings longer than 10 bytes were cut when the file was written: {headings}. Check which field each one is.',
  'issue.dbf-heading-repeated':
    'Headings occur more than once and were numbered: {headings}. Check which field each one is.',
  'issue.dbf-encoding-guessed':
    'The file does not say how its text is encoded; by its content it is {encoding}. Check that the names read correctly.',
  'issue.cpg-unknown':
    'The .cpg names the encoding “{found}”, which is not known; read as {encoding}. Check that the names read correctly.',
  'issue.cpg-contradicted':
    'The .cpg says {found}, but the text is not in that encoding; read as {encoding}. Check that the names read correctly.',
  'issue.prj-missing':
    'There is no .prj, so the file names no coordinate system; it is judged by the coordinates.',
  'issue.prj-unreadable':
    'The .prj is not understood (it begins with “{found}”); the coordinate system is judged by the coordinates.',
  'issue.prj-local':
    'The .prj names the local system “{name}”, for which no public parameters exist. Convert to CGCS2000 before opening.',
  'issue.prj-projection-unknown':
    'The coordinate system “{name}” in the .prj (projection {projection}) cannot be converted; it is judged by the coordinates. Convert to CGCS2000 and export again.',
  'issue.zip-too-many-files':
    'The archive holds more than {limit} files and was not opened, for safety. Unpack it yourself and choose the files that are needed.',
  'issue.zip-directory-damaged':
    'The directory of the archive is damaged; only the files that could be found were taken out. Download or pack it again.',
  'issue.zip-encrypted':
    '{count} {count|file|files} in the archive {count|has|have} a password and cannot be read: {files}. Unpack them first.',
  'issue.zip-method-unknown':
    '{count} {count|file|files} in the archive {count|is|are} packed in a way that is not read: {files}. Pack them again as a plain ZIP (Deflate).',
  'issue.zip-entry-damaged':
    '{count} {count|file|files} in the archive {count|is|are} damaged or incomplete: {files}. Download or pack it again.',
  'issue.zip-nested-too-deep':
    'Archives lie more than one level deep in the archive and were not opened: {files}. Unpack the inner archive first.',
  'issue.zip-empty': 'The archive is empty.',
};
