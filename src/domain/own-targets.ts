import * as v from 'valibot';
import {
  type Target,
  type TargetDocument,
  targetOperators,
  targetReaches,
  targetStatuses,
  targetUnits,
} from './target';

/** One target of the user's own, in one language: his. */
export interface OwnTarget {
  /** Unique in its set. */
  id: string;
  name: string;
  operator: Exclude<Target['operator'], 'tier'>;
  /** A number; two for `between`; `null` for a direction. */
  value: number | [number, number] | null;
  unit: string;
  /** One of our indicators; `null`: its values are given by hand. */
  indicator: string | null;
  status: 'in-force' | 'draft';
  reach: 'park' | 'region';
  baseYear: number | null;
  targetYear: number | null;
  clause: string;
  note: string;
}

/** A set of targets that the user entered or brought as a file. */
export interface OwnTargetSet {
  name: string;
  /** Document or decision it comes from; '' where none is named. */
  source: string;
  targets: readonly OwnTarget[];
}

/** What is wrong in a file: which entry (from 1; `null`: the file itself), which field, and why. */
export interface TargetProblem {
  entry: number | null;
  /** The id or name of the entry, as far as it has any. */
  name: string | null;
  field: string;
  /** i18n `target.problem.<code>`. */
  code: 'not-json' | 'missing' | 'value' | 'unknown-word' | 'twice' | 'too-many' | 'fits-not';
}

export const targetsFormat = 'tuban-targets';
const version = 1;
export const mostOwnTargets = 500;

const text = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most));
const name = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(120));
const year = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1950), v.maxValue(2100)));
const finite = v.pipe(v.number(), v.finite());
const ownOperators = targetOperators.filter((one) => one !== 'tier');
const entrySchema = v.object({
  id: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(60)),
  name,
  operator: v.picklist(ownOperators),
  value: v.optional(v.nullable(v.union([finite, v.strictTuple([finite, finite])])), null),
  unit: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(40)),
  indicator: v.optional(v.nullable(v.string()), null),
  status: v.optional(v.picklist(targetStatuses.slice(0, 2) as ['in-force', 'draft']), 'in-force'),
  reach: v.optional(v.picklist(targetReaches.slice(0, 2) as ['park', 'region']), 'park'),
  baseYear: v.optional(year, null),
  targetYear: v.optional(year, null),
  clause: v.optional(text(120), ''),
  note: v.optional(text(500), ''),
});
const fileSchema = v.object({
  format: v.literal(targetsFormat),
  version: v.pipe(v.number(), v.maxValue(version)),
  name,
  source: v.optional(text(200), ''),
  targets: v.pipe(v.array(v.unknown()), v.nonEmpty(), v.maxLength(mostOwnTargets)),
});

/** A set as a file that a person can read and write. */
export function printTargetSet({ name, source, targets }: OwnTargetSet): string {
  return JSON.stringify({ format: targetsFormat, version, name, source, targets }, null, 1);
}

/** What goes wrong with a value beyond its type: the fields that do not fit one another. */
function misfitOf(entry: OwnTarget, indicators: readonly string[] | null): string | null {
  const { operator, value, indicator, unit } = entry;
  const isDirection = operator === 'decrease' || operator === 'no-decrease';
  if (isDirection ? value !== null : value === null) return 'value';
  if (Array.isArray(value) !== (operator === 'between')) return 'value';
  if (Array.isArray(value) && value[0] > value[1]) return 'value';
  if (indicator === null) return null;
  if (indicators && !indicators.includes(indicator)) return 'indicator';
  return Object.hasOwn(targetUnits, unit) ? null : 'unit';
}

/**
 * A set of a file's text, or everything that is wrong in it: nothing is taken in part. `indicators` are the ids that
 * an entry may name; `null`: any.
 */
export function parseTargetSet(
  text: string,
  indicators: readonly string[] | null,
): { set: OwnTargetSet } | { problems: TargetProblem[] } {
  const whole = (field: string, code: TargetProblem['code']) => ({
    problems: [{ entry: null, name: null, field, code }],
  });
  const json = v.safeParse(v.pipe(v.string(), v.parseJson()), text.replace(/^\uFEFF/, ''));
  if (!json.success) return whole('', 'not-json');
  const file = v.safeParse(fileSchema, json.output);
  if (!file.success) {
    const [issue] = file.issues;
    const field = v.getDotPath(issue) ?? '';
    return whole(field, issue.type === 'max_length' ? 'too-many' : codeOf(issue));
  }
  const problems: TargetProblem[] = [];
  const targets: OwnTarget[] = [];
  const ids = new Set<string>();
  file.output.targets.forEach((item, at) => {
    const read = v.safeParse(entrySchema, item);
    const place = { entry: at + 1, name: nameOf(item) };
    if (!read.success) {
      const fields = new Map(
        read.issues.map((issue) => [v.getDotPath(issue)?.split('.')[0] ?? '', codeOf(issue)]),
      );
      for (const [field, code] of fields) problems.push({ ...place, field, code });
      return;
    }
    const entry: OwnTarget = read.output;
    const misfit = misfitOf(entry, indicators);
    if (misfit) problems.push({ ...place, field: misfit, code: 'fits-not' });
    if (ids.has(entry.id)) problems.push({ ...place, field: 'id', code: 'twice' });
    ids.add(entry.id);
    targets.push(entry);
  });
  if (problems.length > 0) return { problems };
  return { set: { name: file.output.name, source: file.output.source, targets } };
}

function codeOf(issue: v.BaseIssue<unknown>): TargetProblem['code'] {
  if (issue.received === 'undefined') return 'missing';
  return issue.type === 'picklist' || issue.type === 'literal' ? 'unknown-word' : 'value';
}

function nameOf(item: unknown): string | null {
  const read = v.safeParse(v.object({ name: v.string() }), item);
  if (read.success) return read.output.name;
  const other = v.safeParse(v.object({ id: v.string() }), item);
  return other.success ? other.output.id : null;
}

/** Beginning of the names of documents that are the user's own. */
export const ownPrefix = 'own:';

/** A set of the user's own as a document, so that it stands among the others. */
export function documentOfSet(set: OwnTargetSet): TargetDocument {
  const both = (text: string) => ({ zh: text, en: text });
  return {
    document: `${ownPrefix}${set.name}`,
    name: both(set.name),
    title: both(set.source || set.name),
    date: null,
    status: 'in-force',
    note: both(''),
    conflicts: [],
    targets: set.targets.map((one) => ({
      ...one,
      id: `${ownPrefix}${set.name}/${one.id}`,
      zh: one.name,
      en: one.name,
      scope: both(''),
      landRelated: one.indicator !== null,
      needs: one.indicator === null ? 'own' : null,
      quoteOnly: false,
      note: one.note ? both(one.note) : null,
      conflict: null,
    })),
  };
}
