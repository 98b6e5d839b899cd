import {
  type Disposal,
  type DisposalField,
  type DisposalValues,
  disposalFieldNames,
  disposalText,
  revisionOf,
} from './disposal';

/** A row of a ledger that came back: the texts of the columns that it has, as a record holds them. */
export interface LedgerRow {
  /** 1-based, as the spreadsheet shows it. */
  row: number;
  key: string;
  /** `revisionOf` the record when it was exported; '' where there was none. */
  revision: string;
  values: DisposalValues;
}

/** The cells of a sheet from the row of its headings on, as texts; or why there are none: it is no ledger, it cannot be read. */
export type LedgerReading = LedgerCells | 'none' | 'unreadable';

export interface LedgerCells {
  cells: string[][];
  /** 1-based. */
  first: number;
}

/** A ledger among files that were opened. */
export interface FoundLedger extends LedgerCells {
  file: string;
}

/** One value that a file would change. */
export interface LedgerChange {
  row: number;
  key: string;
  field: DisposalField;
  /** What stands here and in the file; '' is no value. */
  here: string;
  there: string;
}

/** What a ledger that came back says against the one here. */
export interface LedgerComparison {
  changes: LedgerChange[];
  /** Changed here as well since the export, to something else. */
  conflicts: LedgerChange[];
  unknownKeys: Pick<LedgerRow, 'row' | 'key'>[];
  /** Rows of a key that an earlier row has. */
  repeated: Pick<LedgerRow, 'row' | 'key'>[];
  /** Rows that change nothing. */
  same: number;
}

/**
 * Compares the rows of a file with the records, value by value against what stood there at the export: what only the
 * file changed is a change, what both changed is a conflict, what only changed here stays. `isKnown`: plots of the data.
 */
export function compareLedger(
  rows: readonly LedgerRow[],
  records: ReadonlyMap<string, Disposal>,
  isKnown: (key: string) => boolean,
): LedgerComparison {
  const found: LedgerComparison = {
    changes: [],
    conflicts: [],
    unknownKeys: [],
    repeated: [],
    same: 0,
  };
  const seen = new Set<string>();
  for (const { row, key, revision, values } of rows) {
    const record = records.get(key);
    if (seen.has(key)) {
      found.repeated.push({ row, key });
      continue;
    }
    seen.add(key);
    if (!record && !isKnown(key)) {
      found.unknownKeys.push({ row, key });
      continue;
    }
    let isSame = true;
    for (const field of disposalFieldNames) {
      const there = values[field];
      if (there === undefined) continue;
      const here = disposalText(record, field);
      const base = baseText(record, revision, field);
      if (there === here || there === base) continue;
      isSame = false;
      found[base === here ? 'changes' : 'conflicts'].push({ row, key, field, here, there });
    }
    if (isSame) found.same++;
  }
  return found;
}

/** The text that a field had at a revision; `null`: the history does not reach back to it, or went another way since. */
function baseText(
  record: Disposal | undefined,
  revision: string,
  field: DisposalField,
): string | null {
  if (revisionOf(record) === revision) return disposalText(record, field);
  const history = record?.history ?? [];
  const at = history.findLastIndex((change) => change.at === revision);
  if (at < 0 && revision !== '') return null;
  for (const { changes } of history.slice(at + 1)) {
    const change = changes.find((one) => one.field === field);
    if (change) return change.from;
  }
  return disposalText(record, field);
}
