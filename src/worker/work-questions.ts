import { transfer } from 'comlink';
import { Cancelled } from '../decode/format';
import type { Disposal } from '../domain/disposal';
import type { AreaReference } from '../domain/figure';
import type { LandGrades } from '../domain/floor-price';
import type { LedgerReading } from '../domain/ledger-import';
import type { LedgerPlot } from '../domain/ledger-plot';
import type { WarningFileRequest, WarningQuery } from '../export/warning-request';
import { type Batch, batchesOf } from '../indicators/batches';
import { resolveLand } from '../indicators/resolve-land';
import { type EarlyWarnings, earlyWarnings } from '../rules/early-warnings';
import { disposalKeysOf } from '../rules/ledger-facts';
import { createCheckpoint } from './checkpoint';
import {
  type LedgerFileRequest,
  type LedgerMarks,
  readLedgerFile,
  writeLedger,
} from './ledger-file';
import { ledgerPlots } from './ledger-plots';
import { LoadedLand, type Tell } from './loaded-land';
import { matchReport } from './match-answer';
import type { MatchReport, ProjectNeeds } from './match-messages';
import { floorPriceReport, poolReport } from './pool-answer';
import type { FloorPriceReport, PoolReport } from './pool-messages';
import { standardAnswer } from './standard-answer';
import type { StandardAnswer } from './standard-messages';
import { stockAnswer, stockOfParks } from './stock-answer';
import type { ParkStock, StockAnswer } from './stock-messages';
import { writeWarnings } from './warning-file';

/** The land of a park, or all. */
function landOfPark(park: number | null): AreaReference {
  return park === null ? { kind: 'all' } : { kind: 'park', park };
}

/** What 处置 asks of the loaded land. */
export class WorkQuestions extends LoadedLand {
  private match = 0;

  /** The records of the disposal ledger; they speak from the next reading on. */
  setDisposals(records: readonly Disposal[]): void {
    this.ledger.set(records);
  }

  /** The plots with a record and the problem plots. */
  ledgerPlots(): LedgerPlot[] {
    return ledgerPlots(this.needContext());
  }

  /** The numbers under which plots have their records; `null`: the plot can have none. */
  disposalKeys(plots: readonly number[] | Uint32Array): (string | null)[] {
    const keys = disposalKeysOf(this.loaded().plots);
    return Array.from(plots, (plot) => keys[plot] ?? null);
  }

  /** The plots that have these numbers, in file order. */
  plotsOfKeys(keys: readonly string[]): number[] {
    const wanted = new Set(keys);
    return disposalKeysOf(this.loaded().plots).flatMap((key, plot) =>
      key !== null && wanted.has(key) ? [plot] : [],
    );
  }

  /** Whether plots of the data have these numbers. */
  areDisposalKeys(keys: readonly string[]): boolean[] {
    const known = new Set(disposalKeysOf(this.loaded().plots));
    return keys.map((key) => known.has(key));
  }

  writeLedger(request: LedgerFileRequest, tell: Tell): Promise<Blob> {
    return writeLedger(request, this.beginWriting(tell, request.name));
  }

  async readLedger(name: string, file: Blob, marks: LedgerMarks): Promise<LedgerReading> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return readLedgerFile({ name, bytes }, marks, async () => {});
  }

  /** The approval batches of a park or of all, as of the reading. */
  batches(park: number | null): Batch[] {
    const context = this.needContext();
    return batchesOf(resolveLand(landOfPark(park), context), context);
  }

  /** What became of the land of a park, or of all, between two days. */
  stockChange(park: number | null, from: number, to: number): StockAnswer {
    return stockAnswer(landOfPark(park), from, to, this.needContext());
  }

  /** The same of every park, and of all land. */
  stockOfParks(from: number, to: number): ParkStock[] {
    return stockOfParks(from, to, this.needContext());
  }

  /** 标准地 against their contracts, their share in new industrial land, and modes of supply. */
  standard(park: number | null): StandardAnswer {
    const context = this.needContext();
    return standardAnswer(resolveLand(landOfPark(park), context), context);
  }

  /** The land that can be offered, with its readiness; see `poolReport`. */
  landPool(park: number | null, most: number): PoolReport {
    const context = this.needContext();
    return poolReport(resolveLand(landOfPark(park), context), context, most);
  }

  /**
   * The land that suits a project, among that of all parks; see `matchReport`. A later question or `cancelMatch` ends
   * the search, and its answer is `null` then.
   */
  async matchProject(needs: ProjectNeeds): Promise<MatchReport | null> {
    const number = ++this.match;
    const pause = createCheckpoint(
      () => undefined,
      () => number !== this.match,
    );
    const context = this.needContext();
    try {
      return await matchReport(resolveLand({ kind: 'all' }, context), needs, context, pause);
    } catch (error) {
      if (error instanceof Cancelled) return null;
      throw error;
    }
  }

  /** Prices against the floors of the grades of their places; see `floorPriceReport`. */
  floorPrices(park: number | null, grades: LandGrades, most: number): FloorPriceReport {
    const context = this.needContext();
    return floorPriceReport(resolveLand(landOfPark(park), context), context, grades, most);
  }

  cancelMatch(): void {
    this.match++;
  }

  /** Dates near the date of the reading; see `earlyWarnings`. */
  warnings(query: WarningQuery): EarlyWarnings {
    const found = this.warningsOf(query);
    return transfer(found, [found.kinds.buffer, found.plots.buffer, found.dates.buffer]);
  }

  /** The same as a file. */
  warningsFile(request: WarningFileRequest, tell: Tell): Promise<Blob> {
    const checkpoint = this.beginWriting(tell, request.name);
    return writeWarnings(this.needContext(), this.warningsOf(request), request, checkpoint);
  }

  private warningsOf({ within, park }: WarningQuery): EarlyWarnings {
    const { dataset, classes } = this.needContext();
    return earlyWarnings(dataset, classes, this.scopeOf(park), within);
  }
}
