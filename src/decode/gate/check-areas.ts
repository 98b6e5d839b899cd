import type { NumberColumn } from '../../domain/column';
import { areaDifferencePercent } from '../../domain/data-health';
import type { TableRows } from './fill-ids';

/** Smaller shapes are slivers left by drawing, m². */
export const sliverSquareMeters = 1;

const sliver = { values: { limit: sliverSquareMeters } };
const difference = {
  field: 'declaredAreaSquareMeters',
  values: { percent: areaDifferencePercent },
};

/** Warns of slivers, and notes rows whose declared area is not that of their shape. `areas` in m², NaN without a shape. */
export function tellAreas(
  areas: Float64Array,
  declared: NumberColumn | undefined,
  rows: TableRows,
): void {
  for (let i = 0; i < rows.count; i++) {
    const area = areas[i]!;
    if (Number.isNaN(area)) continue;
    const { issues } = rows.gates[rows.gateOf[i]!]!;
    if (area < sliverSquareMeters) issues.add('sliver', 'warns', rows.rawRowOf[i]!, sliver);
    const stated = declared?.values[i] ?? Number.NaN;
    if (Math.abs(stated - area) * 100 > areaDifferencePercent * area)
      issues.add('area-differs', 'notes', rows.rawRowOf[i]!, difference);
  }
}
