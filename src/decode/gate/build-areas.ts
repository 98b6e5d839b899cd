import { type Column, textAt } from '../../domain/column';
import type { AreaTable } from '../../domain/dataset';
import type { BuiltTable } from './build-table';

/** The polygons for which figures are asked, each with the first text that can be its name. */
export function buildAreas(table: BuiltTable): AreaTable {
  const candidates = [table.columns.name, table.columns.county, ...Object.values(table.extra)];
  const named = candidates.filter((column) => column !== undefined).filter(isTextual);
  const names = Array.from({ length: table.count }, (_, i) => {
    for (const column of named) {
      const text = textAt(column, i);
      if (text !== null) return text;
    }
    return null;
  });
  return { count: table.count, names, polygons: table.polygons, layerOf: table.layerOf };
}

function isTextual(column: Column) {
  return column.kind === 'text' || column.kind === 'code' || column.kind === 'string';
}
