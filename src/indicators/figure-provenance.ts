import type { Dataset } from '../domain/dataset';
import { formatDay, UNKNOWN_DAY } from '../domain/day';
import type { ParkStatistics } from '../domain/statistics';

/**
 * The files that these plots (and reported totals) came from, in the order they were loaded, and the
 * latest data date that the plots give (ISO), `null` when none does.
 */
export function provenanceOf(
  dataset: Dataset,
  plots: Uint32Array,
  reported: ParkStatistics | null,
  boundaryPark: number | null,
): { files: string[]; dataDate: string | null } {
  const layers = new Set<number>();
  const dates = dataset.plots.columns.dataDate?.values;
  let latest = UNKNOWN_DAY;
  for (const plot of plots) {
    layers.add(dataset.plots.layerOf[plot]!);
    const date = dates ? dates[plot]! : UNKNOWN_DAY;
    if (date > latest) latest = date;
  }
  if (reported) layers.add(reported.layer);
  if (boundaryPark !== null) layers.add(dataset.parks.layerOf[boundaryPark]!);
  const files = new Set<string>();
  for (const layer of [...layers].sort((a, b) => a - b)) {
    const file = dataset.layers[layer]?.file;
    if (file !== undefined) files.add(file);
  }
  return { files: [...files], dataDate: latest === UNKNOWN_DAY ? null : formatDay(latest) };
}
