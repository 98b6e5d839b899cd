import type { State } from './state';

/**
 * What can be undone: parts of the state, the weightiest first: a step is named after the first that
 * it changed. A part of the view that the user changes belongs here; what shall happen beyond setting
 * it anew is in `undo-actions`.
 */
export const trackedKeys = [
  'data',
  'filter',
  'savedFilters',
  'mappingTemplates',
  'drawings',
  'disposals',
  'fieldChecks',
  'ruleSettings',
  'scenarios',
  'landGrades',
  'rankWeights',
  'targetSets',
  'targetValues',
  'evaluationSetup',
  'stories',
  'parkDocuments',
  'hidden',
  'ownBasemaps',
  'tiandituKey',
  'basemap',
  'layers',
  'colourMode',
  'compare',
  'asOf',
  'areaBasis',
  'denominator',
  'park',
  'focus',
  'table',
  'unit',
  'language',
  'theme',
  'textSize',
  'asOfIsToday',
] as const satisfies readonly (keyof State)[];

export type TrackedKey = (typeof trackedKeys)[number];
export type Tracked = Pick<State, TrackedKey>;

/** Goes with another part and is no step by itself. */
const companions: ReadonlySet<TrackedKey> = new Set(['asOfIsToday']);

/** Of what is dragged or typed: what follows at once belongs to the same step. */
const drags: { [K in TrackedKey]?: (before: Tracked[K], after: Tracked[K]) => boolean } = {
  asOf: () => true,
  asOfIsToday: () => true,
  layers: (before, after) => isSame({ ...before, opacity: 0 }, { ...after, opacity: 0 }),
  table: (before, after) =>
    isSame({ ...before, widths: 0, height: 0 }, { ...after, widths: 0, height: 0 }),
};

/** Pause that ends a gesture, ms. */
const gesturePause = 900;
const mostSteps = 100;

/** One change: the parts it touched, as they were and as they became. */
export interface Step {
  keys: readonly TrackedKey[];
  before: Partial<Tracked>;
  after: Partial<Tracked>;
  /** When it last grew, ms. */
  at: number;
}

export interface Steps {
  done: readonly Step[];
  undone: readonly Step[];
}

export const noSteps: Steps = { done: [], undone: [] };

export function trackedOf(state: State): Tracked {
  return pick(state, trackedKeys) as Tracked;
}

/** The parts that differ in content between two states. */
export function changedKeys(before: Tracked, after: Tracked): TrackedKey[] {
  return trackedKeys.filter((key) => !isSame(before[key], after[key]));
}

/** The steps with a change added; a change that only goes on with a drag grows the last step. */
export function recordStep(steps: Steps, before: Tracked, after: Tracked, now: number): Steps {
  const keys = changedKeys(before, after);
  if (keys.every((key) => companions.has(key))) return steps;
  const last = steps.done.at(-1);
  const step = { keys, before: pick(before, keys), after: pick(after, keys), at: now };
  if (
    last &&
    steps.undone.length === 0 &&
    isDrag(step) &&
    isDrag(last) &&
    last.keys[0] === keys[0] &&
    now - last.at < gesturePause
  ) {
    const all = trackedKeys.filter((key) => keys.includes(key) || last.keys.includes(key));
    const grown = {
      keys: all,
      before: { ...pick(before, keys), ...last.before },
      after: { ...last.after, ...pick(after, keys) },
      at: now,
    };
    const isBack = all.every((key) => isSame(grown.before[key], grown.after[key]));
    return { done: [...steps.done.slice(0, -1), ...(isBack ? [] : [grown])], undone: [] };
  }
  return { done: [...steps.done, step].slice(-mostSteps), undone: [] };
}

/** The steps after the last one done is undone (or the last one undone is done again). */
export function moveStep(steps: Steps, way: 'undo' | 'redo'): Steps {
  const { done, undone } = steps;
  return way === 'undo'
    ? { done: done.slice(0, -1), undone: [...undone, ...done.slice(-1)] }
    : { done: [...done, ...undone.slice(-1)], undone: undone.slice(0, -1) };
}

/** i18n key `undo.what.<name>` of a step. */
export function nameOfStep(step: Step | undefined): string | null {
  const key = step?.keys[0];
  if (!key) return null;
  return key === 'data' && step.after.data ? `data.${step.after.data.change}` : key;
}

function isDrag({ keys, before, after }: Step): boolean {
  return keys.every((key) => {
    const test = drags[key] as ((before: unknown, after: unknown) => boolean) | undefined;
    return test?.(before[key], after[key]) ?? false;
  });
}

function pick(from: Tracked, keys: readonly TrackedKey[]): Partial<Tracked> {
  return Object.fromEntries(keys.map((key) => [key, from[key]]));
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (a instanceof Uint32Array && b instanceof Uint32Array)
    return a.length === b.length && a.every((value, k) => value === b[k]);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  if (keys.length !== others.length || Array.isArray(a) !== Array.isArray(b)) return false;
  return keys.every((key) =>
    isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  );
}
