import { type PlanPlot, plotCenter } from './lay-out-park';
import type { Point } from './local-frame';
import type { ParkSite } from './park-sites';
import type { PlotUse } from './plot-uses';
import { random } from './random';

/** What the dates of a plot shall tell, as of the sample's day. */
export const fates = [
  'planned',
  'reserved',
  'pooled',
  'withdrawn',
  'approved',
  'approved-lapsing',
  'within-term',
  'overdue',
  'idle-1y',
  'idle-2y',
  'idle-suspended',
  'idle-decided',
  'building',
  'built',
  'built-inefficient',
  'built-underused',
  'unknown',
] as const;
export type Fate = (typeof fates)[number];

/** The fate of each plot: the newest land lies in the direction of growth, blocks tend to share a fate. */
export function plotFates(
  site: ParkSite,
  plots: readonly PlanPlot[],
  plotUse: readonly PlotUse[],
  axis: Point,
): Fate[] {
  const dice = random(`fates ${site.id}`);
  const blockLuck = new Map<number, number>();
  const along = plots.map((plot) => {
    const [x, y] = plotCenter(plot);
    return x * axis[0] + y * axis[1];
  });
  const [low, high] = [Math.min(...along), Math.max(...along)];
  const late = plots.map((plot, i) => {
    if (!blockLuck.has(plot.block)) blockLuck.set(plot.block, dice.normal());
    return (
      (along[i]! - low) / (high - low) + 0.2 * blockLuck.get(plot.block)! + 0.09 * dice.normal()
    );
  });
  const order = plots.map((_, i) => i).sort((a, b) => late[b]! - late[a]!);
  const out: Fate[] = plots.map(() => 'built');
  const firms = order.filter((i) => !plots[i]!.green && plotUse[i]!.kind !== 'utility');
  const { planned, approved, supplied, idle, building } = site.shares;
  const share = (part: number) => Math.round(part * firms.length);
  const take = firms.splice(0, share(planned));
  for (const i of take)
    out[i] = dice.pick([
      'planned',
      'planned',
      'planned',
      'reserved',
      'reserved',
      'pooled',
      'pooled',
      'withdrawn',
    ] as const);
  const edge = late[take.at(-1) ?? order[0]!]!;
  const approvedPlots = firms.splice(0, share(approved));
  for (const i of approvedPlots) out[i] = dice.chance(0.2) ? 'approved-lapsing' : 'approved';
  // Greens and utilities on land that is not yet open wait with it.
  plots.forEach((plot, i) => {
    if (!plot.green && plotUse[i]!.kind !== 'utility') return;
    if (late[i]! > edge) out[i] = 'planned';
  });
  const loose = firms
    .map((i) => ({ i, key: late[i]! * 0.7 + dice.normal() * 0.35 }))
    .sort((a, b) => b.key - a.key)
    .map(({ i }) => i);
  const count = Math.round((supplied + idle + building) * plots.filter((p) => !p.green).length);
  const bag: Fate[] = [];
  const add = (fate: Fate, part: number) => {
    for (let k = 0; k < Math.round(part * count); k++) bag.push(fate);
  };
  const whole = supplied + idle + building;
  add('within-term', (supplied / whole) * 0.52);
  add('overdue', (supplied / whole) * 0.48);
  add('idle-1y', (idle / whole) * 0.4);
  add('idle-2y', (idle / whole) * 0.25);
  add('idle-suspended', (idle / whole) * 0.15);
  add('idle-decided', (idle / whole) * 0.2);
  add('building', building / whole);
  bag
    .map((fate) => ({ fate, key: dice.next() }))
    .sort((a, b) => a.key - b.key)
    .forEach(({ fate }, k) => {
      const i = loose[k];
      if (i === undefined) return;
      // Suspicion of idle land falls on firms' land only.
      out[i] = plotUse[i]!.kind === 'service' && fate.startsWith('idle') ? 'building' : fate;
    });
  for (const i of loose.slice(bag.length)) {
    if (dice.chance(0.014)) out[i] = 'unknown';
    else if (plotUse[i]!.kind === 'industry' && dice.chance(0.1)) out[i] = 'built-inefficient';
    else if (plotUse[i]!.kind === 'industry' && dice.chance(0.05)) out[i] = 'built-underused';
  }
  return out;
}
