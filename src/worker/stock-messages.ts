import type { StockChange, StockRow, StockSums } from '../indicators/stock-change';
import type { StockLeft } from '../indicators/stock-left';

/** What became of a land between two days. */
export interface StockAnswer extends StockChange {
  departures: StockLeft[];
}

/** The stock of a park between two days; `null`: of all land. */
export interface ParkStock {
  park: number | null;
  rows: StockRow[];
  total: StockSums;
}
