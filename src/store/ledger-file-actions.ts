import { changedDisposal, type DisposalValues, emptyDisposal } from '../domain/disposal';
import { disposalsByKey, withDisposals } from '../domain/disposal-text';
import {
  compareLedger,
  type FoundLedger,
  type LedgerChange,
  type LedgerComparison,
  type LedgerReading,
} from '../domain/ledger-import';
import type { LedgerPlot } from '../domain/ledger-plot';
import type { FileInput } from '../worker/load-messages';
import type { Access } from './access';
import { ledgerMarks, ledgerSheet, type ReadLedger, readLedgerRows } from './ledger-sheet';
import { writeFile } from './write-file';

/** A ledger that came back as a file, compared with the one here, until the user says what to take of it. */
export interface LedgerImport extends LedgerComparison {
  file: string;
  rows: number;
  unknownWords: ReadLedger['unknownWords'];
}

/** The ledger on its way through a spreadsheet. */
export interface LedgerFileActions {
  /** The listed plots and all records as a file; `null` when it was cancelled or failed, which is told. */
  writeLedger(plots: readonly LedgerPlot[], form: 'xlsx' | 'csv'): Promise<Blob | null>;
  /** Compares a ledger that came back; what is none is told. */
  importLedger(file: FileInput): Promise<void>;
  /** Compares a ledger that came among files that were opened. */
  compareLedger(found: FoundLedger): Promise<void>;
  /** Takes the changes of the compared file, and of the conflicts those given; one step. */
  applyLedgerImport(conflicts: ReadonlySet<LedgerChange>): void;
  dismissLedgerImport(): void;
}

export function createLedgerFileActions(access: Access): LedgerFileActions {
  const { client, set, get, track, report } = access;

  async function compare({ file, cells, first }: FoundLedger): Promise<void> {
    const { rows, unknownWords } = readLedgerRows(cells, first);
    const keys = rows.map(({ key }) => key);
    const known = await track(client.areDisposalKeys(keys));
    const knownKeys = new Set(keys.filter((_, i) => known[i]));
    const compared = compareLedger(rows, disposalsByKey(get().disposals), (key) =>
      knownKeys.has(key),
    );
    set({ ledgerImport: { ...compared, file, rows: rows.length, unknownWords } });
  }

  return {
    writeLedger(plots, form) {
      const { disposals, language } = get();
      const sheet = ledgerSheet(plots, disposals, language);
      return writeFile(access, (tell) => client.writeLedger({ ...sheet, form }, tell));
    },
    async importLedger({ name, source }) {
      if (!(source instanceof Blob)) return;
      try {
        const found = await track<LedgerReading>(client.readLedger(name, source, ledgerMarks()));
        if (typeof found === 'object') return await compare({ file: name, ...found });
        const key = found === 'none' ? 'disposal.file.not-ledger' : 'disposal.file.unreadable';
        get().notify({ tone: 'error', key, values: { file: name } });
      } catch (error) {
        report(error);
      }
    },
    compareLedger: (found) => compare(found).catch(report),
    applyLedgerImport(conflicts) {
      const { ledgerImport: compared, disposals, ledgerWho } = get();
      if (!compared) return;
      const taken = [
        ...compared.changes,
        ...compared.conflicts.filter((one) => conflicts.has(one)),
      ];
      const wanted = new Map<string, DisposalValues>();
      for (const { key, field, there } of taken)
        wanted.set(key, { ...wanted.get(key), [field]: there });
      const by = {
        at: new Date().toISOString(),
        who: [ledgerWho, compared.file].filter(Boolean).join(' · ').slice(0, 200),
      };
      const byKey = disposalsByKey(disposals);
      const changed = Array.from(wanted, ([key, values]) =>
        changedDisposal(byKey.get(key) ?? emptyDisposal(key), values, by),
      );
      set({ disposals: withDisposals(disposals, changed), ledgerImport: null });
      get().notify({
        tone: 'info',
        key: 'disposal.import.done',
        values: { count: taken.length },
        isBrief: true,
      });
    },
    dismissLedgerImport: () => set({ ledgerImport: null }),
  };
}
