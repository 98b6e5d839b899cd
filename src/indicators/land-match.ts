import type { Day } from '../domain/day';
import type { PoolCheck } from '../rules/land-pool';
import type { PoolLand } from './land-pool';

/** What a project needs of land; areas m², lengths m, money yuan. */
export interface ProjectNeeds {
  leastSquareMeters: number;
  mostSquareMeters: number;
  /** Least short side of the smallest rectangle around the land; `null`: any. */
  leastWidth: number | null;
  /** Least share of that rectangle that is land (0–1); `null`: any. */
  leastFill: number | null;
  use: 'industrial' | 'm0' | 'any';
  isManufacturing: boolean;
  /** Fixed investment; `null`: not said. */
  investmentYuan: number | null;
  start: Day;
  /** Park that it should be in or near; `null`: anywhere. */
  park: number | null;
  /** Plots this near to one another may be taken together: a road's width. */
  gapMeters: number;
  mostPlots: number;
}

/** A plot of the pool with what the match looks at. */
export interface MatchPlot extends PoolLand {
  use: 'yes' | 'unknown';
  reservedFor: string | null;
  /** Investment that its contract as 标准地 asks, yuan/m²; `null`: none is agreed. */
  agreedInvestment: number | null;
  /** To the wished park, m; 0 in it; `null`: none is wished, or the plot has no shape. */
  far: number | null;
}

export type MatchPointKey =
  | 'area'
  | 'use'
  | 'in-park'
  | 'far'
  | 'formal'
  | 'free-by'
  | 'intensity'
  | 'intensity-met'
  | 'gap'
  | 'held'
  | 'reserved'
  | 'lapses'
  | 'intensity-below'
  | 'use-unknown'
  | `lacks-${PoolCheck}`
  | `unknown-${PoolCheck}`;

/** One thing that speaks for or against a candidate, with the numbers that it rests on. */
export interface MatchPoint {
  key: MatchPointKey;
  /** How heavily it counts against; 0: it speaks for it. */
  weight: 0 | 0.5 | 1 | 2;
  /** Plots (of several) that it concerns. */
  plots?: number;
  day?: Day;
  meters?: number;
  /** yuan/m²: of the project, and the least that is agreed. */
  intensity?: number;
  agreed?: number;
  text?: string;
}

export interface MatchShape {
  width: number;
  fill: number;
  /** Widest gap that has to be bridged between neighbouring plots, m; 0 where they touch. */
  gap: number;
}

const checks: readonly PoolCheck[] = [
  'approval',
  'requisition',
  'planning',
  'indicators',
  'levelled',
];

/**
 * What speaks for and against a candidate. Against, with weight: 2 what blocks it (it has a holder, a reservation
 * beyond the start, an approval that lapses by the start), 1 what is missing, ½ what is not known.
 */
export function pointsOf(
  plots: readonly MatchPlot[],
  shape: MatchShape,
  needs: ProjectNeeds,
): MatchPoint[] {
  const points: MatchPoint[] = [{ key: 'area', weight: 0 }];
  const land = plots.reduce((sum, { squareMeters }) => sum + (squareMeters ?? 0), 0);
  const against = (
    key: MatchPointKey,
    weight: MatchPoint['weight'],
    concerned: readonly MatchPlot[],
    more: Partial<MatchPoint> = {},
  ) => {
    if (concerned.length > 0) points.push({ key, weight, plots: concerned.length, ...more });
  };
  const openUse = plots.filter(({ use }) => use === 'unknown');
  if (needs.use !== 'any' && openUse.length === 0) points.push({ key: 'use', weight: 0 });
  const far = farOf(plots);
  if (far !== null)
    points.push(far === 0 ? { key: 'in-park', weight: 0 } : { key: 'far', weight: 0, meters: far });
  if (plots.every(({ readiness }) => readiness === 'ready' || readiness === 'formal'))
    points.push({ key: 'formal', weight: 0 });
  points.push(...reservationPoints(plots, needs));
  against(
    'held',
    2,
    plots.filter((plot) => plot.checks.free === 'no'),
  );
  const lapsing = plots.filter(({ lapses }) => lapses !== null && lapses < needs.start);
  against('lapses', 2, lapsing, { day: Math.min(...lapsing.map(({ lapses }) => lapses!)) });
  if (needs.use !== 'any') against('use-unknown', 0.5, openUse);
  for (const check of checks) {
    const having = (wanted: string) => plots.filter((plot) => plot.checks[check] === wanted);
    against(`lacks-${check}`, 1, having('no'));
    against(`unknown-${check}`, 0.5, having('unknown'));
  }
  against(
    'unknown-free',
    0.5,
    plots.filter((plot) => plot.checks.free === 'unknown'),
  );
  if (plots.length > 1 && shape.gap > 0)
    points.push({ key: 'gap', weight: 0.5, meters: shape.gap });
  points.push(...intensityPoints(plots, land, needs));
  return points;
}

function reservationPoints(plots: readonly MatchPlot[], { start }: ProjectNeeds): MatchPoint[] {
  const reserved = plots.filter(({ kinds }) => kinds.includes('reserve'));
  if (reserved.length === 0) return [];
  const held = reserved.filter(
    ({ reserveUntil }) => reserveUntil === null || reserveUntil >= start,
  );
  const text = [...new Set(held.flatMap(({ reservedFor }) => reservedFor ?? []))].join('、');
  const lastOf = (of: readonly MatchPlot[]) =>
    Math.max(...of.map(({ reserveUntil }) => reserveUntil!));
  if (held.length === 0) return [{ key: 'free-by', weight: 0, day: lastOf(reserved) }];
  const isOpen = held.some(({ reserveUntil }) => reserveUntil === null);
  return [
    {
      key: 'reserved',
      weight: 2,
      plots: held.length,
      ...(isOpen ? {} : { day: lastOf(held) }),
      ...(text ? { text } : {}),
    },
  ];
}

/** The investment per land against what contracts of 标准地 ask, the highest of them. */
function intensityPoints(
  plots: readonly MatchPlot[],
  land: number,
  { investmentYuan }: ProjectNeeds,
): MatchPoint[] {
  if (investmentYuan === null || !(land > 0)) return [];
  const intensity = investmentYuan / land;
  const asked = plots.flatMap(({ agreedInvestment }) => agreedInvestment ?? []);
  if (asked.length === 0) return [{ key: 'intensity', weight: 0, intensity }];
  const agreed = Math.max(...asked);
  return intensity >= agreed
    ? [{ key: 'intensity-met', weight: 0, intensity, agreed }]
    : [{ key: 'intensity-below', weight: 1, intensity, agreed }];
}

/** How far the farthest plot of a candidate is from the wished park, m; `null` where that is not known of one. */
export function farOf(plots: readonly MatchPlot[]): number | null {
  let most = 0;
  for (const { far } of plots) {
    if (far === null) return null;
    most = Math.max(most, far);
  }
  return most;
}

/** What candidates are ranked by. */
export interface Ranked {
  against: number;
  far: number | null;
  plots: number;
  squareMeters: number;
}

/** The order of candidates: what weighs less against it, then nearer to the park, fewer plots, less land. */
export function compareRanked(a: Ranked, b: Ranked): number {
  return (
    a.against - b.against ||
    (a.far ?? 0) - (b.far ?? 0) ||
    a.plots - b.plots ||
    a.squareMeters - b.squareMeters
  );
}
