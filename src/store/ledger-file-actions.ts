import { changedDisposal, type DisposalValues, emptyDisposal } from '../domain/disposal';
import { disposalsByKey, withDisposals } from '../domain/disposal-text';
import type { LedgerReading } from '../domain/ledger-import';
import { compareLedger, type LedgerChange, type LedgerComparison } from '../domain/ledger-import';
import type { LedgerPlot } from '../domain/ledger-plot';
import type { FileInput } from '../worker/messages';
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
  /** Takes the ledger out of files that are opened, and gives the others. */
  withoutLedger(files: FileInput[]): Promise<FileInput[]>;
  /** Takes the changes of the compared file, and of the conflicts those given; one step. */
  applyLedgerImport(conflicts: ReadonlySet<LedgerChange>): void;
  dismissLedgerImport(): void;
}

/** Larger files are no ledger, and are not looked into before they are opened. */
const largestLooked = 5_000_000;

export function createLedgerFileActions(access: Access): LedgerFileActions {
  const { client, set, get, track, report } = access;

  async function compare({ name, source }: FileInput): Promise<'taken' | 'none' | 'unreadable'> {
    if (!(source instanceof Blob)) return 'none';
    const found = await track<LedgerReading>(client.readLedger(name, source, ledgerMarks()));
    if (typeof found === 'string') return found;
    const { rows, unknownWords } = readLedgerRows(found.cells, found.first);
    const keys = rows.map(({ key }) => key);
    const known = await track(client.areDisposalKeys(keys));
    const knownKeys = new Set(keys.filter((_, i) => known[i]));
    const compared = compareLedger(rows, disposalsByKey(get().disposals), (key) =>
      knownKeys.has(key),
    );
    set({ ledgerImport: { ...compared, file: name, rows: rows.length, unknownWords } });
    return 'taken';
  }

  return {
    writeLedger(plots, form) {
      const { disposals, language } = get();
      const sheet = ledgerSheet(plots, disposals, language);
      return writeFile(access, (tell) => client.writeLedger({ ...sheet, form }, tell));
    },
    async importLedger(file) {
      try {
        const found = await compare(file);
        if (found === 'taken') return;
        const key = found === 'none' ? 'disposal.file.not-ledger' : 'disposal.file.unreadable';
        get().notify({ tone: 'error', key, values: { file: file.name } });
      } catch (error) {
        report(error);
      }
    },
    async withoutLedger(files) {
      if (!get().snapshot) return files;
      const others: FileInput[] = [];
      for (const file of files) {
        const isSmall = file.source instanceof Blob && file.source.size <= largestLooked;
        const isFree = get().ledgerImport === null;
        // What cannot be looked into is told when it is opened.
        const found = isSmall && isFree ? await compare(file).catch(() => 'none') : 'none';
        if (found !== 'taken') others.push(file);
      }
      return others;
    },
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
