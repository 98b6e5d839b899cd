import { type DxfGroup, DxfGroups, numberOf, readEntity, textOfCode } from './dxf-groups';
import { hatchRings } from './dxf-hatch';
import { type DxfVertex, pathOf, verticesOf } from './dxf-path';
import { plainDxfText, plainMText } from './dxf-text';

/** One thing of a drawing that becomes a row. Paths are x, y pairs; a polygon has closed ones, a point a single pair. */
export interface DxfShape {
  kind: 'polygon' | 'line' | 'point' | 'invalid';
  paths: number[][];
  layer: string;
  color: number | null;
  isHatch: boolean;
}

export interface DxfLabel {
  x: number;
  y: number;
  text: string;
}

export interface DxfDrawing {
  shapes: DxfShape[];
  labels: DxfLabel[];
  /** Entities that are not read, by name. */
  notRead: Map<string, number>;
  faults: number;
  /** The drawing ends without saying so. */
  isCut: boolean;
}

/** Colour numbers that say “as the layer” or “as the block”. */
const byLayer = 256;
const byBlock = 0;
/** What a drawing has besides things: neither rows nor worth a word. */
const ignored = new Set(['SEQEND', 'VIEWPORT', 'ATTRIB', 'ATTDEF', 'ENDBLK']);
const splineControl = 16;
const meshFlags = 16 | 64;

/** Reads an ASCII drawing: the tables for the colours of layers, then its entities. It yields how far it is. */
export function* readDrawing(text: string): Generator<number, DxfDrawing> {
  const groups = new DxfGroups(text);
  const drawing: DxfDrawing = {
    shapes: [],
    labels: [],
    notRead: new Map(),
    faults: 0,
    isCut: true,
  };
  const colors = new Map<string, number>();
  let section = '';
  let entities = 0;
  for (let group = groups.next(); group; group = groups.next()) {
    if (group.code !== 0) continue;
    const name = group.value.trim().toUpperCase();
    if (name === 'EOF') {
      drawing.isCut = false;
      break;
    }
    const body = readEntity(groups);
    if (name === 'SECTION') section = textOfCode(body, 2).toUpperCase();
    else if (name === 'ENDSEC') section = '';
    else if (section === 'TABLES' && name === 'LAYER')
      colors.set(textOfCode(body, 2), Math.abs(numberOf(body, 62, 7)));
    else if (section === 'ENTITIES') addEntity(name, body, groups, drawing, colors);
    if (++entities % 4000 === 0) yield groups.position;
  }
  drawing.faults = groups.faults;
  return drawing;
}

function addEntity(
  name: string,
  body: DxfGroup[],
  groups: DxfGroups,
  drawing: DxfDrawing,
  colors: ReadonlyMap<string, number>,
): void {
  const isMirrored = numberOf(body, 230, 1) < 0;
  const layer = plainDxfText(textOfCode(body, 8));
  const own = numberOf(body, 62, byLayer);
  const color =
    own === byLayer || own === byBlock ? (colors.get(textOfCode(body, 8)) ?? null) : own;
  const facts = { layer, color, isHatch: name === 'HATCH' };
  const add = (kind: DxfShape['kind'], paths: number[][]) =>
    drawing.shapes.push({ kind, paths, ...facts });
  const skip = () => drawing.notRead.set(name, (drawing.notRead.get(name) ?? 0) + 1);
  const addPath = (vertices: readonly DxfVertex[], isClosed: boolean, isFlipped: boolean) => {
    const made = pathOf(vertices, isClosed, isFlipped);
    if (!made || made.path.length < 4) add('invalid', []);
    else if (made.isClosed) add(made.path.length >= 8 ? 'polygon' : 'invalid', [made.path]);
    else add('line', [made.path]);
  };
  switch (name) {
    case 'LWPOLYLINE':
      addPath(verticesOf(body), (numberOf(body, 70, 0) & 1) !== 0, isMirrored);
      return;
    case 'POLYLINE': {
      const flags = numberOf(body, 70, 0);
      const vertices = readVertices(groups);
      if ((flags & meshFlags) !== 0) skip();
      else addPath(vertices, (flags & 1) !== 0, isMirrored && (flags & 8) === 0);
      return;
    }
    case 'LINE': {
      const ends = [10, 20, 11, 21].map((code) => numberOf(body, code, Number.NaN));
      if (ends.every(Number.isFinite)) add('line', [ends]);
      else add('invalid', []);
      return;
    }
    case 'POINT': {
      const [x, y] = [numberOf(body, 10, Number.NaN), numberOf(body, 20, Number.NaN)];
      if (Number.isFinite(x) && Number.isFinite(y)) add('point', [[x, y]]);
      else add('invalid', []);
      return;
    }
    case 'HATCH': {
      const rings = hatchRings(body, isMirrored)?.filter((ring) => ring.length >= 8);
      if (rings && rings.length > 0) add('polygon', rings);
      else skip();
      return;
    }
    case 'TEXT':
    case 'MTEXT': {
      const label = labelOf(name, body, isMirrored);
      if (label) drawing.labels.push(label);
      return;
    }
    default:
      if (!ignored.has(name)) skip();
  }
}

/** The VERTEX entities after a POLYLINE, up to its end; control points of splines are left out. */
function readVertices(groups: DxfGroups): DxfVertex[] {
  const vertices: DxfVertex[] = [];
  for (let group = groups.next(); group; group = groups.next()) {
    if (group.code !== 0) continue;
    const name = group.value.trim().toUpperCase();
    if (name !== 'VERTEX') {
      if (name !== 'SEQEND') groups.unread(group);
      break;
    }
    const body = readEntity(groups);
    if ((numberOf(body, 70, 0) & splineControl) !== 0) continue;
    const [vertex] = verticesOf(body);
    if (vertex) vertices.push(vertex);
  }
  return vertices;
}

function labelOf(name: string, body: readonly DxfGroup[], isMirrored: boolean): DxfLabel | null {
  const raw = body
    .filter(({ code }) => code === 1 || (name === 'MTEXT' && code === 3))
    .map(({ value }) => value)
    .join('');
  const text = name === 'MTEXT' ? plainMText(raw) : plainDxfText(raw);
  // Text that is set from its middle has the place in the second point.
  const isAligned = name === 'TEXT' && (numberOf(body, 72, 0) !== 0 || numberOf(body, 73, 0) !== 0);
  const from = isAligned ? 11 : 10;
  const x = numberOf(body, from, numberOf(body, 10, Number.NaN));
  const y = numberOf(body, from + 10, numberOf(body, 20, Number.NaN));
  if (text === '' || !Number.isFinite(x) || !Number.isFinite(y)) return null;
  return { x: isMirrored && name === 'TEXT' ? -x : x, y, text };
}
