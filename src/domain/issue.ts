/** What a file may hold; decided by content, correctable by the user. */
export const layerRoles = [
  'parks',
  'plots',
  'statistics',
  'accounts',
  'plot-years',
  'areas',
  'context',
  'unused',
] as const;
export type LayerRole = (typeof layerRoles)[number];

/**
 * One thing that is wrong, doubtful or assumed. No sentence here: the text is `issue.<code>` in i18n.
 * The same finding on many rows is one issue with many rows.
 */
export interface Issue {
  code: string;
  /** `blocks`: these rows (or, without rows, the file) were not accepted. `warns`: accepted. `notes`: an assumption told. */
  severity: 'blocks' | 'warns' | 'notes';
  file: string;
  layer?: string;
  /** 1-based rows of the layer; empty when the whole file is meant. */
  rows: number[];
  /** Rows beyond those listed, so that counts stay true. */
  moreRows?: number;
  field?: string;
  /** What was expected, what came, areas in m², lines and columns: filled into the sentence. */
  values?: Record<string, string | number>;
}
