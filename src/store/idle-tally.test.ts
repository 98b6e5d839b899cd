import { describe, expect, it } from 'vitest';
import { overlayBits, type Status, statuses } from '../domain/category';
import type { Reading, Snapshot } from '../worker/data-messages';
import { tallyIdle } from './idle-tally';

const of: Status[] = [
  'idle_suspected_1y',
  'idle_decided',
  'supplied_unused_overdue',
  'undetermined',
  'idle_suspected_1y',
  'built',
];
const reading = {
  statuses: Uint8Array.from(of, (status) => statuses.indexOf(status)),
  overlays: Uint16Array.of(0, 0, overlayBits.warning90, 0, 0, overlayBits.standardPlot),
  isCounted: Uint8Array.of(1, 1, 1, 1, 0, 1),
} as Partial<Reading> as Reading;
const snapshot = {
  plotCount: of.length,
  plotPark: Int32Array.of(0, 1, 1, 1, 0, -1),
  parks: [
    { index: 0, parent: null },
    { index: 1, parent: 0 },
  ],
} as Partial<Snapshot> as Snapshot;

describe('idle plots of a reading', () => {
  it('are told by status, with what was looked at and what was not', () => {
    expect(tallyIdle(snapshot, reading, null)).toEqual({
      idle: 2,
      byStatus: [
        { status: 'idle_suspected_1y', plots: 1 },
        { status: 'idle_decided', plots: 1 },
      ],
      ahead: 1,
      plots: 5,
      undetermined: 1,
      uncounted: 1,
    });
  });

  it('are those of a park with the parks in it', () => {
    expect(tallyIdle(snapshot, reading, 0)).toMatchObject({ idle: 2, plots: 4, uncounted: 1 });
    expect(tallyIdle(snapshot, reading, 1)).toMatchObject({ idle: 1, plots: 3, uncounted: 0 });
  });
});
