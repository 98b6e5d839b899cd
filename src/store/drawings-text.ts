import {
  type Drawing,
  drawingInks,
  drawingKinds,
  fewestPoints,
  type Position,
} from '../domain/drawing';

/** The drawings as a text that `readDrawings` reads back to the same. */
export function writeDrawings(drawings: readonly Drawing[]): string {
  return JSON.stringify(drawings);
}

/** The drawings in a text; what is malformed or of another version is left out. */
export function readDrawings(text: string): Drawing[] {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return [];
  }
  return Array.isArray(list) ? list.flatMap((item) => drawingFrom(item) ?? []) : [];
}

function drawingFrom(item: unknown): Drawing | null {
  if (typeof item !== 'object' || item === null) return null;
  const { id, kind, name, ink, coordinates, isHidden } = item as Record<string, unknown>;
  const known = drawingKinds.find((it) => it === kind);
  if (typeof id !== 'string' || typeof name !== 'string' || !known) return null;
  if (!Array.isArray(coordinates) || coordinates.length < fewestPoints[known]) return null;
  if (!coordinates.every(isPosition)) return null;
  return {
    id,
    kind: known,
    name,
    ink: drawingInks.find((it) => it === ink) ?? drawingInks[0],
    coordinates: coordinates as Position[],
    isHidden: isHidden === true,
  };
}

function isPosition(value: unknown): value is Position {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((number) => typeof number === 'number' && Number.isFinite(number)) &&
    Math.abs(value[0]) <= 180 &&
    Math.abs(value[1]) <= 90
  );
}
