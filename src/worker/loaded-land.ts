import type { Dataset } from '../domain/dataset';
import type { Issue } from '../domain/issue';
import type { ExportCheckpoint } from '../export/export-request';
import type { Context } from '../indicators/indicator';
import { createCheckpoint } from './checkpoint';
import type { Reading } from './data-messages';
import { plotsInScope } from './field-summary';
import type { LandIndex } from './land-index';
import { Ledger } from './ledger';
import type { OutputStage, Progress } from './load-messages';

export type Tell = (progress: Progress) => void;

/** What is loaded, as it is read at present: what every question stands on. */
export class LoadedLand {
  protected dataset: Dataset | null = null;
  protected issues: Issue[] = [];
  protected context: Context | null = null;
  protected reading: Reading | null = null;
  protected index: LandIndex | null = null;
  protected readonly ledger = new Ledger();
  private isWritingCancelled = false;

  /** Stops the writing of a file that is under way. */
  cancelWriting(): void {
    this.isWritingCancelled = true;
  }

  /** The checkpoint of a file that is written, or summed up, from now on. */
  protected beginWriting(tell: Tell, file: string, stage: OutputStage = 'write'): ExportCheckpoint {
    this.isWritingCancelled = false;
    return createCheckpoint(
      (done, total) => tell({ stage, file, done, total }),
      () => this.isWritingCancelled,
    );
  }

  protected scopeOf(park: number | null): Uint8Array {
    return plotsInScope(this.needContext(), this.reading!.isCounted, park);
  }

  protected loaded(): Dataset {
    if (!this.dataset) throw new Error('expected a loaded dataset, found none');
    return this.dataset;
  }

  /** The loaded data with what the disposal ledger says, as the reading has them. */
  protected asRead(): Dataset {
    return this.needContext().dataset;
  }

  protected needContext(): Context {
    if (!this.context) throw new Error('expected a reading of the dataset, found none');
    return this.context;
  }

  protected land(): LandIndex {
    if (!this.index) throw new Error('expected an index of the dataset, found none');
    return this.index;
  }
}
