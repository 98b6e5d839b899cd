import { multiPolygonOfRow, type PolygonColumn } from '../domain/polygons';
import { type LandKind, type LandRows, plainValue } from './land-rows';

/** Placemarks in one piece of text. */
export const placemarksPerPiece = 1000;
const schemaId = 'land';
const types: Record<LandKind, string> = {
  text: 'string',
  number: 'double',
  // KML has no day: ISO texts are what readers take for one.
  day: 'string',
  flag: 'bool',
};

/**
 * Rows as KML 2.2 in pieces of text: lon/lat in full, fields typed by a schema under their headings,
 * unknown cells left out; a row without a shape is a placemark without geometry.
 */
export function* writeKml(land: LandRows, name: string): Generator<string> {
  const { columns, rows, polygons } = land;
  const label = columns.find(({ field }) => field === 'name');
  const id = columns.find(({ field }) => field === 'id');
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>',
    `<name>${escaped(name)}</name>`,
    `<Schema name="${schemaId}" id="${schemaId}">`,
    ...columns.map(
      ({ heading, kind }) =>
        `<SimpleField name="${escaped(heading)}" type="${types[kind]}"></SimpleField>`,
    ),
    '</Schema>',
    '<Style id="plot"><LineStyle><color>ff4d4d4d</color><width>1.5</width></LineStyle><PolyStyle><color>66b27200</color></PolyStyle></Style>\n',
  ].join('\n');
  let piece = '';
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const title = label?.valueAt(row) ?? id?.valueAt(row) ?? null;
    const cells = columns.map((column) => {
      const value = plainValue(column, row);
      if (value === null) return '';
      // Of a flag every reader knows the number; GDAL takes the word for 0.
      const text = String(typeof value === 'boolean' ? Number(value) : value);
      return `<SimpleData name="${escaped(column.heading)}">${escaped(text)}</SimpleData>`;
    });
    piece += [
      '<Placemark>',
      title === null ? '' : `<name>${escaped(String(title))}</name>`,
      '<styleUrl>#plot</styleUrl>',
      `<ExtendedData><SchemaData schemaUrl="#${schemaId}">${cells.join('')}</SchemaData></ExtendedData>`,
      polygons ? geometryText(polygons, row) : '',
      '</Placemark>\n',
    ].join('');
    if ((i + 1) % placemarksPerPiece !== 0) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}</Document></kml>\n`;
}

function geometryText(column: PolygonColumn, row: number): string {
  const polygons = multiPolygonOfRow(column, row).map((rings) => {
    const [shell, ...holes] = rings.map(
      (ring) =>
        `<LinearRing><coordinates>${ring.map(([lon, lat]) => `${lon},${lat}`).join(' ')}</coordinates></LinearRing>`,
    );
    const inner = holes.map((hole) => `<innerBoundaryIs>${hole}</innerBoundaryIs>`).join('');
    return `<Polygon><outerBoundaryIs>${shell}</outerBoundaryIs>${inner}</Polygon>`;
  });
  return polygons.length > 1
    ? `<MultiGeometry>${polygons.join('')}</MultiGeometry>`
    : polygons.join('');
}

/** Signs of XML written out; control characters, which it cannot hold, left out. */
function escaped(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll('\r', '&#13;')
      .replaceAll('\n', '&#10;')
      .replaceAll('\t', '&#9;')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be left out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  );
}
