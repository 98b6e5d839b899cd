/** What a date that is coming, or has just passed, brings a plot; in the order in which lists show it. */
export const warningKinds = [
  /** The first day on which the plot is suspected idle (53号令 art. 2). */
  'idle',
  /** The first day on which two years since the start due are over (53号令 art. 14(2)). */
  'two-years',
  /** The first day on which an unused approval is older than two years (domain §2.2). */
  'approval-lapse',
  /** The last day for which land without a supply is held for a project (渝府发〔2021〕29号 四(三)). */
  'reserve-end',
  /** The last day of the term or lease of supplied land. */
  'term-end',
  /** The deadline that the disposal ledger sets, while the record is not closed. */
  'ledger-deadline',
] as const;
export type WarningKind = (typeof warningKinds)[number];
