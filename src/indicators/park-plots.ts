import type { Dataset } from '../domain/dataset';

const known = new WeakMap<Dataset, Uint32Array[]>();

/** The plots of each park and of the parks inside it, each once, in file order. Worked out once per Dataset. */
export function plotsByPark(dataset: Dataset): Uint32Array[] {
  const done = known.get(dataset);
  if (done) return done;
  const { parkOf, parentOf } = dataset.placement;
  const own: number[][] = Array.from({ length: dataset.parks.count }, () => []);
  for (let i = 0; i < parkOf.length; i++) if (parkOf[i]! >= 0) own[parkOf[i]!]!.push(i);
  const all = own.map((plots) => plots);
  for (let park = 0; park < own.length; park++) {
    const seen = new Set([park]);
    for (let up = parentOf[park]!; up >= 0 && !seen.has(up); up = parentOf[up]!) {
      seen.add(up);
      if (own[park]!.length > 0) all[up] = [...all[up]!, ...own[park]!];
    }
  }
  const found = all.map((plots, park) =>
    Uint32Array.from(plots === own[park] ? plots : plots.sort((a, b) => a - b)),
  );
  known.set(dataset, found);
  return found;
}
