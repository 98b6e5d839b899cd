import type { areaFields } from '../../domain/area';
import { type AreaUse, boundaryKindOf, zoneKindOf } from '../../domain/area-use';
import { type Column, textAt } from '../../domain/column';
import type { AreaTable } from '../../domain/dataset';
import type { BuiltTable } from './build-table';
import { headingOf } from './check-plots';

/** Extra columns and fields in which the name of an area may stand, besides its own. */
const nameFields = ['name', 'county'] as const;

/**
 * The polygons for which figures are asked, each with the first text that can be its name and, where the file tells
 * it, with what it is for. A word for that which is not known is told and not guessed at.
 */
export function buildAreas(table: BuiltTable): AreaTable {
  const candidates = [
    ...nameFields.map((field) => table.columns[field]),
    ...Object.values(table.extra),
  ];
  const named = candidates.filter((column) => column !== undefined).filter(isTextual);
  const uses = Array.from({ length: table.count }, (_, i) => useOf(table, i));
  const names = Array.from({ length: table.count }, (_, i) => {
    for (const column of named) {
      const text = textAt(column, i);
      if (text !== null) return text;
    }
    return textIn(table, 'functionalZone', i) ?? textIn(table, 'boundaryKind', i);
  });
  return { count: table.count, names, uses, polygons: table.polygons, layerOf: table.layerOf };
}

function useOf(table: BuiltTable, row: number): AreaUse | null {
  const zone = textIn(table, 'functionalZone', row);
  const zoneKind = zone === null ? null : zoneKindOf(zone);
  if (zoneKind) return `zone-${zoneKind}`;
  const boundary = textIn(table, 'boundaryKind', row);
  const boundaryKind = boundary === null ? null : boundaryKindOf(boundary);
  if (boundaryKind) return `boundary-${boundaryKind}`;
  if (zone !== null) tellUnknown(table, row, 'functionalZone', zone);
  if (boundary !== null) tellUnknown(table, row, 'boundaryKind', boundary);
  return null;
}

function tellUnknown(
  table: BuiltTable,
  row: number,
  field: 'functionalZone' | 'boundaryKind',
  text: string,
): void {
  const gate = table.gates[table.gateOf[row]!]!;
  gate.issues.add('area-use-unknown', 'warns', table.rawRowOf[row]!, {
    field,
    group: field,
    values: { heading: headingOf(gate.fields, field) },
    text,
  });
}

function textIn(table: BuiltTable, field: keyof typeof areaFields, row: number): string | null {
  const column = table.columns[field];
  return column && isTextual(column) ? textAt(column, row)?.trim() || null : null;
}

function isTextual(column: Column) {
  return column.kind === 'text' || column.kind === 'code' || column.kind === 'string';
}
