import { cellText, geometryKinds, type RawLayer } from '../raw-layer';
import { normaliseHeading } from './units';

const classHeadings = new Set(['class', '道路等级']);
const nameHeadings = new Set(['name', '名称', '地名', 'title']);

/** The shapes of a layer as a GeoJSON FeatureCollection for drawing: each feature has its row and, where there are any, its name and class. */
export function contextGeojson(layer: RawLayer): string {
  const names = layer.columns.find((column) => nameHeadings.has(normaliseHeading(column.name)));
  const classes = layer.columns.find((column) => classHeadings.has(normaliseHeading(column.name)));
  const features: string[] = [];
  for (let row = 0; row < layer.rowCount; row++) {
    const geometry = geometryOfRow(layer, row);
    if (geometry === null) continue;
    const properties: Record<string, string | number> = { row: row + 1 };
    const name = names ? cellText(names, row) : null;
    if (name !== null) properties.name = name;
    // The map draws the lines of a road class (main, street) as roads.
    const roadClass = classes ? cellText(classes, row) : null;
    if (roadClass !== null) properties.class = roadClass;
    features.push(
      `{"type":"Feature","properties":${JSON.stringify(properties)},"geometry":${geometry}}`,
    );
  }
  return `{"type":"FeatureCollection","features":[${features.join(',')}]}`;
}

/** One geometry of the row's parts: polygons, else lines, else points. `null` without a shape. */
function geometryOfRow({ geometry }: RawLayer, row: number): string | null {
  const { coordinates, ringOffsets, partOffsets, rowOffsets } = geometry;
  const kind = geometryKinds[geometry.kinds[row]!]!;
  if (kind === 'none' || kind === 'invalid') return null;
  const points: string[] = [];
  const lines: string[] = [];
  const polygons: string[] = [];
  for (let part = rowOffsets[row]!; part < rowOffsets[row + 1]!; part++) {
    const rings: string[] = [];
    for (let ring = partOffsets[part]!; ring < partOffsets[part + 1]!; ring++) {
      const positions: string[] = [];
      for (let k = ringOffsets[ring]!; k < ringOffsets[ring + 1]!; k++)
        positions.push(`[${coordinates[2 * k]},${coordinates[2 * k + 1]}]`);
      rings.push(positions.length === 1 ? positions[0]! : `[${positions.join(',')}]`);
    }
    const isPoint = ringOffsets[partOffsets[part]! + 1]! - ringOffsets[partOffsets[part]!]! === 1;
    if (kind === 'point' || (kind === 'mixed' && isPoint)) points.push(...rings);
    else if (kind === 'line' || (kind === 'mixed' && !isClosed(layerRing(part))))
      lines.push(...rings);
    else polygons.push(`[${rings.join(',')}]`);
  }
  function layerRing(part: number): [number, number] {
    const ring = partOffsets[part]!;
    return [ringOffsets[ring]!, ringOffsets[ring + 1]! - 1];
  }
  function isClosed([from, to]: [number, number]): boolean {
    return (
      to - from >= 3 &&
      coordinates[2 * from] === coordinates[2 * to] &&
      coordinates[2 * from + 1] === coordinates[2 * to + 1]
    );
  }
  const geometries = [
    polygons.length > 0 ? `{"type":"MultiPolygon","coordinates":[${polygons.join(',')}]}` : '',
    lines.length > 0 ? `{"type":"MultiLineString","coordinates":[${lines.join(',')}]}` : '',
    points.length > 0 ? `{"type":"MultiPoint","coordinates":[${points.join(',')}]}` : '',
  ].filter((text) => text !== '');
  if (geometries.length === 0) return null;
  return geometries.length === 1
    ? geometries[0]!
    : `{"type":"GeometryCollection","geometries":[${geometries.join(',')}]}`;
}
