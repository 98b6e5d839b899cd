import type { GaussKruegerZone } from '../domain/dataset';
import type { PlotNumbers } from '../domain/figure';
import type { MapSheetLand } from '../worker/map-sheet-messages';
import type { PlotSheet } from '../worker/sheet-messages';
import type { Access } from './access';

/** What the sheets of plots (一地一策) ask of the worker. */
export interface PlotSheetActions {
  /** What the sheets of these plots need, one after the other, in a zone (`null`: each in its own); `tell` says how many are there, false stops. */
  plotSheets(
    plots: PlotNumbers,
    zone: GaussKruegerZone | null,
    tell: (done: number) => boolean,
  ): Promise<PlotSheet[]>;
  /** What a printed map of a park, or of all parks, is drawn of. */
  mapSheet(park: number | null): Promise<MapSheetLand | null>;
}

export function createPlotSheetActions({ client, track }: Access): PlotSheetActions {
  const gather: PlotSheetActions['plotSheets'] = async (plots, zone, tell) => {
    const sheets: PlotSheet[] = [];
    for (const plot of plots) {
      if (!tell(sheets.length)) break;
      sheets.push(await client.plotSheet(plot, zone));
    }
    return sheets;
  };
  return {
    mapSheet: (park) => track(client.mapSheet(park)),
    plotSheets: (plots, zone, tell) => track(gather(plots, zone, tell)),
  };
}
