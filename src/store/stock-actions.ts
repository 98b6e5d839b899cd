import type { Batch } from '../indicators/batches';
import { proxy } from '../worker/client';
import type {
  DifferenceAnswer,
  DifferenceQuestion,
  EarlierFile,
} from '../worker/difference-messages';
import type { FileInput, Progress } from '../worker/messages';
import type { StandardAnswer } from '../worker/standard-messages';
import type { ParkStock, StockAnswer } from '../worker/stock-messages';
import type { Access } from './access';

/** What 处置 asks of the worker about batches and the stock. */
export interface StockActions {
  /** The approval batches of a park, or of all, as of the reading. */
  batches(park: number | null): Promise<Batch[]>;
  /** 标准地 against their contracts, their share in new industrial land, and modes of supply. */
  standard(park: number | null): Promise<StandardAnswer>;
  /** What became of the land of a park, or of all, between two days. */
  stockChange(park: number | null, from: number, to: number): Promise<StockAnswer>;
  /** The same of every park, and of all land. */
  stockOfParks(from: number, to: number): Promise<ParkStock[]>;
  /** The earlier state that is kept beside what is loaded. */
  earlierFile: EarlierFile | null;
  /** Keeps files as an earlier state beside what is loaded; false: no plots could be read. */
  openEarlier(files: FileInput[], tell: (progress: Progress) => void): Promise<boolean>;
  dropEarlier(): void;
  /** What differs between two states, plot by plot. */
  landDifference(
    question: DifferenceQuestion,
    tell: (progress: Progress) => void,
  ): Promise<DifferenceAnswer>;
}

export function createStockActions({ client, set, track, report }: Access): StockActions {
  return {
    standard: (park) => track(client.standard(park)),
    batches: (park) => track(client.batches(park)),
    stockChange: (park, from, to) => track(client.stockChange(park, from, to)),
    stockOfParks: (from, to) => track(client.stockOfParks(from, to)),
    earlierFile: null,
    async openEarlier(files, tell) {
      try {
        const earlierFile = await track(client.setEarlier(files, proxy(tell)));
        if (earlierFile) set({ earlierFile });
        return earlierFile !== null;
      } catch (error) {
        if (!(error instanceof Error && error.name === 'Cancelled')) report(error);
        return false;
      }
    },
    dropEarlier() {
      set({ earlierFile: null });
      void client.dropEarlier();
    },
    landDifference: (question, tell) => track(client.landDifference(question, proxy(tell))),
  };
}
