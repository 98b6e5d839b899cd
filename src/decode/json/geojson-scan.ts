import type { Issue } from '../../domain/issue';
import type { RawLayer } from '../raw-layer';

/** What the scan of a whole document gave. Without a layer the issues say why, or `root` tells another format. */
export interface GeojsonScan {
  layer: RawLayer | null;
  issues: Issue[];
  root: RootSummary;
  /** Set when the bytes are no UTF-8: nothing was decided. */
  isNotUtf8: boolean;
}

/** The outermost value as far as it was read, for telling what a document is that is no GeoJSON. */
export interface RootSummary {
  kind: 'object' | 'array' | 'scalar' | 'broken';
  type: string | null;
  keys: string[];
  sawAttributes: boolean;
  /** Another document follows the first (newline-delimited or concatenated JSON). */
  isFollowed: boolean;
}

export interface ScanOptions {
  /** True: bytes that are not UTF-8 are passed over (their texts show �). */
  acceptsDamagedText?: boolean;
}
