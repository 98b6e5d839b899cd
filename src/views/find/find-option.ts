import type { ReactNode } from 'react';
import type { TextRange } from '../../worker/search-messages';

/** One line of a list that can be chosen from. */
export interface FindOption {
  key: string;
  icon: ReactNode;
  title: string;
  /** What the query found in the title. */
  match?: TextRange | null;
  detail?: string;
  detailMatch?: TextRange | null;
  /** Stands at the end of the line: a count, a key. */
  aside?: ReactNode;
  /** What the history of searches keeps when it is chosen. */
  remember?: string;
  /** Choosing it changes the query and leaves the list open. */
  staysOpen?: boolean;
  run(): void;
}

export interface FindGroup {
  key: string;
  title: string;
  options: FindOption[];
  /** How many more were found than are listed. */
  more?: number;
}
