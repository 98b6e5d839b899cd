import { formatDay, parseIsoDay } from '../domain/day';
import {
  type Disposal,
  type DisposalField,
  disposalFieldNames,
  disposalFields,
  disposalText,
  disposalValue,
  disposalWords,
  revisionOf,
} from '../domain/disposal';
import { disposalsByKey } from '../domain/disposal-text';
import type { LedgerRow } from '../domain/ledger-import';
import type { LedgerPlot } from '../domain/ledger-plot';
import type { SheetCell } from '../export/xlsx-sheet';
import { type Language, type TextKey, translate, translateKey } from '../i18n/translate';

const languages: readonly Language[] = ['zh', 'en'];

/** A ledger as it is written: headings and rows. */
export interface LedgerSheet {
  name: string;
  headings: string[];
  rows: SheetCell[][];
}

/** What a spreadsheet of the ledger holds besides the headings that make it one. */
export interface ReadLedger {
  rows: LedgerRow[];
  /** Cells that no field can hold, with what stands there. */
  unknownWords: { row: number; key: string; field: DisposalField; text: string }[];
}

const listSeparator = '；';

/**
 * The ledger as a sheet: the plots that are listed and the records of no plot of the data, each with its number, what
 * it is (for the reader alone), the fields, and the revision by which conflicts are found.
 */
export function ledgerSheet(
  plots: readonly LedgerPlot[],
  disposals: readonly Disposal[],
  language: Language,
): LedgerSheet {
  const t = (key: TextKey) => translate(language, key);
  const records = disposalsByKey(disposals);
  const plotOf = new Map(plots.flatMap((plot) => (plot.key === null ? [] : [[plot.key, plot]])));
  const keys = [...plotOf.keys(), ...[...records.keys()].filter((key) => !plotOf.has(key))];
  return {
    name: t('disposal.title'),
    headings: [
      t('disposal.field.key'),
      t('field.holder'),
      t('table.status'),
      `${t('table.area')} (m²)`,
      ...disposalFieldNames.map((field) => t(`disposal.field.${field}`)),
      t('disposal.field.revision'),
    ],
    rows: keys.map((key) => {
      const plot = plotOf.get(key);
      const record = records.get(key);
      return [
        key,
        plot?.holder ?? null,
        plot ? translateKey(language, `status.${plot.status}`) : null,
        plot?.squareMeters == null ? null : Math.round(plot.squareMeters * 100) / 100,
        ...disposalFieldNames.map((field) => cellOf(field, disposalText(record, field), language)),
        revisionOf(record) || null,
      ];
    }),
  };
}

function cellOf(field: DisposalField, value: string, language: Language): SheetCell {
  if (value === '') return null;
  switch (disposalFields[field]) {
    case 'word':
      return translateKey(language, `disposal.${field}.${value}`);
    case 'day':
      return { day: parseIsoDay(value)! };
    case 'list':
      return value.split('\n').join(listSeparator);
    default:
      return value;
  }
}

/** The headings by which a spreadsheet is known as a ledger, in every language: of the number and of the revision. */
export function ledgerMarks(): { key: string[]; revision: string[] } {
  return {
    key: languages.map((language) => translate(language, 'disposal.field.key')),
    revision: languages.map((language) => translate(language, 'disposal.field.revision')),
  };
}

/** The rows of a spreadsheet whose first row holds the headings of a ledger; `first` is the number of that row. */
export function readLedgerRows(cells: readonly (readonly string[])[], first: number): ReadLedger {
  const headings = (cells[0] ?? []).map((heading) => heading.trim());
  const columnOf = (key: TextKey) => {
    const names = languages.map((language) => translate(language, key));
    return headings.findIndex((heading) => names.includes(heading));
  };
  const [keyAt, revisionAt] = [columnOf('disposal.field.key'), columnOf('disposal.field.revision')];
  const columns = disposalFieldNames.flatMap((field) => {
    const at = columnOf(`disposal.field.${field}`);
    return at < 0 ? [] : [{ field, at }];
  });
  const read: ReadLedger = { rows: [], unknownWords: [] };
  for (const [i, row] of cells.entries()) {
    const key = row[keyAt]?.trim() ?? '';
    if (i === 0 || key === '') continue;
    const values: { [F in DisposalField]?: string } = {};
    for (const { field, at } of columns) {
      const text = row[at]?.trim() ?? '';
      const value = valueOfText(field, text);
      if (value === null) read.unknownWords.push({ row: first + i, key, field, text });
      else values[field] = value;
    }
    read.rows.push({ row: first + i, key, revision: row[revisionAt]?.trim() ?? '', values });
  }
  return read;
}

/** What a cell says as a record holds it; `null`: the field cannot hold it. */
function valueOfText(field: DisposalField, text: string): string | null {
  if (text === '') return '';
  switch (disposalFields[field]) {
    case 'word':
      return wordOf(field, text);
    case 'day':
      return disposalValue(field, dayText(text));
    case 'list':
      return disposalValue(field, text.replaceAll(/[；;]/g, '\n'));
    default:
      return disposalValue(field, text);
  }
}

function wordOf(field: DisposalField, text: string): string | null {
  const named = (word: string) =>
    languages.some((language) => translateKey(language, `disposal.${field}.${word}`) === text);
  return disposalWords[field]?.find(named) ?? null;
}

/** A day as people type it (`2026/3/1`, `2026.3.1`, `2026年3月1日`, with a time behind it) as ISO. */
function dayText(text: string): string {
  const parts = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s].*)?$/.exec(
    text,
  );
  if (!parts) return text;
  const [, year, month, day] = parts;
  const iso = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  const known = parseIsoDay(iso);
  return known === null ? text : formatDay(known);
}
