import type { Dataset } from '../domain/dataset';
import { addYears, civilFromDay, type Day } from '../domain/day';
import type { ScenarioEdit, ScenarioRefusal } from '../domain/scenario';
import type { ColumnDraft } from './column-draft';
import { DraftLand } from './draft-land';

export interface ScenarioBasis {
  /** The number under which each plot is named; `null`: it has none. */
  keyOf: readonly (string | null)[];
  /** The day on which what is supposed happens: that of the reading. */
  asOf: Day;
  /** Area of each plot of some data on the basis of the reading, m²; NaN is unknown. */
  areasOf: (dataset: Dataset) => Float64Array;
}

export interface AppliedScenario {
  dataset: Dataset;
  /** Numbers that no plot of the data has. */
  missingKeys: string[];
  /** Plots (of `dataset`) of which an output was supposed that cannot be told, since their area is unknown. */
  withoutArea: number[];
  /** For each plot of `dataset` those of the data that it is made of, the leading one first; `null`: they are the same. */
  partsOf: readonly (readonly number[])[] | null;
  /** The number of each plot of `dataset`; a plot split off has its own. */
  keyOf: readonly (string | null)[];
  /** Merging and splitting that could not be done, by the place of the edit. */
  refused: { edit: number; why: ScenarioRefusal }[];
}

/**
 * The data as if the edits had happened on the day of the reading: the same data where there are none. Columns that an
 * edit changes are copied, all else is shared. What is supposed stands in the facts from which classes and figures
 * follow, so that they are computed as for any data:
 * - `supply`: supplied that day with the start due a year later, not started;
 * - `build`: supplied, started and finished by that day, with the output that is expected, if one is;
 * - `take-back`: no longer supplied, in the land pool;
 * - `change-use`: another land use by name;
 * - `merge`, `split`: other plots, see `reshape-plots`; the numbers of merged plots lead to the whole.
 */
export function applyEdits(
  dataset: Dataset,
  edits: readonly ScenarioEdit[],
  { keyOf, asOf, areasOf }: ScenarioBasis,
): AppliedScenario {
  const land = new DraftLand(dataset, keyOf);
  const missing = new Set<string>();
  const refused: AppliedScenario['refused'] = [];
  const withoutArea = new Set<string>();
  edits.forEach((edit, index) => {
    const found = edit.keys.map((key) => land.plotsOf(key));
    found.forEach((plots, k) => {
      if (plots.length === 0) missing.add(edit.keys[k]!);
    });
    const plots = [...new Set(found.flat())];
    if (edit.kind === 'merge' || edit.kind === 'split') {
      const why = land.reshape(edit, plots);
      if (why) refused.push({ edit: index, why });
      return;
    }
    const expected = edit.kind === 'build' ? (edit.outputYuanPerSquareMeter ?? null) : null;
    const areas = expected === null ? null : areasOf(land.current());
    for (const plot of plots) {
      applyEdit(land.draft, plot, edit, asOf);
      const key = land.keyOf[plot]!;
      if (edit.kind === 'build') withoutArea.delete(key);
      if (expected === null || !areas) continue;
      if (areas[plot]! > 0) land.draft.setNumber('outputYuan', plot, expected * areas[plot]!);
      else withoutArea.add(key);
    }
  });
  return {
    dataset: land.current(),
    missingKeys: [...missing],
    withoutArea: [...withoutArea].flatMap((key) => land.plotsOf(key)).sort((a, b) => a - b),
    partsOf: land.partsOf,
    keyOf: land.keyOf,
    refused,
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
