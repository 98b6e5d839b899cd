import type { Dataset } from '../domain/dataset';
import type { Disposal } from '../domain/disposal';
import { withLedger } from '../rules/ledger-facts';

/** The disposal ledger in the worker, and the loaded data as they are read with it. */
export class Ledger {
  private records: ReadonlyMap<string, Disposal> = new Map();
  private base: Dataset | null = null;
  private read: Dataset | null = null;

  set(records: readonly Disposal[]): void {
    this.records = new Map(records.map((record) => [record.key, record]));
    this.base = null;
    this.read = null;
  }

  /** The data with what the ledger says: the same as long as neither changes, so that what was worked out of them holds. */
  over(dataset: Dataset): Dataset {
    if (this.base !== dataset || !this.read) {
      this.base = dataset;
      this.read = withLedger(dataset, this.records);
    }
    return this.read;
  }
}
