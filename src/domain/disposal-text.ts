import * as v from 'valibot';
import {
  type Disposal,
  type DisposalField,
  disposalFieldNames,
  disposalFields,
  disposalValue,
  longestKey,
} from './disposal';

const format = 'tuban-disposals';
const version = 1;
/** A city has some thousand problem plots; a text beyond this is none of ours. */
export const mostDisposals = 200_000;

/** The records as a text that `parseDisposals` reads back to the same. */
export function printDisposals(records: readonly Disposal[]): string {
  return JSON.stringify({ format, version, records });
}

const fileSchema = v.object({
  format: v.literal(format),
  version: v.pipe(v.number(), v.maxValue(version)),
  records: v.array(v.unknown()),
});
const fieldName = v.picklist(disposalFieldNames);
const changeSchema = v.object({
  at: v.pipe(v.string(), v.isoTimestamp()),
  who: v.pipe(v.string(), v.maxLength(200)),
  changes: v.array(v.object({ field: fieldName, from: v.string(), to: v.string() })),
});
const recordSchema = v.object({
  key: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(longestKey)),
  values: v.record(v.string(), v.string()),
  history: v.pipe(v.array(changeSchema), v.maxLength(200)),
});

/**
 * The records of a text of `printDisposals`, ordered by key. Entries and values that are none are left out and counted:
 * a record of a key that came before, a value that its field cannot hold. `null`: it is no such text, or of a later build.
 */
export function parseDisposals(text: string): { records: Disposal[]; leftOut: number } | null {
  const file = v.safeParse(v.pipe(v.string(), v.parseJson(), fileSchema), text);
  if (!file.success) return null;
  const byKey = new Map<string, Disposal>();
  let leftOut = Math.max(0, file.output.records.length - mostDisposals);
  for (const item of file.output.records.slice(0, mostDisposals)) {
    const { success, output } = v.safeParse(recordSchema, item);
    if (!success || byKey.has(output.key)) {
      leftOut++;
      continue;
    }
    const values: { [F in DisposalField]?: string } = {};
    for (const [name, value] of Object.entries(output.values)) {
      const field = Object.hasOwn(disposalFields, name) ? (name as DisposalField) : null;
      const held = field && disposalValue(field, value);
      if (field && held) values[field] = held;
      else leftOut++;
    }
    byKey.set(output.key, { ...output, values });
  }
  return { records: orderedByKey(byKey.values()), leftOut };
}

/** Records by their key, whatever the language of the browser. */
export function orderedByKey(records: Iterable<Disposal>): Disposal[] {
  return [...records].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

const maps = new WeakMap<readonly Disposal[], ReadonlyMap<string, Disposal>>();

/** The records by key, made once for a list. */
export function disposalsByKey(records: readonly Disposal[]): ReadonlyMap<string, Disposal> {
  let map = maps.get(records);
  if (!map) {
    map = new Map(records.map((record) => [record.key, record]));
    maps.set(records, map);
  }
  return map;
}

/** The list with records put in the place of those with the same keys; a record that says nothing and never did goes. */
export function withDisposals(
  records: readonly Disposal[],
  changed: Iterable<Disposal>,
): readonly Disposal[] {
  const byKey = new Map(disposalsByKey(records));
  let isChanged = false;
  for (const record of changed) {
    if (byKey.get(record.key) === record) continue;
    if (record.history.length === 0 && !byKey.has(record.key)) continue;
    byKey.set(record.key, record);
    isChanged = true;
  }
  return isChanged ? orderedByKey(byKey.values()) : records;
}
