import type { Batch } from '../indicators/batches';
import type { StockChange } from '../indicators/stock-change';
import type { StandardAnswer } from '../worker/standard-messages';
import type { Access } from './access';

/** What 处置 asks of the worker about batches and the stock. */
export interface StockActions {
  /** The approval batches of a park, or of all, as of the reading. */
  batches(park: number | null): Promise<Batch[]>;
  /** 标准地 against their contracts, their share in new industrial land, and modes of supply. */
  standard(park: number | null): Promise<StandardAnswer>;
  /** What became of the land of a park, or of all, between two days. */
  stockChange(park: number | null, from: number, to: number): Promise<StockChange>;
}

export function createStockActions({ client, track }: Access): StockActions {
  return {
    standard: (park) => track(client.standard(park)),
    batches: (park) => track(client.batches(park)),
    stockChange: (park, from, to) => track(client.stockChange(park, from, to)),
  };
}
