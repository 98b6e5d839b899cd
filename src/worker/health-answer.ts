import { healthKinds } from '../domain/data-health';
import { formatDay } from '../domain/day';
import { Plot } from '../domain/plot';
import { dataHealth } from '../indicators/data-health';
import type { Context } from '../indicators/indicator';
import type { HealthAnswer, HealthQuery, HealthRow } from './health-messages';

/** How healthy the data of the counted plots are; see `dataHealth`. */
export function healthAnswer(context: Context, isCounted: Uint8Array): HealthAnswer {
  const { findings, parks } = dataHealth(context, isCounted);
  const counts = new Map<string, number>();
  for (const fields of findings.fields)
    for (const field of fields) counts.set(field, (counts.get(field) ?? 0) + 1);
  const missing = [...counts].map(([field, plots]) => ({ field, plots }));
  return {
    parks,
    findings: findings.plots.length,
    missing: missing.sort((a, b) => b.plots - a.plots),
  };
}

/** The findings of a query in the order of the plots, at most `most` of them from the `from`th on. */
export function healthRows(
  { park, kind, from, most }: HealthQuery,
  context: Context,
  isCounted: Uint8Array,
): HealthRow[] {
  const { findings } = dataHealth(context, isCounted);
  const { dataset } = context;
  const wanted = kind === null ? null : healthKinds.indexOf(kind);
  const rows: HealthRow[] = [];
  let passed = 0;
  for (let k = 0; k < findings.plots.length && rows.length < most; k++) {
    const index = findings.plots[k]!;
    if (wanted !== null && findings.kinds[k] !== wanted) continue;
    if (park !== null && dataset.placement.parkOf[index] !== park) continue;
    if (passed++ < from) continue;
    const plot = new Plot(dataset.plots, index);
    const measured = dataset.plotEllipsoidal[index]!;
    const day = plot.day('dataDate');
    rows.push({
      plot: index,
      kind: healthKinds[findings.kinds[k]!]!,
      id: plot.text('id'),
      name: plot.text('name'),
      park: dataset.placement.parkOf[index]!,
      file: dataset.layers[dataset.plots.layerOf[index]!]?.file ?? '',
      row: dataset.plots.rowOf[index]!,
      fields: findings.fields[k]!,
      declared: plot.number('declaredAreaSquareMeters'),
      measured: Number.isNaN(measured) ? null : measured,
      dataDate: day === null ? null : formatDay(day),
    });
  }
  return rows;
}

/** The plots with a finding of a kind, in file order. */
export function plotsWithFinding(
  { park, kind }: Pick<HealthQuery, 'park' | 'kind'>,
  context: Context,
  isCounted: Uint8Array,
): number[] {
  const { findings } = dataHealth(context, isCounted);
  const wanted = kind === null ? null : healthKinds.indexOf(kind);
  const { parkOf } = context.dataset.placement;
  const found = findings.plots.filter(
    (plot, k) =>
      (wanted === null || findings.kinds[k] === wanted) && (park === null || parkOf[plot] === park),
  );
  return [...new Set(found)];
}
