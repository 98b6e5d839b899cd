import { buildDataset, type LayerInput } from '../decode/build-dataset';
import type { Checkpoint } from '../decode/format';
import { normaliseKey } from '../decode/gate/join-keys';
import { withListedRows } from '../decode/issue-collector';
import { readFile } from '../decode/read-file';
import { reproject } from '../decode/reproject';
import type { Dataset } from '../domain/dataset';
import type { Issue } from '../domain/issue';
import { boundsOfRow } from '../domain/polygons';
import type { RuleSettings } from '../domain/rule-settings';
import { type LandState, landDifference } from '../indicators/land-difference';
import { meetPlots } from '../indicators/meet-plots';
import { disposalKeysOf } from '../rules/ledger-facts';
import type { DifferenceAnswer, DifferenceQuestion, EarlierFile } from './difference-messages';
import { classesOn } from './land-history';
import type { FileInput } from './load-messages';
import { openInputs } from './open-inputs';

/** A file of another date with the data that it alone makes. */
export interface EarlierLand extends EarlierFile {
  dataset: Dataset;
}

/**
 * Reads files as an earlier state, through the same readers and the same gate as what is loaded, but into a dataset
 * of their own. `land` is `null` where no plot could be read; the issues are those of reading and gate.
 */
export async function readEarlier(
  files: readonly FileInput[],
  checkpoint: Checkpoint,
): Promise<{ land: EarlierLand | null; issues: Issue[] }> {
  const inputs: LayerInput[] = [];
  const names: string[] = [];
  const read: Issue[] = [];
  for await (const opened of openInputs(files, () => checkpoint)) {
    if ('issue' in opened) {
      read.push(opened.issue);
      continue;
    }
    const { layers, issues } = await readFile(opened.file, checkpoint, {});
    read.push(...issues);
    for (const raw of layers) {
      const projected = await reproject(raw, checkpoint);
      read.push(...projected.issues);
      inputs.push({ layer: projected.layer, sample: false });
    }
    names.push(opened.file.name);
  }
  if (inputs.length === 0) return { land: null, issues: read.map(withListedRows) };
  const { dataset, issues } = await buildDataset(inputs, read, checkpoint);
  if (dataset.plots.count === 0) return { land: null, issues };
  const rejected = dataset.layers
    .filter(({ role }) => role === 'plots')
    .reduce((sum, layer) => sum + layer.rejected, 0);
  const land = { file: names.join(' + '), plots: dataset.plots.count, rejected, dataset };
  return { land, issues };
}

/**
 * Compares two states; see `landDifference`. Both are classed by the rules on the same day from what the files say,
 * without the disposal ledger, so that a class differs only where facts do.
 */
export async function differenceAnswer(
  { before, after, tolerance }: DifferenceQuestion,
  loaded: Dataset,
  earlier: Dataset,
  { asOf, settings }: { asOf: number; settings: RuleSettings },
  checkpoint: Checkpoint,
): Promise<DifferenceAnswer> {
  const stateOf = (dataset: Dataset): LandState => ({
    dataset,
    keys: disposalKeysOf(dataset.plots),
    categories: classesOn(dataset, asOf, settings).categories,
  });
  const now = stateOf(loaded);
  const old = before === null ? stateOf(earlier) : now;
  const meeting = meetPlots(keysOf(old, before), keysOf(now, after), normaliseKey);
  const found = await landDifference(old, now, meeting, tolerance, checkpoint);
  const plots = found.plots.map((plot) => ({
    ...plot,
    bounds:
      plot.after !== null
        ? boundsOfRow(now.dataset.plots.polygons, plot.after)
        : boundsOfRow(old.dataset.plots.polygons, plot.before!),
  }));
  return { ...found, plots };
}

/** Numbers of the plots of a file, or of all. */
function keysOf({ dataset, keys }: LandState, file: string | null): [number, string | null][] {
  const rows: [number, string | null][] = [];
  for (const [row, key] of keys.entries())
    if (file === null || dataset.layers[dataset.plots.layerOf[row]!]!.file === file)
      rows.push([row, key]);
  return rows;
}
