import {
  changedDisposal,
  type Disposal,
  type DisposalValues,
  emptyDisposal,
} from '../domain/disposal';
import {
  disposalsByKey,
  parseDisposals,
  printDisposals,
  withDisposals,
} from '../domain/disposal-text';
import type { PlotNumbers } from '../domain/figure';
import type { LedgerPlot } from '../domain/ledger-plot';
import type { Access } from './access';
import { keepText, recallText } from './browser-memory';
import type { LedgerImport } from './ledger-file-actions';
import type { State } from './state';
import type { WorkRecord } from './work-records';

/** What an office decided about plots (处置台账). */
export interface LedgerState {
  /** Ordered by key. */
  disposals: readonly Disposal[];
  /** What was not understood of the ledger that was kept. */
  disposalsLeftOut: number;
  /** Name that goes into the history of records, as typed; it stays in this browser. */
  ledgerWho: string;
  /** A ledger that came back and waits for the user's word; `null` for none. */
  ledgerImport: LedgerImport | null;
}

/** What can be done with the disposal ledger. */
export interface LedgerActions {
  /** Gives the records of these numbers some values ('' for none); those that were not there come to be. */
  changeDisposals(keys: readonly string[], values: DisposalValues): void;
  setLedgerWho(name: string): void;
  /** The plots with a record and the problem plots, as of the reading; empty without data. */
  ledgerPlots(): Promise<LedgerPlot[]>;
  /** The numbers under which plots have their records; `null`: the plot can have none. */
  disposalKeys(plots: PlotNumbers): Promise<(string | null)[]>;
}

/** One list for "no record", so that it is the same wherever it comes from. */
export const noDisposals: readonly Disposal[] = [];
const whoName = 'ledger-who';
const sampleName = 'sample-ledger';
export const longestWho = 60;

export function recallWho(): string {
  return (recallText(whoName) ?? '').slice(0, longestWho);
}

function read(text: string | null): Pick<State, 'disposals' | 'disposalsLeftOut'> {
  const parsed = text === null ? { records: [], leftOut: 0 } : parseDisposals(text);
  if (!parsed) return { disposals: noDisposals, disposalsLeftOut: 1 };
  const disposals = parsed.records.length > 0 ? parsed.records : noDisposals;
  return { disposals, disposalsLeftOut: parsed.leftOut };
}

/** How a workspace keeps the ledger. */
export const disposalRecord: WorkRecord = {
  name: 'disposals',
  print: ({ disposals }) => (disposals.length > 0 ? printDisposals(disposals) : null),
  parse: read,
};

type Data = Pick<State, 'snapshot'>;

/** Whether all that is loaded is the sample, which no workspace keeps. */
export function isOnSample({ snapshot }: Data): boolean {
  return snapshot?.layers.every((layer) => layer.sample) ?? false;
}

/** The ledger with which other data begin: that of the sample is kept by this browser, and stays with the sample. */
export function ledgerOfData(before: Data, now: Data): Partial<LedgerState> {
  if (isOnSample(now)) return isOnSample(before) ? {} : read(recallText(sampleName));
  return isOnSample(before) ? { disposals: noDisposals, disposalsLeftOut: 0 } : {};
}

/** Has this browser keep the records made on the sample; false: it cannot. */
export function keepSampleLedger({ disposals }: Pick<State, 'disposals'>): boolean {
  return keepText(sampleName, printDisposals(disposals));
}

export function createLedgerActions({ client, set, get, track }: Access): LedgerActions {
  return {
    changeDisposals(keys, values) {
      const { disposals, ledgerWho: who } = get();
      const at = new Date().toISOString();
      const byKey = disposalsByKey(disposals);
      const changed = [...new Set(keys)].map((key) =>
        changedDisposal(byKey.get(key) ?? emptyDisposal(key), values, { at, who }),
      );
      const next = withDisposals(disposals, changed);
      if (next !== disposals) set({ disposals: next });
    },
    setLedgerWho(name) {
      const ledgerWho = name.trim().slice(0, longestWho);
      set({ ledgerWho });
      keepText(whoName, ledgerWho);
    },
    ledgerPlots: async () => (get().reading ? track(client.ledgerPlots()) : []),
    disposalKeys: (plots) => client.disposalKeys(plots),
  };
}
