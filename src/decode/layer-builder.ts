import { blankCells, ColumnBuilder, type ExpectedRows } from './column-builder';
import { GeometryBuilder } from './geometry-builder';
import { GrowingBytes } from './growing-bytes';
import { cellKinds, type GeometryKind, type RawColumn, type RawLayer } from './raw-layer';

/** What a layer is besides its rows. */
type LayerFacts = Pick<RawLayer, 'file' | 'name' | 'crs' | 'bytes'> & Partial<RawLayer>;

interface TextsOfColumn {
  cells: ColumnBuilder;
  /** Where each text stands in `ranges`; `null` once it has shown that hardly any comes again. */
  known: Map<string, number> | null;
  repeats: number;
}

/** Texts by which a column shows whether its texts come again. */
const textsTried = 1024;

/**
 * Builds a layer row by row, for formats that are read whole: set the cells of the row, write its shape
 * through `geometry`, then `closeRow`. Texts are kept as UTF-8, once for each different text of a column whose texts come again.
 */
export class LayerBuilder {
  readonly geometry: GeometryBuilder;
  private readonly columns = new Map<string, TextsOfColumn>();
  private readonly bytes: GrowingBytes;
  /** Start of each kept text, and its end, in `bytes`. */
  private readonly ranges: number[] = [];

  constructor(private readonly expected: ExpectedRows & { bytes: number }) {
    this.geometry = new GeometryBuilder(expected.bytes);
    this.bytes = new GrowingBytes(Math.max(1024, Math.floor(expected.bytes / 2)));
  }

  /** Number of the row that is being written. */
  get row(): number {
    return this.geometry.rowCount;
  }

  /** Makes a column where it stands in the file, even when its first cells are empty. */
  addColumn(name: string): void {
    this.columnOf(name);
  }

  setNumber(name: string, value: number): void {
    this.columnOf(name).cells.setNumber(this.row, value);
  }

  setBoolean(name: string, value: boolean): void {
    this.columnOf(name).cells.setKind(this.row, value ? cellKinds.true : cellKinds.false);
  }

  setNull(name: string): void {
    this.columnOf(name).cells.setKind(this.row, cellKinds.null);
  }

  setText(name: string, text: string): void {
    this.setKept(name, text, cellKinds.text);
  }

  /** An object or a list, as JSON. */
  setJson(name: string, value: unknown): void {
    this.setKept(name, JSON.stringify(value), cellKinds.json);
  }

  private setKept(name: string, text: string, kind: number): void {
    const column = this.columnOf(name);
    const { cells, known } = column;
    let at = known?.get(text);
    if (at === undefined) {
      at = this.ranges.length;
      const start = this.bytes.length;
      this.bytes.appendText(text);
      this.ranges.push(start, this.bytes.length);
      known?.set(text, at);
      if (known && known.size >= textsTried && column.repeats < known.size / 8) column.known = null;
    } else column.repeats++;
    cells.setRange(this.row, kind, this.ranges[at]!, this.ranges[at + 1]!, false);
  }

  /** Ends the row. `none` and `invalid` forget what was written of its shape. */
  closeRow(kind: GeometryKind): void {
    this.geometry.closeRow(kind);
  }

  finish(facts: LayerFacts): RawLayer {
    const rowCount = this.geometry.rowCount;
    const bytes = this.bytes.finish();
    const blank = blankCells(rowCount);
    const columns = [...this.columns.values()]
      .map(({ cells }) => cells.finish(rowCount, bytes, blank))
      .filter((column): column is RawColumn => column !== null);
    return { rowCount, geometry: this.geometry.finish(), columns, ids: null, ...facts };
  }

  private columnOf(name: string) {
    let column = this.columns.get(name);
    if (!column) {
      column = { cells: new ColumnBuilder(name, this.expected), known: new Map(), repeats: 0 };
      this.columns.set(name, column);
    }
    return column;
  }
}
