import { blankCells, ColumnBuilder, type ExpectedRows } from '../column-builder';
import type { Checkpoint } from '../format';
import { GeometryBuilder } from '../geometry-builder';
import { GrowingBytes } from '../growing-bytes';
import type { IssueCollector } from '../issue-collector';
import { cellKinds, type GeometryKind, type RawColumn, type RawGeometry } from '../raw-layer';
import { noFindings, tellFindings } from '../shape/binary-shape';
import { type FgbColumn, type FgbHeader, readColumns } from './fgb-header';
import { hasMadeTexts, type PropertyScope, readProperties } from './fgb-properties';
import { readFgbShape } from './fgb-shape';
import { type Part, rootOf, tableOf, vectorOf } from './fgb-table';

const maxColumns = 512;
const rowsBetweenCheckpoints = 4096;
/** A feature of one table without fields. */
const leastFeatureBytes = 12;

export interface FgbRows {
  rowCount: number;
  geometry: RawGeometry;
  columns: RawColumn[];
}

/** Reads the features one after another. Texts stay where they are in the file; nothing is built for each feature. */
export async function readFeatures(
  bytes: Uint8Array,
  header: FgbHeader,
  issues: IssueCollector,
  checkpoint: Checkpoint,
): Promise<FgbRows> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const geometry = new GeometryBuilder(bytes.length);
  const findings = noFindings();
  const most = Math.floor((bytes.length - header.featuresAt) / (leastFeatureBytes + 4));
  const table = new Table(view, header, Math.min(header.featureCount, most), issues);
  let pos = header.featuresAt;
  while (pos < bytes.length && (header.featureCount === 0 || table.row < header.featureCount)) {
    if (table.row % rowsBetweenCheckpoints === 0) await checkpoint(pos, bytes.length);
    const start = pos + 4;
    const size = start <= bytes.length ? view.getUint32(pos, true) : -1;
    if (size < leastFeatureBytes - 4 || start + size > bytes.length) break;
    pos = start + size;
    let kind: GeometryKind;
    try {
      const part = { view, start, end: pos };
      const feature = rootOf(part);
      table.readRow(part, feature);
      const shape = tableOf(part, feature, 0);
      kind = 'none';
      if (shape !== 0) {
        kind = readFgbShape(part, shape, header.geometryType, geometry, findings);
        tellFindings(findings, issues, table.row + 1);
      }
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      kind = 'invalid';
      issues.add('fgb-feature-damaged', 'warns', {
        row: table.row + 1,
        values: { at: start - 4, reason: error.message },
      });
    }
    geometry.closeRow(kind);
    table.row++;
  }
  tellMissing(header, table.row, pos < bytes.length, issues);
  return { rowCount: table.row, geometry: geometry.finish(), columns: table.finish(bytes) };
}

/** Fewer features than the header says, or the rest of the file is none. */
function tellMissing(
  { featureCount }: FgbHeader,
  readRows: number,
  hasRest: boolean,
  issues: IssueCollector,
): void {
  if (readRows < featureCount || (featureCount === 0 && hasRest))
    issues.add('fgb-truncated', 'blocks', {
      values: { expected: featureCount === 0 ? '?' : featureCount, readRows },
    });
}

/** The columns of the header, and those that single features bring along. */
class Table {
  row = 0;
  private readonly cells = new Map<string, { column: FgbColumn; cells: ColumnBuilder }>();
  private readonly expected: ExpectedRows;
  private readonly made = new GrowingBytes(64);
  private readonly scope: PropertyScope;

  constructor(
    view: DataView,
    { columns }: FgbHeader,
    expectedRows: number,
    private readonly issues: IssueCollector,
  ) {
    this.expected = { count: expectedRows };
    this.scope = this.scopeOf(view, columns);
  }

  readRow(part: Part, feature: number): void {
    const { at, count } = vectorOf(part, feature, 1, 1);
    if (count === 0) return;
    const own = vectorOf(part, feature, 2, 4).count > 0 ? readColumns(part, feature, 2) : null;
    const scope = own ? this.scopeOf(part.view, own) : this.scope;
    readProperties(scope, this.row, at, at + count);
  }

  finish(file: Uint8Array): RawColumn[] {
    const blank = blankCells(this.row);
    const made = this.made.finish();
    return [...this.cells.values()].flatMap(({ column, cells }) => {
      // The format leaves out what is unknown: a column without any value stays all the same.
      if (this.row > 0 && !cells.has(0)) cells.setKind(0, cellKinds.null);
      return cells.finish(this.row, hasMadeTexts(column) ? made : file, blank) ?? [];
    });
  }

  private scopeOf(view: DataView, columns: readonly FgbColumn[]): PropertyScope {
    const { issues, made } = this;
    const cells = columns.map((column) => this.cellsOf(column));
    return { view, columns, cells, issues, made };
  }

  private cellsOf(column: FgbColumn): ColumnBuilder | null {
    const key = `${Number(hasMadeTexts(column))}${column.name}`;
    const known = this.cells.get(key);
    if (known) return known.cells;
    if (this.cells.size >= maxColumns) {
      this.issues.add('too-many-columns', 'warns', { values: { limit: maxColumns } });
      return null;
    }
    const cells = new ColumnBuilder(column.name, this.expected);
    this.cells.set(key, { column, cells });
    return cells;
  }
}
