/** By what a row of a table met its shape. */
export const joinHows = ['none', 'exact', 'normalised', 'accepted'] as const;
export type JoinHow = (typeof joinHows)[number];

/**
 * What a report tells of: the first five take every row of the table and every shape of the map exactly once, the
 * others speak of rows that are in them.
 */
export const joinGroups = [
  'matched',
  'onlyInTable',
  'onlyOnMap',
  'repeated',
  'unused',
  'areaDiffers',
  'datesOutOfOrder',
  'unknownCodes',
] as const;
export type JoinGroup = (typeof joinGroups)[number];

/** What there is to say of a row besides its keys. */
export type JoinRemark =
  | { kind: 'how'; how: JoinHow }
  /** The row as it stands in the table: heading and text. */
  | { kind: 'values'; values: [string, string][] }
  /** Rows are 1-based. */
  | { kind: 'repeats'; firstRow: number }
  | { kind: 'rejected' }
  | { kind: 'areas'; tableSquareMeters: number; mapSquareMeters: number; percent: number }
  /** Fields and ISO dates. */
  | { kind: 'dates'; earlier: string; earlierDay: string; later: string; laterDay: string }
  | { kind: 'code'; field: string; text: string };

export interface JoinRow {
  group: JoinGroup;
  /** 1-based rows of table and map; `null` where the row is not there. */
  tableRow: number | null;
  mapRow: number | null;
  /** As they stand; `null` is an empty cell. */
  tableKey: string | null;
  mapKey: string | null;
  /** The plot that it became; `null`: none. */
  plot: number | null;
  /** Whether that plot has a shape to be shown. */
  hasShape: boolean;
  remark: JoinRemark;
}

/** Keys that are nearly the same, for the user to decide; rows are 1-based. */
export interface PossibleMatch {
  by: 'suffix' | 'look-alike' | 'one-edit';
  tableRow: number;
  mapRow: number;
  tableKey: string;
  mapKey: string;
  /** Neither key has another one as near. */
  isOnly: boolean;
}

/** The rows of one side, all of them: `rows` is the sum of the others. */
export interface JoinTally {
  rows: number;
  matched: number;
  only: number;
  repeated: number;
  unused: number;
}

/** How the rows of a table met the shapes of a map. */
export interface JoinReport {
  /** Indices into `Snapshot.layers`. */
  table: number;
  map: number;
  /** Percent of the shape's area beyond which areas differ. */
  tolerance: number;
  tableTally: JoinTally;
  mapTally: JoinTally;
  /** Groups that could not be looked at, because the table has no column for them. */
  notChecked: JoinGroup[];
  rows: JoinRow[];
  possible: PossibleMatch[];
  /** Key of the table → key on the map, as the user accepted them. */
  accepted: Record<string, string>;
}

/** Areas that differ by more percent of the shape's are told, unless the user says otherwise. */
export const usualTolerance = 0.5;
