import * as v from 'valibot';
import { longestKey } from './disposal';
import {
  checkAnswers,
  checkItems,
  type FieldCheck,
  longestCheckTexts,
  mostPhotos,
  orderedChecks,
  photoHash,
} from './field-check';

const format = 'tuban-field-checks';
const version = 1;
/** A text beyond this is none of ours. */
export const mostChecks = 20_000;

/** The checks as a text that `parseFieldChecks` reads back to the same. */
export function printFieldChecks(checks: readonly FieldCheck[]): string {
  return JSON.stringify({ format, version, checks });
}

const fileSchema = v.object({
  format: v.literal(format),
  version: v.pipe(v.number(), v.maxValue(version)),
  checks: v.array(v.unknown()),
});

const between = (least: number, most: number) =>
  v.pipe(v.number(), v.finite(), v.minValue(least), v.maxValue(most));
const textUpTo = (most: number) => v.pipe(v.string(), v.maxLength(most));
const moment = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);
const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));
const positionSchema = v.object({
  lon: between(-180, 180),
  lat: between(-90, 90),
  accuracyMetres: v.nullable(between(0, 1e7)),
});
const bearingSchema = v.object({
  degrees: v.pipe(between(0, 360), v.ltValue(360)),
  north: v.nullable(v.picklist(['true', 'magnetic'])),
});
const photoSchema = v.object({
  hash: v.pipe(v.string(), v.regex(photoHash)),
  width: whole(20_000),
  height: whole(20_000),
  bytes: whole(1e8),
  takenAt: v.nullable(moment),
  bearing: v.nullable(bearingSchema),
  position: v.nullable(positionSchema),
});
const answer = v.exactOptional(v.picklist(checkAnswers));
const checkSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(80)),
  plot: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(longestKey)),
  at: moment,
  who: textUpTo(longestCheckTexts.who),
  position: v.nullable(positionSchema),
  answers: v.object(v.entriesFromList(checkItems, answer)),
  use: textUpTo(longestCheckTexts.use),
  notes: textUpTo(longestCheckTexts.notes),
  photos: v.pipe(v.array(photoSchema), v.maxLength(mostPhotos)),
});

/** A check as it was written by `JSON.stringify`; `null`: it is none. */
export function checkFrom(item: unknown): FieldCheck | null {
  const { success, output } = v.safeParse(checkSchema, item);
  return success ? output : null;
}

/**
 * The checks of a text of `printFieldChecks`, ordered by plot, time and id. Entries that are none, or whose id came
 * before, are left out and counted. `null`: it is no such text, or of a later build.
 */
export function parseFieldChecks(text: string): { checks: FieldCheck[]; leftOut: number } | null {
  const file = v.safeParse(v.pipe(v.string(), v.parseJson(), fileSchema), text);
  if (!file.success) return null;
  const byId = new Map<string, FieldCheck>();
  let leftOut = Math.max(0, file.output.checks.length - mostChecks);
  for (const item of file.output.checks.slice(0, mostChecks)) {
    const check = checkFrom(item);
    if (check && !byId.has(check.id)) byId.set(check.id, check);
    else leftOut++;
  }
  return { checks: orderedChecks([...byId.values()]), leftOut };
}
