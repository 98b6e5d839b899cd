import { type Status, statuses } from '../domain/category';
import { type TextualColumn, textAt } from '../domain/column';

const indexByKey = new Map<string, number>(statuses.map((status, i) => [status, i]));

/** The index in `statuses` of a status key, or −1 when the text is none (or `undetermined`, which states nothing). */
export function statedStatusIndex(text: string | null): number {
  if (text === null || text === 'undetermined') return -1;
  return indexByKey.get(text) ?? -1;
}

/** For each row 1 + the index of the stated status, 0 where none is stated or understood. */
export function statedStatuses(column: TextualColumn | undefined, count: number): Uint8Array {
  const stated = new Uint8Array(count);
  if (!column) return stated;
  if (column.kind === 'code') {
    const byCode = column.labels.map((label) => statedStatusIndex(label) + 1);
    for (let i = 0; i < count; i++) stated[i] = byCode[column.codes[i]!] ?? 0;
    return stated;
  }
  for (let i = 0; i < count; i++) stated[i] = statedStatusIndex(textAt(column, i)) + 1;
  return stated;
}

/** The index of a status in `statuses`. */
export function indexOfStatus(status: Status): number {
  return indexByKey.get(status)!;
}
