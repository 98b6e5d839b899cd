import type { Dataset } from '../domain/dataset';
import { civilFromDay, type Day } from '../domain/day';
import type { ParkStatistics } from '../domain/statistics';

export type ReportedField = 'outputYuan' | 'taxYuan' | 'investedYuan';

const byPark = new WeakMap<Dataset, Map<number, ParkStatistics[]>>();

function statisticsOf(dataset: Dataset, park: number): readonly ParkStatistics[] {
  let found = byPark.get(dataset);
  if (!found) {
    found = new Map();
    for (const entry of dataset.statistics) {
      const list = found.get(entry.park);
      if (list) list.push(entry);
      else found.set(entry.park, [entry]);
    }
    byPark.set(dataset, found);
  }
  return found.get(park) ?? [];
}

/**
 * The reported total of a park that holds on the date: of output and tax that of the latest whole
 * year not after the date's (quarters are a part of a year, and files differ in whether they add up);
 * of invested funds, a stock, the latest of years and quarters. `null` when none is reported.
 */
export function reportedTotal(
  dataset: Dataset,
  park: number | null,
  field: ReportedField,
  asOf: Day,
): ParkStatistics | null {
  if (park === null) return null;
  const now = civilFromDay(asOf).year;
  const isStock = field === 'investedYuan';
  let latest: ParkStatistics | null = null;
  const endOf = ({ year, quarter }: ParkStatistics) => year * 4 + (quarter ?? 4);
  for (const entry of statisticsOf(dataset, park)) {
    if (entry[field] === null || entry.year > now) continue;
    if (entry.quarter !== null && !isStock) continue;
    const isLater = latest === null || endOf(entry) > endOf(latest);
    // At the end of a year its own row is preferred to that of its last quarter.
    const isSameEnd = latest !== null && endOf(entry) === endOf(latest) && entry.quarter === null;
    if (isLater || isSameEnd) latest = entry;
  }
  return latest;
}
