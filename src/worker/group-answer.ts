import type { AreaReference } from '../domain/figure';
import { areaIndicators } from '../indicators/area-indicators';
import type { Context } from '../indicators/indicator';
import { plotGroups } from '../indicators/plot-groups';
import { resolveLand } from '../indicators/resolve-land';
import type { GroupAnswer, GroupQuestion, GroupRow } from './group-messages';

/**
 * Every indicator of every group of a grouping, or of the parts that parks have in one group. Land is
 * put together and the indicator computed on it: never a mean of the parks' values.
 */
export function groupAnswer(question: GroupQuestion, context: Context): GroupAnswer {
  const { grouping, within } = question;
  const { dataset } = context;
  const { names, groupOf } = plotGroups(grouping, dataset);
  const { parkOf } = dataset.placement;
  const rowOf = (reference: AreaReference, name: string, park: number | null): GroupRow => {
    const land = resolveLand(reference, context);
    const parks = new Set(Array.from(land.plots, (plot) => parkOf[plot]!).filter((at) => at >= 0));
    const values = areaIndicators.map((indicator) => {
      const value = indicator.value(land, context);
      return Number.isNaN(value) ? null : value;
    });
    return { name, park, parks: parks.size, plots: land.plots.length, values };
  };
  const groupRow = (name: string, park: number | null) =>
    rowOf({ kind: 'group', grouping, name, park }, name, park);
  const told = areaIndicators.map(({ id, unit, better }) => ({ id, unit, better }));
  if (within !== null) {
    const group = names.indexOf(within);
    const parks = new Set<number>();
    for (let plot = 0; plot < groupOf.length; plot++)
      if (groupOf[plot] === group && parkOf[plot]! >= 0) parks.add(parkOf[plot]!);
    const rows = [...parks].sort((a, b) => a - b).map((park) => groupRow(within, park));
    return { indicators: told, rows, total: groupRow(within, null) };
  }
  const rows = names.map((name) => groupRow(name, null));
  if (groupOf.includes(-1)) rows.push(groupRow('', null));
  return { indicators: told, rows, total: rowOf({ kind: 'all' }, '', null) };
}
