import { overlayBits } from '../domain/category';
import type { TextualColumn } from '../domain/column';
import type { LayerSummary } from '../domain/dataset';
import type { PlotTable } from '../domain/plot';
import { landUsesOf, M0_USE } from './land-use';
import { YES } from './tri-state';

/** What a plot's row says besides numbers and days, as bits of `PlotFacts.marks`. */
export const marks = {
  /** The file of the plot has a column for the field, so that an empty cell says "not yet". */
  asksSupply: 1,
  asksApproval: 2,
  asksStart: 4,
  hasApprovalDocument: 8,
  /** An electronic supervision number is given to a supply only. */
  hasSupervisionNumber: 16,
  hasDecision: 32,
  hasReservation: 64,
  hasPlanUse: 128,
  /** A holder, a price, output or tax: somebody has the land, whatever the dates say. */
  hasHolder: 256,
} as const;

function markKnown(into: Uint16Array, column: TextualColumn | undefined, mark: number): void {
  if (!column) return;
  for (let i = 0; i < into.length; i++) {
    const known =
      column.kind === 'code'
        ? column.codes[i] !== 0
        : column.kind === 'text'
          ? column.starts[i] !== column.ends[i]
          : (column.values[i] ?? null) !== null;
    if (known) into[i]! |= mark;
  }
}

/** The marks of each plot, from the columns and from what the headings of its file ask. */
export function marksOf(plots: PlotTable, layers: readonly LayerSummary[]): Uint16Array {
  const found = new Uint16Array(plots.count);
  const { columns } = plots;
  const byLayer = layers.map((layer) => {
    const fields = new Set(Object.values(layer.fields));
    // A table made without files names no headings: there the column itself is the question.
    const asks = (field: 'supplyDate' | 'approvalDate' | 'actualStart') =>
      fields.size === 0 ? columns[field] !== undefined : fields.has(field);
    return (
      (asks('supplyDate') ? marks.asksSupply : 0) |
      (asks('approvalDate') ? marks.asksApproval : 0) |
      (asks('actualStart') ? marks.asksStart : 0)
    );
  });
  for (let i = 0; i < plots.count; i++) found[i] = byLayer[plots.layerOf[i]!] ?? 0;
  markKnown(found, columns.approvalDocument, marks.hasApprovalDocument);
  markKnown(found, columns.supervisionNumber, marks.hasSupervisionNumber);
  markKnown(found, columns.idleDecision, marks.hasDecision);
  markKnown(found, columns.reservedFor, marks.hasReservation);
  markKnown(found, columns.planUse, marks.hasPlanUse);
  markKnown(found, columns.holder, marks.hasHolder);
  for (const column of [columns.priceYuan, columns.outputYuan, columns.taxYuan])
    if (column)
      for (let i = 0; i < plots.count; i++) if (column.values[i]! > 0) found[i]! |= marks.hasHolder;
  return found;
}

/** Flags of the file, and M0 by the land-use code, as overlay bits. */
export function statedOverlaysOf(plots: PlotTable): Uint16Array {
  const bits = new Uint16Array(plots.count);
  const { columns } = plots;
  for (const field of ['standardPlot', 'm0', 'pool', 'inefficient', 'underused'] as const) {
    const flags = columns[field]?.values;
    if (!flags) continue;
    for (let i = 0; i < plots.count; i++) if (flags[i] === YES) bits[i]! |= overlayBits[field];
  }
  const uses = landUsesOf(plots);
  for (let i = 0; i < plots.count; i++) if (uses[i]! & M0_USE) bits[i]! |= overlayBits.m0;
  return bits;
}
