import { overlayBits } from '../../domain/category';
import { type CodeColumn, type FlagColumn, type TextualColumn, textAt } from '../../domain/column';
import type { PlotColumns } from '../../domain/plot';
import { codesOf } from './match-parks';
import { type StatedStatus, statusFromText } from './stated-status';

const YES = 2;
const NO = 1;
const flagsOfOverlays = ['standardPlot', 'm0', 'pool', 'inefficient', 'underused'] as const;

/**
 * The columns with the status words that were understood put as status keys (`built`), words that were
 * not as they are, and what a word says beyond the status in the flags and `reservedFor` where those are unknown.
 */
export function applyStatedStatus(columns: PlotColumns, count: number): PlotColumns {
  if (!columns.statedStatus) return columns;
  const { codes, labels } = codesOf(columns.statedStatus, count);
  const stated = labels.map((label, code) => (code === 0 ? null : statusFromText(label)));
  const result: PlotColumns = { ...columns, statedStatus: keysOf(codes, labels, stated) };
  for (const field of flagsOfOverlays)
    setFlags(result, field, codes, stated, (word) =>
      word.overlays & overlayBits[field] ? YES : 0,
    );
  setFlags(result, 'requisitionDone', codes, stated, ({ overlays }) => {
    if (overlays & overlayBits.requisitioned) return YES;
    return overlays & overlayBits.unrequisitioned ? NO : 0;
  });
  const isReserve = stated.map(
    (word) => word !== null && (word.overlays & overlayBits.reserve) !== 0,
  );
  if (isReserve.includes(true))
    result.reservedFor = filledWith(result.reservedFor, codes, labels, isReserve);
  return result;
}

function keysOf(
  codes: Uint16Array | Uint32Array,
  labels: readonly string[],
  stated: readonly (StatedStatus | null)[],
): CodeColumn {
  const newLabels = [''];
  const newCodes = labels.map((label, code) => {
    const word = stated[code];
    const isOverlayOnly = word?.status === null && word.overlays !== 0;
    if (code === 0 || isOverlayOnly) return 0;
    const key = word ? (word.status ?? 'undetermined') : label;
    const known = newLabels.indexOf(key, 1);
    return known > 0 ? known : newLabels.push(key) - 1;
  });
  return { kind: 'code', codes: codes.map((code) => newCodes[code]!), labels: newLabels };
}

function setFlags(
  columns: PlotColumns,
  field: (typeof flagsOfOverlays)[number] | 'requisitionDone',
  codes: Uint16Array | Uint32Array,
  stated: readonly (StatedStatus | null)[],
  flagOf: (word: StatedStatus) => number,
): void {
  const flags = stated.map((word) => (word ? flagOf(word) : 0));
  if (flags.every((flag) => flag === 0)) return;
  const column: FlagColumn = columns[field] ?? {
    kind: 'flag',
    values: new Uint8Array(codes.length),
  };
  for (let i = 0; i < codes.length; i++)
    if (column.values[i] === 0) column.values[i] = flags[codes[i]!]!;
  columns[field] = column;
}

/** The word itself stands in where a file says that land is reserved and not for what. */
function filledWith(
  column: TextualColumn | undefined,
  codes: Uint16Array | Uint32Array,
  labels: readonly string[],
  isMeant: readonly boolean[],
): TextualColumn {
  const values = Array.from(codes, (code, i) => {
    const text = column ? textAt(column, i) : null;
    return text ?? (isMeant[code] ? labels[code]! : null);
  });
  return { kind: 'string', values };
}
