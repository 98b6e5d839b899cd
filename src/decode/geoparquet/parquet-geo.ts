import type { FileMetaData, SchemaTree } from 'hyparquet';
import { crsFromText } from '../crs/crs';
import { crsOfWkt as crsOfPrjText } from '../crs/prj';

/** The column of the shapes and how they are kept. */
export interface ShapeColumn {
  name: string;
  /** `wkb`, or a form of nested lists of coordinates: `point`, `multipolygon` … */
  encoding: string;
  /** As in `RawLayer.crs`. */
  crs: string | null;
  /** False for a column that is taken for shapes by its name alone. */
  isCertain: boolean;
}

export interface ShapeColumns {
  shape: ShapeColumn | null;
  /** Further columns of shapes, which are not read. */
  others: string[];
  /** Columns of bounds, which follow from the shapes. */
  bounds: string[];
  /** The description is there and cannot be understood. */
  isBroken: boolean;
}

interface ColumnDescription {
  encoding?: unknown;
  crs?: unknown;
  covering?: { bbox?: Record<string, unknown> };
}

const crsOfWkt = (wkt: string) => crsOfPrjText(wkt).crs;

const likelyNames = /^(?:geometry|geom|wkb_geometry|the_geom|shape|wkb)$/i;

/** Which column holds the shapes: by the `geo` description of GeoParquet, by Parquet's own type, or by its name. */
export function findShapeColumns(metadata: FileMetaData, root: SchemaTree): ShapeColumns {
  const text = metadata.key_value_metadata?.find(({ key }) => key === 'geo')?.value;
  const described = text === undefined ? null : describedColumns(text, root);
  if (described) return described;
  const found: ShapeColumns = { shape: null, others: [], bounds: [], isBroken: text !== undefined };
  for (const { element, children } of root.children) {
    const logical = element.logical_type;
    const isTyped = logical?.type === 'GEOMETRY' || logical?.type === 'GEOGRAPHY';
    const isLikely =
      children.length === 0 && element.type === 'BYTE_ARRAY' && likelyNames.test(element.name);
    if (!isTyped && !(isLikely && !element.converted_type)) continue;
    if (found.shape?.isCertain || (found.shape && !isTyped)) {
      if (isTyped) found.others.push(element.name);
      continue;
    }
    const crs = isTyped ? (logical.crs === undefined ? 'CRS84' : crsOf(logical.crs)) : null;
    found.shape = { name: element.name, encoding: 'wkb', crs, isCertain: isTyped };
  }
  return found;
}

function describedColumns(text: string, root: SchemaTree): ShapeColumns | null {
  let geo: { primary_column?: unknown; columns?: Record<string, ColumnDescription | null> } | null;
  try {
    geo = JSON.parse(text);
  } catch {
    return null;
  }
  const columns = geo?.columns;
  if (typeof columns !== 'object' || columns === null) return null;
  const names = root.children.map(({ element }) => element.name);
  const shapes = names.filter((name) => Object.hasOwn(columns, name) && columns[name]);
  const name = shapes.find((one) => one === geo?.primary_column) ?? shapes[0];
  if (name === undefined) return null;
  const bounds = shapes.flatMap((one) => {
    const path = columns[one]!.covering?.bbox?.xmin;
    return Array.isArray(path) && path.length > 1 ? [String(path[0])] : [];
  });
  const { encoding, crs } = columns[name]!;
  return {
    shape: {
      name,
      encoding: String(encoding ?? 'wkb').toLowerCase(),
      crs: crs === undefined ? 'CRS84' : crsOf(crs),
      isCertain: true,
    },
    others: shapes.filter((one) => one !== name),
    bounds,
    isBroken: false,
  };
}

/** The code of a system given as PROJJSON, as its text, or in older files as WKT. Coordinates are always east, north. */
function crsOf(crs: unknown): string | null {
  if (typeof crs === 'string') {
    const text = crs.trim();
    if (text === '') return null;
    if (text.startsWith('{')) return crsOfJson(text);
    return /^\w+\s*\[/.test(text) ? (crsOfWkt(text) ?? nameInWkt(text)) : crsFromText(text);
  }
  if (typeof crs !== 'object' || crs === null) return null;
  const { id, ids, components, source_crs, name } = crs as Record<string, unknown>;
  for (const one of [id, ...(Array.isArray(ids) ? ids : [])]) {
    const code = codeOf(one);
    if (code !== null) return code;
  }
  // A compound system begins with the one of the map; a bound one wraps it.
  for (const inner of [Array.isArray(components) ? components[0] : null, source_crs]) {
    const code = inner ? crsOf(inner) : null;
    if (code !== null) return code;
  }
  return typeof name === 'string' && name.trim() !== '' ? crsFromText(name) : null;
}

function crsOfJson(text: string): string | null {
  try {
    return crsOf(JSON.parse(text));
  } catch {
    return null;
  }
}

function nameInWkt(text: string): string | null {
  const name = /^\w+\s*\[\s*"([^"]+)"/.exec(text)?.[1];
  return name === undefined ? null : crsFromText(name);
}

function codeOf(id: unknown): string | null {
  if (typeof id !== 'object' || id === null) return null;
  const { authority, code } = id as Record<string, unknown>;
  if (typeof code !== 'string' && typeof code !== 'number') return null;
  return crsFromText(`${authority}:${code}`);
}
