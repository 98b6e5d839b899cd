import type { RowGroup, SchemaTree } from 'hyparquet';
import { Cancelled, type Checkpoint } from '../format';
import { GeometryBuilder } from '../geometry-builder';
import type { IssueCollector } from '../issue-collector';
import type { LayerBuilder } from '../layer-builder';
import type { GeometryKind } from '../raw-layer';
import { noFindings, tellFindings } from '../shape/binary-shape';
import { readWkb } from '../shape/wkb';
import type { Cell, JsonCell } from './parquet-cells';
import { type ChunkScope, readFlatChunk, readNestedChunks } from './parquet-column';
import type { ParquetEngine } from './parquet-engine';
import type { ShapeColumn } from './parquet-geo';
import { isNativeForm, readNativeShape } from './parquet-native-shape';
import type { Budget } from './parquet-page';

const rowsBetweenCheckpoints = 4096;

export interface RowScope {
  engine: ParquetEngine;
  bytes: Uint8Array;
  budget: Budget;
  root: SchemaTree;
  /** Columns that become cells. */
  columns: readonly SchemaTree[];
  shape: ShapeColumn | null;
  layer: LayerBuilder;
  issues: IssueCollector;
  checkpoint: Checkpoint;
}

/** Reads the rows of a row group, column by column, into the layer. A damaged column is unknown in these rows and told. */
export async function readRowGroup(scope: RowScope, group: RowGroup): Promise<void> {
  const { columns, shape, root, layer, issues, checkpoint, bytes } = scope;
  const rows = Number(group.num_rows);
  const columnsOfCells: { name: string; cells: readonly unknown[] | null }[] = [];
  for (const [k, tree] of columns.entries()) {
    if (k % 16 === 0) await checkpoint(progressOf(scope, group), bytes.length);
    const cells = readColumn(scope, group, tree, rows);
    columnsOfCells.push({ name: tree.element.name, cells });
  }
  const shapeTree = root.children.find(({ element }) => element.name === shape?.name);
  const shapes = shape && shapeTree ? readColumn(scope, group, shapeTree, rows, true) : null;
  if (shapes === null && columnsOfCells.every(({ cells }) => cells === null)) {
    // A forged count of rows fits no column: rows of nothing would be made up.
    issues.add('parquet-group-damaged', 'blocks', { values: { rows } });
    return;
  }
  const findings = noFindings();
  for (let i = 0; i < rows; i++) {
    if (i % rowsBetweenCheckpoints === 0) await checkpoint(progressOf(scope, group), bytes.length);
    for (const { name, cells } of columnsOfCells)
      setCell(layer, issues, name, cells === null ? null : (cells[i] as Cell));
    let kind: GeometryKind = 'none';
    if (shape && shapes === null) {
      kind = 'invalid';
      issues.add('parquet-shapes-damaged', 'warns', { row: layer.row + 1, field: shape.name });
    } else if (shape && shapes) {
      kind = readShape(shapes[i], shape, layer, findings);
      tellFindings(findings, issues, layer.row + 1);
    }
    layer.closeRow(kind);
  }
}

/** Whether the first value of a column of bytes is a shape; asked of columns that only have the name of one. */
export function holdsWkb(
  scope: Pick<RowScope, 'engine' | 'bytes' | 'budget' | 'root'>,
  groups: readonly RowGroup[],
  name: string,
): boolean {
  const { engine, root } = scope;
  try {
    for (const group of groups) {
      const chunk = group.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === name);
      if (!chunk?.meta_data) return false;
      const path = engine.getTreePath(root, [name]);
      const rows = Number(group.num_rows);
      const values = readFlatChunk({ ...scope, rows }, path, chunk.meta_data, bytesOnly);
      const first = values.find((value) => value !== null);
      if (first instanceof Uint8Array) {
        const view = new DataView(first.buffer, first.byteOffset, first.byteLength);
        return readWkb(view, 0, first.length, new GeometryBuilder(first.length)) !== 'invalid';
      }
    }
  } catch {
    // A damaged column is told of when it is read.
  }
  return false;
}

const bytesOnly = (value: unknown) => (value instanceof Uint8Array ? value : null);

/** Where the row group ends in the file, as far as its columns say. */
function progressOf({ bytes }: RowScope, group: RowGroup): number {
  const first = Number(group.columns[0]?.meta_data?.data_page_offset ?? 0);
  return first > 0 && first < bytes.length ? first : 0;
}

/** The cells of a column, or `null` (told) when they cannot be read. */
function readColumn(
  { engine, bytes, budget, root, issues, layer, shape }: RowScope,
  group: RowGroup,
  tree: SchemaTree,
  rows: number,
  isShape = false,
): readonly unknown[] | null {
  const { name } = tree.element;
  const scope: ChunkScope = { engine, bytes, budget, rows };
  try {
    const chunks = group.columns.flatMap(({ meta_data: chunk }) =>
      chunk?.path_in_schema[0] === name
        ? { chunk, path: engine.getTreePath(root, chunk.path_in_schema) }
        : [],
    );
    const [first] = chunks;
    if (!first) throw new Error('no such column in the row group');
    const isFlat = tree.children.length === 0 && tree.element.repetition_type !== 'REPEATED';
    if (!isFlat) return readNestedChunks(scope, tree, chunks);
    return readFlatChunk(scope, first.path, first.chunk, isShape ? bytesOnly : undefined);
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    // What this library meets in damaged bytes is thrown in any form.
    const reason = error instanceof Error ? error.message : String(error);
    issues.add('parquet-column-damaged', 'warns', {
      field: name,
      values: {
        firstRow: layer.row + 1,
        lastRow: layer.row + rows,
        reason: reason.replace(/\s+/g, ' ').slice(0, 120),
      },
      group: isShape ? (shape?.name ?? '') : '',
    });
    return null;
  }
}

function readShape(
  value: unknown,
  { encoding }: ShapeColumn,
  layer: LayerBuilder,
  findings: ReturnType<typeof noFindings>,
): GeometryKind {
  if (isNativeForm(encoding)) return readNativeShape(value, encoding, layer.geometry, findings);
  findings.problem = null;
  if (!(value instanceof Uint8Array))
    return readNativeShape(null, 'point', layer.geometry, findings);
  const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
  return readWkb(view, 0, value.length, layer.geometry, findings);
}

function setCell(
  layer: LayerBuilder,
  issues: IssueCollector,
  name: string,
  cell: Cell | undefined,
): void {
  if (cell === null || cell === undefined) layer.setNull(name);
  else if (typeof cell === 'string') layer.setText(name, cell);
  else if (typeof cell === 'boolean') layer.setBoolean(name, cell);
  else if (typeof cell === 'number') {
    if (Number.isFinite(cell)) layer.setNumber(name, cell);
    else {
      layer.setNull(name);
      issues.add('number-not-finite', 'warns', { row: layer.row + 1, field: name });
    }
  } else if (cell instanceof Uint8Array) {
    layer.setNull(name);
    issues.add('blob-left-out', 'warns', { row: layer.row + 1, field: name });
  } else layer.setJson(name, 'json' in cell ? (cell as JsonCell).json : cell);
}
