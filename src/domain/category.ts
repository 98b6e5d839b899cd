/** The status chain of a plot (domain §2.7): total and exclusive, `undetermined` included. */
export const statuses = [
  'planned_unapproved',
  'approved_unsupplied',
  'supplied_unused_within_term',
  'supplied_unused_overdue',
  'idle_suspected_1y',
  'idle_suspected_2y',
  'idle_suspected_suspended',
  'idle_decided',
  'under_construction',
  'built',
  'undetermined',
] as const;
export type Status = (typeof statuses)[number];

/** What may lie over any status; kept as bits so that a column of them is one Uint16Array. */
export const overlayBits = {
  inefficient: 1,
  underused: 2,
  reserve: 4,
  pool: 8,
  standardPlot: 16,
  m0: 32,
  warning90: 64,
  approvalLapse: 128,
  unrequisitioned: 256,
  requisitioned: 512,
} as const;
export type Overlay = keyof typeof overlayBits;

/**
 * The one category by which a plot is drawn, counted and filtered: the statutory class first, then
 * what a built or unapproved plot is known for. Exclusive and total, in the order of the legend.
 */
export const categories = [
  'idle',
  'approved',
  'supplied',
  'construction',
  'built',
  'inefficient',
  'm0',
  'reserve',
  'planned',
  'undetermined',
] as const;
export type Category = (typeof categories)[number];

/** The category under which a plot of this status and these overlay bits is drawn and counted. */
export function categoryOf(status: Status, overlays: number): Category {
  switch (status) {
    case 'idle_suspected_1y':
    case 'idle_suspected_2y':
    case 'idle_suspected_suspended':
    case 'idle_decided':
      return 'idle';
    case 'approved_unsupplied':
      return 'approved';
    case 'supplied_unused_within_term':
    case 'supplied_unused_overdue':
      return 'supplied';
    case 'under_construction':
      return 'construction';
    case 'built':
      if (overlays & overlayBits.inefficient) return 'inefficient';
      return overlays & overlayBits.m0 ? 'm0' : 'built';
    case 'planned_unapproved':
      return overlays & (overlayBits.reserve | overlayBits.pool) ? 'reserve' : 'planned';
    case 'undetermined':
      return 'undetermined';
  }
}
