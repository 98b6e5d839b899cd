import { categories } from '../domain/category';
import { formatDay } from '../domain/day';
import type { SessionClient } from '../worker/client';
import type { PlotRow } from '../worker/plot-messages';
import type { Store } from './actions';

/** An idle plot of which number and place are known; `since`: the first day on which it was idle. */
export type IdlePlot = PlotRow & { id: string; since: string };

const mostLookedAt = 500;

/**
 * The plots of a park, or of all, that have been idle longest as of the date at hand, the longest first. Left out: plots
 * of which nothing tells since when, without a number, or without a shape.
 */
export async function longestIdlePlots(
  client: SessionClient,
  state: Pick<Store, 'snapshot' | 'reading'>,
  park: number | null,
  most: number,
): Promise<IdlePlot[]> {
  const { snapshot } = state;
  if (!snapshot) return [];
  const plots = await idleLongestFirst(client, state);
  const own = plots.filter((plot) => park === null || snapshot.plotPark[plot] === park);
  return (await knownOf(client, own.slice(0, mostLookedAt))).slice(0, most);
}

/** The plots that are idle as of the date at hand and count, the longest first, those of which nothing tells since when last. */
export async function idleLongestFirst(
  client: SessionClient,
  { reading }: Pick<Store, 'reading'>,
): Promise<number[]> {
  if (!reading) return [];
  const sorts = [{ key: 'idleDays', descending: true }];
  const { order } = await client.tableOrder({ sorts, group: null });
  const idle = categories.indexOf('idle');
  return Array.from(order).filter(
    (plot) => reading.categories[plot] === idle && reading.isCounted[plot] === 1,
  );
}

/** Those that have a number, a shape, and a date since when, in their order. */
export async function knownOf(client: SessionClient, plots: number[]): Promise<IdlePlot[]> {
  const [rows, cells] = await Promise.all([
    client.rows(plots),
    client.tableCells(Uint32Array.from(plots), ['idleSince']),
  ]);
  return rows.flatMap((row, k) => {
    const since = cells[k]?.[0];
    return row.id !== null && row.hasShape && typeof since === 'number'
      ? [{ ...row, id: row.id, since: formatDay(since) }]
      : [];
  });
}
