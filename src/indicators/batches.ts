import { statuses } from '../domain/category';
import { type Day, UNKNOWN_DAY } from '../domain/day';
import { Plot } from '../domain/plot';
import { isLapsing } from '../rules/overlays';
import { plotFactsOf } from '../rules/plot-facts';
import { requisitionAt } from '../rules/requisition';
import { supplyAt } from '../rules/supply';
import { NO, YES } from '../rules/tri-state';
import type { Context, Land } from './indicator';
import { sliverSquareMeters } from './tally';

/** Where the land of an approval went; `unsettled` is what the facts leave open. */
export const batchParts = ['supplied', 'unsupplied', 'withdrawn', 'unsettled'] as const;
export type BatchPart = (typeof batchParts)[number];

/** Count of plots, land in m² on the basis of the reading, and plots whose land is not known on it. */
export interface BatchSum {
  plots: number;
  squareMeters: number;
  withoutArea: number;
}

/** An approval batch as far as its plots tell it. */
export interface Batch {
  /** `null`: the plots that are approved and name no batch. */
  id: string | null;
  documents: string[];
  /** Earliest and latest approval date of its plots; `null` where none gives one. */
  approvedFrom: Day | null;
  approvedTo: Day | null;
  /** All of its plots: what was approved. */
  approved: BatchSum;
  parts: Record<BatchPart, BatchSum>;
  /** Of the unsupplied: 批而未征, 征而未供, and those whose file does not say which. */
  unrequisitioned: BatchSum;
  requisitioned: BatchSum;
  requisitionUnknown: BatchSum;
  /** Supplied ÷ approved land; `null` where any area is missing or the facts leave any plot open. */
  supplyRate: number | null;
  /** The earliest day on which an approval of its unsupplied, not requisitioned plots is two years old. */
  lapseDay: Day | null;
  /** Of the unsupplied: those approved more than two years ago and not known to be requisitioned. */
  lapsing: BatchSum;
  /** Its plots, and the part that each belongs to (index into `batchParts`). */
  plots: number[];
  partOf: number[];
}

const APPROVED = statuses.indexOf('approved_unsupplied');
const suppliedStatuses = new Set(
  statuses.flatMap((status, i) => (/^(supplied_|idle_)/.test(status) ? [i] : [])),
);

function newSum(): BatchSum {
  return { plots: 0, squareMeters: 0, withoutArea: 0 };
}

function add(sum: BatchSum, squareMeters: number): void {
  sum.plots++;
  if (Number.isNaN(squareMeters)) sum.withoutArea++;
  else sum.squareMeters += squareMeters;
}

function newBatch(id: string | null): Batch {
  return {
    id,
    documents: [],
    approvedFrom: null,
    approvedTo: null,
    approved: newSum(),
    parts: {
      supplied: newSum(),
      unsupplied: newSum(),
      withdrawn: newSum(),
      unsettled: newSum(),
    },
    unrequisitioned: newSum(),
    requisitioned: newSum(),
    requisitionUnknown: newSum(),
    supplyRate: null,
    lapseDay: null,
    lapsing: newSum(),
    plots: [],
    partOf: [],
  };
}

/**
 * The approval batches of a land as of the reading, by number of batch, the plots without one last.
 * Approved land is that of the plots (no file tells that of a batch), and 批而未供 = approved − supplied −
 * withdrawn − what is unsettled. Land counts once and by its share; duplicates and slivers count nowhere.
 * What is approved later than the reading is left out. Source: domain §2.2.
 */
export function batchesOf({ plots, landShares, duplicates }: Land, context: Context): Batch[] {
  const { dataset, classes, plotAreas } = context;
  const facts = plotFactsOf(dataset.plots, dataset.layers, classes.settings);
  const { asOf } = classes;
  const found = new Map<string | null, Batch>();

  const partAt = (i: number): BatchPart => {
    if (classes.statuses[i] === APPROVED) return 'unsupplied';
    if (supplyAt(facts, i, asOf) === YES) return 'supplied';
    if (classes.stated[i] === 1 && suppliedStatuses.has(classes.statuses[i]!)) return 'supplied';
    return facts.approvalWithdrawn?.[i] === YES ? 'withdrawn' : 'unsettled';
  };

  for (let k = 0; k < plots.length; k++) {
    const i = plots[k]!;
    if (duplicates?.[k] === 1 || dataset.plotEllipsoidal[i]! < sliverSquareMeters) continue;
    const plot = new Plot(dataset.plots, i);
    const id = plot.text('batchId')?.trim() || null;
    const document = plot.text('approvalDocument')?.trim() || null;
    const day = plot.day('approvalDate');
    if (id === null && document === null && day === null) continue;
    if (day !== null && day > asOf) continue;
    const batch = found.get(id) ?? newBatch(id);
    found.set(id, batch);
    const area = plotAreas[i]!;
    const squareMeters = area > 0 ? area * (landShares ? landShares[k]! : 1) : Number.NaN;
    const part = partAt(i);
    batch.plots.push(i);
    batch.partOf.push(batchParts.indexOf(part));
    add(batch.approved, squareMeters);
    add(batch.parts[part], squareMeters);
    if (document !== null && !batch.documents.includes(document)) batch.documents.push(document);
    if (day !== null) {
      batch.approvedFrom = Math.min(batch.approvedFrom ?? day, day);
      batch.approvedTo = Math.max(batch.approvedTo ?? day, day);
    }
    if (part !== 'unsupplied') continue;
    const requisition = requisitionAt(facts, i, asOf);
    if (requisition === YES) {
      add(batch.requisitioned, squareMeters);
      continue;
    }
    add(requisition === NO ? batch.unrequisitioned : batch.requisitionUnknown, squareMeters);
    const lapse = facts.approvalPlusTwoYears[i]!;
    if (lapse !== UNKNOWN_DAY) batch.lapseDay = Math.min(batch.lapseDay ?? lapse, lapse);
    if (isLapsing(facts, i, asOf)) add(batch.lapsing, squareMeters);
  }

  for (const batch of found.values()) {
    const { approved, parts } = batch;
    const isKnown =
      approved.withoutArea === 0 && parts.unsettled.plots === 0 && approved.squareMeters > 0;
    batch.supplyRate = isKnown ? parts.supplied.squareMeters / approved.squareMeters : null;
  }
  return [...found.values()].sort((a, b) =>
    a.id === null ? 1 : b.id === null ? -1 : a.id.localeCompare(b.id),
  );
}
