import { useEffect, useMemo, useState } from 'react';
import { disposalsByKey } from '../../domain/disposal-text';
import type { Target } from '../../domain/target';
import { selectedPlots } from '../../store/selected-plots';
import { useStore, useWords } from '../../store/use-store';
import type { ParkItem } from '../../worker/data-messages';
import type { MapSheetLand } from '../../worker/map-sheet-messages';
import type { PlotSheet } from '../../worker/sheet-messages';
import { useTargetWords } from '../evaluation/use-target-words';
import { isHeldByFigure, useShownDocuments } from '../evaluation/use-targets';
import { indicatorTable } from './indicator-table';
import type { PackTable } from './pack-table';
import { byDueDate, type ProblemPlot, problemTable } from './plot-tables';
import { targetTable } from './target-table';

/** Parks that get a map of their own; more would be a book. */
export const mostParkMaps = 12;
/** Plots whose sheets may be in the pack. */
export const mostPriority = 20;

/** All that a meeting pack is made of. */
export interface Pack {
  overview: MapSheetLand | null;
  parks: { park: ParkItem; land: MapSheetLand }[];
  indicators: PackTable;
  targets: PackTable;
  idle: PackTable;
  unsupplied: PackTable;
  sheets: PlotSheet[];
  /** Whether the sheets are those that were selected; else of the plots idle longest. */
  isSelected: boolean;
}

const noParks: readonly ParkItem[] = [];

/** The contents of the pack as of the reading, asked anew with every change of it; `priority` is how many sheets without a selection. */
export function usePack(priority: number): Pack | 'failed' | null {
  const reading = useStore((state) => state.reading);
  const parks = useStore((state) => state.snapshot?.parks) ?? noParks;
  const focus = useStore((state) => state.focus);
  const disposals = useStore((state) => state.disposals);
  const unit = useStore((state) => state.unit);
  const { groups, ledgerPlots, plotRows, holdTargets, mapSheet, plotSheets } = useAsks();
  const documents = useShownDocuments();
  const words = useWords();
  const targetWords = useTargetWords();
  const targets = useMemo(
    () =>
      documents.flatMap((document): readonly Target[] => document.targets).filter(isHeldByFigure),
    [documents],
  );
  const [raw, setRaw] = useState<Awaited<ReturnType<typeof gather>> | 'failed' | null>(null);

  async function gather(isWanted: () => boolean) {
    const [answer, problems, holds, overview] = await Promise.all([
      groups({ grouping: 'park', within: null }),
      ledgerPlots(),
      holdTargets(targets, parks),
      mapSheet(null),
    ]);
    const rows = await plotRows(problems.map(({ plot }) => plot));
    const rowOf = new Map(rows.map((row) => [row.plot, row]));
    const maps: { park: ParkItem; land: MapSheetLand }[] = [];
    for (const park of parks.slice(0, mostParkMaps)) {
      if (!isWanted()) break;
      const land = await mapSheet(park.index);
      if (land) maps.push({ park, land });
    }
    const selected = [...selectedPlots({ focus })].slice(0, mostPriority);
    const idle = problems
      .filter(({ status }) => status.startsWith('idle'))
      .map((plot): ProblemPlot => ({ plot, row: rowOf.get(plot.plot), record: undefined }))
      .sort(byDueDate)
      .map(({ plot }) => plot.plot);
    const wanted = selected.length > 0 ? selected : idle.slice(0, priority);
    const sheets = await plotSheets(wanted, null, isWanted);
    return {
      answer,
      problems,
      rowOf,
      holds,
      overview,
      maps,
      sheets,
      isSelected: selected.length > 0,
    };
  }

  useEffect(() => {
    if (!reading) return;
    let isWanted = true;
    setRaw(null);
    gather(() => isWanted).then(
      (found) => isWanted && setRaw(found),
      () => isWanted && setRaw('failed'),
    );
    return () => {
      isWanted = false;
    };
    // The asks are the store's own and never change.
  }, [reading, parks, focus, targets, priority]);

  return useMemo(() => {
    if (raw === null || raw === 'failed') return raw;
    const records = disposalsByKey(disposals);
    const listed = raw.problems.map(
      (plot): ProblemPlot => ({
        plot,
        row: raw.rowOf.get(plot.plot),
        record: plot.key === null ? undefined : records.get(plot.key),
      }),
    );
    const idle = listed.filter(({ plot }) => plot.status.startsWith('idle')).sort(byDueDate);
    const unsupplied = listed.filter(({ plot }) => plot.status === 'approved_unsupplied');
    return {
      overview: raw.overview,
      parks: raw.maps,
      indicators: indicatorTable(raw.answer, unit, words),
      targets: targetTable(targets, parks, raw.holds, targetWords),
      idle: problemTable('idle', idle, parks, unit, words),
      unsupplied: problemTable('unsupplied', unsupplied, parks, unit, words),
      sheets: raw.sheets,
      isSelected: raw.isSelected,
    };
  }, [raw, disposals, unit, words, targetWords, targets, parks]);
}

function useAsks() {
  return {
    groups: useStore((state) => state.groups),
    ledgerPlots: useStore((state) => state.ledgerPlots),
    plotRows: useStore((state) => state.plotRows),
    holdTargets: useStore((state) => state.holdTargets),
    mapSheet: useStore((state) => state.mapSheet),
    plotSheets: useStore((state) => state.plotSheets),
  };
}
