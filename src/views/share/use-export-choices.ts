import { useEffect, useMemo, useState } from 'react';
import type { GaussKruegerZone } from '../../domain/dataset';
import { isSameZone } from '../../domain/drawing';
import { type LandTable, landTables } from '../../export/land-rows';
import { epsgOfZone } from '../../export/zone-projection';
import { wideZone, zonesNear } from '../../geometry/zones-near';
import type { ExportScope } from '../../store/export-actions';
import { selectedPlots } from '../../store/selected-plots';
import { shownPlots } from '../../store/shown-plots';
import { useStore } from '../../store/use-store';
import { zonesOfData } from '../../store/zones-of-data';

/** One thing that can be exported: a table whole, or some of the plots. */
export interface ExportChoice {
  /** `scope` for plots, else the table; names the words `export.what-<key>`. */
  key: ExportScope | Exclude<LandTable, 'plots'>;
  table: LandTable;
  scope: ExportScope;
  count: number;
}

/** What there is to export, with how many rows each; nothing empty. */
export function useExportChoices(): ExportChoice[] {
  const countTable = useStore((state) => state.countTable);
  const revision = useStore((state) => state.revision);
  const snapshot = useStore((state) => state.snapshot);
  const reading = useStore((state) => state.reading);
  const park = useStore((state) => state.park);
  const passes = useStore((state) => state.passes);
  const selected = useStore((state) => selectedPlots(state).length);
  const [counts, setCounts] = useState<Partial<Record<LandTable, number>>>({});
  // A new revision is other data: the counts are asked for again.
  useEffect(() => {
    let isCurrent = true;
    for (const table of landTables)
      countTable(table).then((count) => {
        if (isCurrent) setCounts((known) => ({ ...known, [table]: count }));
      });
    return () => {
      isCurrent = false;
    };
  }, [countTable, revision]);
  const shown = useMemo(() => {
    const isShown = shownPlots({ snapshot, reading, park, passes });
    if (!isShown || !snapshot) return 0;
    let count = 0;
    for (let plot = 0; plot < snapshot.plotPark.length; plot++) if (isShown(plot)) count++;
    return count;
  }, [snapshot, reading, park, passes]);
  const all = counts.plots ?? 0;
  const choices: ExportChoice[] = [
    { key: 'all', table: 'plots', scope: 'all', count: all },
    { key: 'shown', table: 'plots', scope: 'shown', count: shown === all ? 0 : shown },
    { key: 'selected', table: 'plots', scope: 'selected', count: selected },
    { key: 'parks', table: 'parks', scope: 'all', count: counts.parks ?? 0 },
    { key: 'statistics', table: 'statistics', scope: 'all', count: counts.statistics ?? 0 },
    { key: 'areas', table: 'areas', scope: 'all', count: counts.areas ?? 0 },
  ];
  return choices.filter(({ count }) => count > 0);
}

/** The zones in which a file may be written: those of the data first, those beside it, then 6° ones. */
export function useExportZones(): GaussKruegerZone[] {
  const snapshot = useStore((state) => state.snapshot);
  return useMemo(() => {
    if (!snapshot?.bounds) return [];
    const middle = (snapshot.bounds[0] + snapshot.bounds[2]) / 2;
    const zones = [...zonesOfData(snapshot), ...zonesNear(middle), wideZone(middle)];
    return zones.filter(
      (zone, i) =>
        epsgOfZone(zone) !== null && zones.findIndex((other) => isSameZone(zone, other)) === i,
    );
  }, [snapshot]);
}
