import type { Dataset } from '../domain/dataset';
import { type ScenarioEdit, type ScenarioRefusal, splitOffKey } from '../domain/scenario';
import { ColumnDraft } from './column-draft';
import { mergePlots, splitPlot } from './reshape-plots';

/** The data while edits are applied to them, one after the other. */
export class DraftLand {
  /** For each plot the plots of the data at first that it is made of; `null`: nothing was merged or split. */
  partsOf: readonly (readonly number[])[] | null = null;
  draft: ColumnDraft;
  private plotsByKey: Map<string, number[]>;
  /** Where the numbers of merged plots lead. */
  private readonly aliases = new Map<string, string>();

  constructor(
    private dataset: Dataset,
    public keyOf: readonly (string | null)[],
  ) {
    this.draft = new ColumnDraft(dataset.plots.columns, dataset.plots.count);
    this.plotsByKey = byKey(keyOf);
  }

  /** The data with all that was supposed so far; those given where nothing was. */
  current(): Dataset {
    const columns = this.draft.changed();
    const { dataset } = this;
    return columns ? { ...dataset, plots: { ...dataset.plots, columns } } : dataset;
  }

  plotsOf(key: string): readonly number[] {
    let own = key;
    while (!this.plotsByKey.has(own) && this.aliases.has(own)) own = this.aliases.get(own)!;
    return this.plotsByKey.get(own) ?? [];
  }

  /** Merges or splits; why not, or `null` when it is done. */
  reshape(edit: ScenarioEdit, plots: readonly number[]): ScenarioRefusal | null {
    const [lead] = plots;
    if (lead === undefined) return 'missing';
    const given = this.current();
    const key = splitOffKey(this.keyOf[lead]!, (taken) => this.plotsOf(taken).length > 0);
    const done =
      edit.kind === 'merge'
        ? mergePlots(given, plots)
        : splitPlot(given, lead, edit.line ?? [], key);
    if ('refused' in done) return done.refused;
    const { dataset, partsOf } = done;
    const before = this.keyOf;
    const own = this.partsOf;
    if (edit.kind === 'merge')
      for (const plot of plots.slice(1))
        if (before[plot] !== before[lead]) this.aliases.set(before[plot]!, before[lead]!);
    this.keyOf = partsOf.map((parts, row) => (row < before.length ? before[parts[0]!]! : key));
    this.partsOf = partsOf.map((parts) => (own ? parts.flatMap((part) => own[part]!) : parts));
    this.dataset = dataset;
    this.draft = new ColumnDraft(dataset.plots.columns, dataset.plots.count);
    this.plotsByKey = byKey(this.keyOf);
    return null;
  }
}

function byKey(keyOf: readonly (string | null)[]): Map<string, number[]> {
  const plots = new Map<string, number[]>();
  keyOf.forEach((key, plot) => {
    if (key === null) return;
    const known = plots.get(key);
    if (known) known.push(plot);
    else plots.set(key, [plot]);
  });
  return plots;
}
