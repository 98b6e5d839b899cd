import { type NumberColumn, type TextualColumn, textAt } from '../domain/column';
import type { Dataset } from '../domain/dataset';
import { addYears, civilFromDay, type Day, UNKNOWN_DAY } from '../domain/day';
import type { DayField, FlagField, NumberField, PlotColumns, TextField } from '../domain/plot';
import type { ScenarioEdit } from '../domain/scenario';

export interface ScenarioBasis {
  /** The number under which each plot is named; `null`: it has none. */
  keyOf: readonly (string | null)[];
  /** The day on which what is supposed happens: that of the reading. */
  asOf: Day;
  /** Area of each plot on the basis of the reading, m²; NaN is unknown. */
  plotAreas: Float64Array;
}

export interface AppliedScenario {
  dataset: Dataset;
  /** Numbers that no plot of the data has. */
  missingKeys: string[];
  /** Plots of which an output was supposed that cannot be told, since their area is unknown. */
  withoutArea: number[];
}

/**
 * The data as if the edits had happened on the day of the reading: the same data where there are none. Columns that an
 * edit changes are copied, all else is shared. What is supposed stands in the facts from which classes and figures
 * follow, so that they are computed as for any data:
 * - `supply`: supplied that day with the start due a year later, not started;
 * - `build`: supplied, started and finished by that day, with the output that is expected, if one is;
 * - `take-back`: no longer supplied, in the land pool;
 * - `change-use`: another land use by name.
 */
export function applyEdits(
  dataset: Dataset,
  edits: readonly ScenarioEdit[],
  { keyOf, asOf, plotAreas }: ScenarioBasis,
): AppliedScenario {
  const plotsOf = plotsByKey(keyOf);
  const draft = new ColumnDraft(dataset.plots.columns, dataset.plots.count);
  const missing = new Set<string>();
  const withoutArea = new Set<number>();
  for (const edit of edits)
    for (const key of edit.keys) {
      const plots = plotsOf.get(key);
      if (!plots) missing.add(key);
      for (const plot of plots ?? []) {
        applyEdit(draft, plot, edit, asOf);
        if (edit.kind !== 'build') continue;
        withoutArea.delete(plot);
        const expected = edit.outputYuanPerSquareMeter ?? null;
        if (expected === null) continue;
        const area = plotAreas[plot]!;
        if (area > 0) draft.setNumber('outputYuan', plot, expected * area);
        else withoutArea.add(plot);
      }
    }
  const columns = draft.changed();
  return {
    dataset: columns ? { ...dataset, plots: { ...dataset.plots, columns } } : dataset,
    missingKeys: [...missing],
    withoutArea: [...withoutArea].sort((a, b) => a - b),
  };
}

function applyEdit(draft: ColumnDraft, plot: number, edit: ScenarioEdit, asOf: Day): void {
  if (edit.kind === 'change-use') {
    draft.setText('landUseName', plot, edit.landUseName ?? null);
    draft.setText('landUseCode', plot, null);
    return;
  }
  // What the file or a decision says of the status no longer holds, nor what was left behind by a stopped start.
  draft.setText('statedStatus', plot, null);
  draft.setText('idleDecision', plot, null);
  draft.setDay('idleDecisionDate', plot, null);
  draft.setDay('suspendedFrom', plot, null);
  if (edit.kind === 'take-back') {
    for (const field of [
      'supplyDate',
      'deliveryDate',
      'agreedStart',
      'actualStart',
      'actualFinish',
    ] as const)
      draft.setDay(field, plot, null);
    draft.setText('supervisionNumber', plot, null);
    draft.setNumber('startedAreaSquareMeters', plot, null);
    draft.setNumber('outputYuan', plot, null);
    draft.setFlag('pool', plot, true);
    // Land that was supplied was approved, whatever the file has kept of it.
    if (!draft.hasDay('approvalDate', plot)) draft.setDay('approvalDate', plot, asOf);
    return;
  }
  if (!draft.hasDay('approvalDate', plot)) draft.setDay('approvalDate', plot, asOf);
  draft.setFlag('pool', plot, false);
  draft.setText('reservedFor', plot, null);
  draft.setDay('reserveUntil', plot, null);
  if (edit.kind === 'supply') {
    draft.setDay('supplyDate', plot, asOf);
    draft.setDay('agreedStart', plot, addYears(asOf, 1));
    draft.setDay('actualStart', plot, null);
    draft.setDay('actualFinish', plot, null);
    draft.setNumber('startedAreaSquareMeters', plot, null);
    return;
  }
  if (!draft.hasDay('supplyDate', plot)) draft.setDay('supplyDate', plot, asOf);
  if (!draft.hasDay('actualStart', plot)) draft.setDay('actualStart', plot, asOf);
  draft.setDay('actualFinish', plot, asOf);
  draft.setNumber('outputYear', plot, civilFromDay(asOf).year);
}

function plotsByKey(keyOf: readonly (string | null)[]): Map<string, number[]> {
  const plots = new Map<string, number[]>();
  keyOf.forEach((key, plot) => {
    if (key === null) return;
    const known = plots.get(key);
    if (known) known.push(plot);
    else plots.set(key, [plot]);
  });
  return plots;
}

/** Columns that are copied when they are first written to. */
class ColumnDraft {
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
