import type { Access } from './access';
import type { Actions, Store } from './actions';
import { rememberBasemaps } from './basemap-memory';
import { keepTextSize } from './text-size';
import {
  moveStep,
  nameOfStep,
  noSteps,
  recordStep,
  type Steps,
  type Tracked,
  trackedOf,
} from './undo';

type UndoActions = Pick<Actions, 'undo' | 'redo' | 'beginUndo'>;

/** Undo and redo. `follow` is told of every change of the store; steps count from `beginUndo` on. */
export function createUndoActions({ set, get, report }: Access): {
  actions: UndoActions;
  follow(state: Store, before: Store): void;
} {
  let steps: Steps = noSteps;
  let hasBegun = false;
  let isRestoring = false;

  function keep(next: Steps): void {
    steps = next;
    const undoable = nameOfStep(steps.done.at(-1));
    const redoable = nameOfStep(steps.undone.at(-1));
    if (undoable !== get().undoable || redoable !== get().redoable) set({ undoable, redoable });
  }

  /** Sets parts of the state as they were, and asks the worker for what follows; false: it cannot. */
  async function restore(target: Partial<Tracked>): Promise<boolean> {
    const { filter, data, focus, ...plain } = target;
    const state = get();
    if (data) return state.returnToData(data, { ...trackedOf(state), ...target });
    restoreBasemaps(plain);
    if (plain.textSize) keepTextSize(plain.textSize);
    const isReading = 'asOf' in target || 'areaBasis' in target || 'denominator' in target;
    if (focus) {
      const isSameKind = focus.kind !== 'none' && focus.kind === state.focus.kind;
      const emptied = isSameKind ? {} : { details: null, focusFigures: null };
      set({ ...plain, focus, explained: null, ...emptied });
    } else set(plain);
    if ('colourMode' in plain) state.refreshColouring();
    if (filter) await state.changeFilter(() => filter);
    if (isReading || focus) await state.askAnew(isReading ? 'reading' : 'focus');
    return true;
  }

  /** Brings back basemaps, key and the choice among them, and has this browser remember it so. */
  function restoreBasemaps({ ownBasemaps, tiandituKey, basemap }: Partial<Tracked>): void {
    if (ownBasemaps) set({ ownBasemaps });
    if (tiandituKey !== undefined) set({ tiandituKey });
    if (basemap !== undefined) get().chooseBasemap(basemap);
    const now = get();
    if (ownBasemaps || tiandituKey !== undefined)
      rememberBasemaps({
        ownBasemaps: [...now.ownBasemaps],
        tiandituKey: now.tiandituKey,
        basemap: now.basemap,
      });
  }

  async function move(way: 'undo' | 'redo'): Promise<void> {
    const step = (way === 'undo' ? steps.done : steps.undone).at(-1);
    if (!step || isRestoring || get().progress) return;
    isRestoring = true;
    try {
      if (await restore(way === 'undo' ? step.before : step.after)) keep(moveStep(steps, way));
    } catch (error) {
      keep(noSteps);
      report(error);
    } finally {
      isRestoring = false;
    }
  }

  return {
    actions: {
      beginUndo: () => {
        hasBegun = true;
        keep(noSteps);
      },
      undo: () => move('undo'),
      redo: () => move('redo'),
    },
    follow(state, before) {
      // Going on the stage and leaving it changes theme and selection by the way: no step of the user's.
      if (!hasBegun || isRestoring || state.show !== before.show) return;
      // A story brings views by itself: meanwhile only what is done to stories is the user's.
      const isStory = state.show !== null && state.show.story !== null;
      if (isStory && state.stories === before.stories) return;
      const now = trackedOf(state);
      const then = isStory ? { ...now, stories: before.stories } : trackedOf(before);
      const next = recordStep(steps, then, now, Date.now());
      if (next !== steps) keep(next);
    },
  };
}
