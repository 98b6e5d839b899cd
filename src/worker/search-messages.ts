export const searchKinds = ['park', 'plot', 'holder', 'industry'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** A stretch [from, to) of a text. */
export type TextRange = [number, number];

export interface SearchResult {
  kind: SearchKind;
  /** Row of the park or plot; for a holder or an industry what `plotsOfFound` asks for. */
  index: number;
  title: string;
  /** What was found in the title; `null` where it was found in `also`. */
  match: TextRange | null;
  /** The name or number by which a plot was found, where it is not the title. */
  also?: { text: string; match: TextRange };
  detail?: string;
  /** How many plots a holder or an industry has. */
  plots?: number;
}

/** What a search found of each kind that it found anything of. */
export type SearchAnswer = { kind: SearchKind; total: number; results: SearchResult[] }[];

/** Where a query stands in a text; a lower rank is a better match. */
export interface TextMatch {
  range: TextRange;
  rank: number;
}
