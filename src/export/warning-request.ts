import type { WarningKind } from '../domain/warning-kind';

/** Which dates are asked for: within so many days of the reading's date, of a park or (`null`) of all. */
export interface WarningQuery {
  within: number;
  park: number | null;
}

/** Words of a file of warnings. */
export interface WarningWords {
  kinds: Record<WarningKind, string>;
  /** Why each kind is listed, for a calendar, where nothing stands around an entry. */
  grounds: Record<WarningKind, string>;
  /** Headings in the order of the columns. */
  kind: string;
  date: string;
  days: string;
  id: string;
  name: string;
  park: string;
  holder: string;
  area: string;
  status: string;
  statuses: readonly string[];
  /** What is said of a plot without a number. */
  noNumber: string;
  /** Between a heading and its value, in a calendar. */
  colon: string;
  /** That this is computed, as of when, and decides nothing. */
  note: string;
}

/** A list of warnings as a file. */
export interface WarningFileRequest extends WarningQuery {
  form: 'ics' | 'csv' | 'xlsx';
  /** Title of the list: name of the sheet and of the calendar. */
  name: string;
  /** Lines before the headings of a table. */
  statement: string[][];
  words: WarningWords;
  /** Factor from m² and decimals of areas, and the name of their unit. */
  area: { scale: number; decimals: number; unit: string };
  /** When the file is made, ms since 1970 UTC. */
  stamp: number;
}
