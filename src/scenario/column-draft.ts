import { type NumberColumn, type TextualColumn, textAt } from '../domain/column';
import { type Day, UNKNOWN_DAY } from '../domain/day';
import type { DayField, FlagField, NumberField, PlotColumns, TextField } from '../domain/plot';

/** Columns that are copied when they are first written to. */
export class ColumnDraft {
  private readonly copies: PlotColumns = {};

  constructor(
    private readonly base: PlotColumns,
    private readonly count: number,
  ) {}

  /** The columns with the copies in place; `null`: nothing was written. */
  changed(): PlotColumns | null {
    return Object.keys(this.copies).length > 0 ? { ...this.base, ...this.copies } : null;
  }

  hasDay(field: DayField, plot: number): boolean {
    const column = this.copies[field] ?? this.base[field];
    return column !== undefined && column.values[plot] !== UNKNOWN_DAY;
  }

  setDay(field: DayField, plot: number, value: Day | null): void {
    if (value === null && !this.hasDay(field, plot)) return;
    let copy = this.copies[field];
    if (!copy) {
      const values =
        this.base[field]?.values.slice() ?? new Int32Array(this.count).fill(UNKNOWN_DAY);
      copy = { kind: 'day', values };
      this.copies[field] = copy;
    }
    copy.values[plot] = value ?? UNKNOWN_DAY;
  }

  setNumber(field: NumberField, plot: number, value: number | null): void {
    let copy: NumberColumn | undefined = this.copies[field];
    if (!copy) {
      if (value === null && !this.base[field]) return;
      const values =
        this.base[field]?.values.slice() ?? new Float64Array(this.count).fill(Number.NaN);
      copy = { kind: 'number', values };
      this.copies[field] = copy;
    }
    copy.values[plot] = value ?? Number.NaN;
  }

  setFlag(field: FlagField, plot: number, value: boolean): void {
    let copy = this.copies[field];
    if (!copy) {
      if (!value && !this.base[field]) return;
      copy = {
        kind: 'flag',
        values: this.base[field]?.values.slice() ?? new Uint8Array(this.count),
      };
      this.copies[field] = copy;
    }
    copy.values[plot] = value ? 2 : 1;
  }

  setText(field: TextField, plot: number, value: string | null): void {
    let copy = this.copies[field] as (TextualColumn & { kind: 'string' }) | undefined;
    if (!copy) {
      const base = this.base[field];
      if (value === null && (!base || textAt(base, plot) === null)) return;
      copy = {
        kind: 'string',
        values: Array.from({ length: this.count }, (_, i) => (base ? textAt(base, i) : null)),
      };
      this.copies[field] = copy;
    }
    copy.values[plot] = value;
  }
}
