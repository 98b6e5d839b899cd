import type { Issue } from '../domain/issue';
import type { Batch } from '../indicators/batches';
import { proxy } from '../worker/client';
import type {
  DifferenceAnswer,
  DifferenceQuestion,
  EarlierFile,
} from '../worker/difference-messages';
import type { FileInput, Progress } from '../worker/load-messages';
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
  /** What was found wrong with the files that were last read as an earlier state. */
  earlierIssues: readonly Issue[];
  /** Keeps files as an earlier state beside what is loaded; without plots in them what was kept stays. */
  openEarlier(
    files: FileInput[],
    tell: (progress: Progress) => void,
  ): Promise<'read' | 'nothing' | 'cancelled'>;
  /** Ends the reading of an earlier state, or the comparison with it. */
  cancelDifference(): void;
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
    earlierIssues: [],
    async openEarlier(files, tell) {
      try {
        const { earlier, issues } = await track(client.setEarlier(files, proxy(tell)));
        set({ earlierIssues: issues, ...(earlier ? { earlierFile: earlier } : {}) });
        return earlier ? 'read' : 'nothing';
      } catch (error) {
        if (error instanceof Error && error.name === 'Cancelled') return 'cancelled';
        report(error);
        return 'nothing';
      }
    },
    cancelDifference: () => void client.cancelDifference(),
    dropEarlier() {
      set({ earlierFile: null, earlierIssues: [] });
      void client.dropEarlier();
    },
    landDifference: (question, tell) => track(client.landDifference(question, proxy(tell))),
  };
}
