import type { FoundEncoding } from '../detect-encoding';
import { parseNumber } from '../gate/parse-cell';
import type { IssueCollector } from '../issue-collector';
import { LayerBuilder } from '../layer-builder';
import { layerNameOf } from '../layer-name';
import type { GeometryKind, RawLayer } from '../raw-layer';
import { noFindings, tellFindings } from '../shape/binary-shape';
import { readWkt, sridOf } from '../shape/wkt';
import { isIdentifier, setCell } from './csv-cell';
import { findHeading, headingRows, uniqueHeadings } from './csv-heading';
import { findShapeColumns, type ShapeColumns } from './csv-shape';

/** As for properties of GeoJSON: more columns are a broken file. */
const maxColumns = 512;
/** Rows by which columns of shapes are found. */
const sampleRows = 200;
const excerptLength = 40;

/**
 * A table whose first rows (without blank ones) are known: finds heading and shapes, then takes rows. What is odd goes to
 * `issues`, with the rows of the layer.
 */
export function openTable(first: readonly string[][], bytes: number, issues: IssueCollector) {
  const headingAt = findHeading(first);
  const body = first.slice(headingAt + 1);
  const heading = headingAt < 0 ? [] : trimEnd(first[headingAt]!);
  const width = Math.min(maxColumns, Math.max(heading.length, mostCells(body)));
  const { headings, made } = uniqueHeadings(
    trimEnd(heading),
    headingAt < 0 ? width : heading.length,
  );
  headings.length = Math.min(headings.length, maxColumns);
  if (heading.length > maxColumns) tellColumns();
  if (headingAt < 0) issues.add('csv-no-heading', 'warns');
  else if (made > 0) issues.add('csv-headings-made', 'notes', { values: { count: made } });
  if (headingAt > 0) issues.add('csv-title-rows', 'notes', { values: { count: headingAt } });
  const isName = headings.map(isIdentifier);
  const shapes = findShapeColumns(headings, body.slice(0, sampleRows));
  const builder = new LayerBuilder({ count: body.length, bytes });
  for (const [i, name] of headings.entries())
    if (!(shapes?.kind === 'wkt' && shapes.column === i)) builder.addColumn(name);
  if (shapes?.kind === 'point' && shapes.isSwapped) issues.add('csv-north-first', 'notes');
  const findings = noFindings();
  const srids = new Set<string>();

  function tellColumns(): void {
    issues.add('too-many-columns', 'warns', { values: { limit: maxColumns } });
  }

  function headingOf(column: number): string {
    for (let i = headings.length; i <= column; i++) {
      let name = `列 ${i + 1}`;
      while (headings.includes(name)) name += ' (2)';
      headings.push(name);
      isName.push(false);
    }
    return headings[column]!;
  }

  function addRow(cells: readonly string[]): void {
    const row = builder.row + 1;
    const end = trimEnd(cells).length;
    if (end > heading.length && headingAt >= 0) tellRagged(row, end);
    else if (cells.length < heading.length) tellRagged(row, cells.length);
    const kind = shapes ? addShape(shapes, cells, row) : 'none';
    for (let i = 0; i < Math.min(end, maxColumns); i++) {
      const isShape = shapes?.kind === 'wkt' && shapes.column === i;
      // What could not be read stays in the table, so that it can be seen.
      if (!isShape || kind === 'invalid')
        setCell(builder, headingOf(i), cells[i]!, isName[i] ?? false);
    }
    if (end > maxColumns) tellColumns();
    builder.closeRow(kind);
  }

  function tellRagged(row: number, found: number): void {
    issues.add('csv-row-ragged', 'warns', { row, values: { expected: heading.length, found } });
  }

  function addShape(where: ShapeColumns, cells: readonly string[], row: number): GeometryKind {
    if (where.kind === 'wkt') {
      const text = cells[where.column]?.trim() ?? '';
      if (text === '') return 'none';
      const kind = readWkt(text, builder.geometry, findings);
      const srid = sridOf(text);
      if (srid) srids.add(srid);
      tellFindings(findings, issues, row);
      return kind;
    }
    const texts = [where.east, where.north].map((column) => cells[column]?.trim() ?? '');
    if (texts.every((text) => text === '')) return 'none';
    const [x, y] = texts.map(parseNumber) as [number, number];
    if (!Number.isFinite(x) || !Number.isFinite(y)) {
      const found = texts.join(', ').slice(0, excerptLength);
      issues.add('csv-coordinate-unreadable', 'warns', { row, values: { found } });
      return 'invalid';
    }
    if (where.isSwapped) builder.geometry.addPoint(y, x);
    else builder.geometry.addPoint(x, y);
    builder.geometry.closeRing();
    builder.geometry.closePart();
    return 'point';
  }

  function addRows(rows: readonly (readonly string[])[]): void {
    for (const row of rows) addRow(row);
  }

  addRows(body);
  return {
    addRows,
    rowCount: () => builder.row,
    /** The layer; `crs` is what the user decided. */
    finish(file: string, size: number, encoding: FoundEncoding, crs?: string): RawLayer {
      const [srid = null] = srids;
      if (srids.size > 1)
        issues.add('wkt-srid-mixed', 'warns', { values: { crs: [...srids].join(', ') } });
      return builder.finish({
        file,
        name: layerNameOf(file),
        crs: crs ?? srid,
        bytes: size,
        encoding,
      });
    },
  };
}

function trimEnd(cells: readonly string[]): readonly string[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1]!.trim() === '') end--;
  return cells.slice(0, end);
}

function mostCells(rows: readonly (readonly string[])[]): number {
  return rows.slice(0, headingRows).reduce((most, row) => Math.max(most, row.length), 0);
}
