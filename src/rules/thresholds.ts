/**
 * Every number that a rule compares with, with the clause (id in `clauses.ts`) that sets it.
 * Shares are "less than" (不足): exactly one third or exactly 25 % is not below.
 */
export const thresholds = {
  /** Years after the start due from which a plot that was not started is suspected idle. */
  idleYears: { value: 1, unit: 'year', clause: 'decree53-2-1' },
  /** Years after the start due from which take-back without compensation is possible. */
  takeBackYears: { value: 2, unit: 'year', clause: 'decree53-14-2' },
  /** Years from delivery to the start due where none was agreed. */
  startAfterDeliveryYears: { value: 1, unit: 'year', clause: 'decree53-22' },
  /** Years of suspension from which a started plot may be idle. */
  suspensionYears: { value: 1, unit: 'year', clause: 'decree53-2-2' },
  /** Started area ÷ area that should be started, below which a suspended plot may be idle. */
  startedShare: { value: 1 / 3, unit: 'ratio', clause: 'decree53-2-2' },
  /** Invested ÷ total investment, below which a suspended plot may be idle. */
  investedShare: { value: 0.25, unit: 'ratio', clause: 'decree53-2-2' },
  /** Years after which an approval that was not used lapses. */
  approvalLapseYears: { value: 2, unit: 'year', clause: 'approval-lapse' },
  /** Days ahead for which the coming of idleness is warned of; the product's choice, no law. */
  warningDays: { value: 90, unit: 'day', clause: null },
} as const;
