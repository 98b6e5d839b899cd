import type { Status } from './category';

/** A plot of the disposal ledger: one with a record, or a problem plot. */
export interface LedgerPlot {
  plot: number;
  /** Number of its record; `null`: it can have none. */
  key: string | null;
  id: string | null;
  /** Index of its park; −1 for none. */
  park: number;
  holder: string | null;
  status: Status;
  /** On the basis of the reading, m²; `null` is unknown. */
  squareMeters: number | null;
}
