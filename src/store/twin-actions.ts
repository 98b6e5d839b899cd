import type { Colouring, ColourMode } from '../domain/colour-mode';
import { addYears, type Day } from '../domain/day';
import type { Scenario, ScenarioEdit } from '../domain/scenario';
import type { Reading, Snapshot } from '../worker/data-messages';
import type { SupposedLand } from '../worker/scenario-messages';
import type { TwinQuestion } from '../worker/twin-messages';
import { type Access, readingOptions } from './access';
import type { Store } from './actions';
import { filterAskedFor } from './filter-counts';
import { shownScenario } from './scenario-actions';
import { screenOf } from './screens';
import type { State } from './state';
import { type TwinView, usualTwin } from './twin-view';

/** The land as the left map shows it, with the data that it was read from. */
export interface TwinLand {
  snapshot: Snapshot;
  revision: number;
  asOf: Day;
  colourMode: ColourMode;
  reading: Reading;
  passes: Uint8Array | null;
  colouring: Colouring | null;
  edits: readonly ScenarioEdit[];
  supposed: readonly SupposedLand[];
}

export interface TwinState {
  /** Two maps of one place (对看); `null`: one map. */
  twin: TwinView | null;
  /** What the left one shows; `null` until it is known. */
  twinLand: TwinLand | null;
  /** The left map draws or waits for something. */
  isTwinBusy: boolean;
  /** The pointer is over the left map. */
  isTwinHovered: boolean;
}

export interface TwinActions {
  /** Opens the second map: a year earlier, or the present data where the map shows a scenario. */
  openTwin(view?: Partial<TwinView>): void;
  changeTwin(change: Partial<TwinView>): void;
  closeTwin(): void;
  setTwinBusy(isBusy: boolean): void;
  setTwinHovered(isHovered: boolean): void;
}

export const initialTwinState: TwinState = {
  twin: null,
  twinLand: null,
  isTwinBusy: false,
  isTwinHovered: false,
};

const noEdits: readonly ScenarioEdit[] = [];

type Shown = Pick<State, 'twin' | 'snapshot' | 'show' | 'tab'>;

/** Whether there are two maps on the page: not behind the footprints, nor in a presentation. */
export function isTwinShown({ twin, snapshot, show, tab }: Shown): boolean {
  if (twin === null || snapshot === null || show !== null) return false;
  return tab === null || screenOf(tab) !== 'compare';
}

/** The scenario of the left map; `null`: it shows the present data, or the scenario is not at hand. */
export function twinScenario({
  twin,
  scenarios,
}: Pick<State, 'twin' | 'scenarios'>): Scenario | null {
  return scenarios.find(({ id }) => id === twin?.scenario) ?? null;
}

export function createTwinActions({ set, get }: Access): TwinActions {
  return {
    openTwin(view = {}) {
      const state = get();
      const day = shownScenario(state) ? null : addYears(state.asOf, -1);
      const tab = state.tab !== null && screenOf(state.tab) === 'compare' ? null : state.tab;
      set({ tab, twin: { ...usualTwin, day, ...view } });
    },
    changeTwin: (change) => set(({ twin }) => (twin ? { twin: { ...twin, ...change } } : {})),
    closeTwin: () => set(initialTwinState),
    setTwinHovered(isTwinHovered) {
      if (isTwinHovered !== get().isTwinHovered) set({ isTwinHovered });
    },
    setTwinBusy(isTwinBusy) {
      if (isTwinBusy !== get().isTwinBusy) set({ isTwinBusy });
    },
  };
}

function questionOf(state: Store, twin: TwinView): TwinQuestion {
  return {
    options: { ...readingOptions(state), asOf: twin.day ?? state.asOf },
    filter: filterAskedFor(state),
    colours: twin.colours ?? state.colourMode,
    group: state.groupView,
    edits: twinScenario(state)?.edits ?? noEdits,
  };
}

/**
 * What to call after each change of the state, so that the left map shows what is asked for: the worker is asked when
 * the question, the data or the ledger are others, and one question at a time.
 */
export function createTwinQuestions({ client, set, get, track, report }: Access) {
  let asked = '';
  let ledger: unknown = null;
  let isAsking = false;

  async function ask(): Promise<void> {
    isAsking = true;
    try {
      for (let key = keyNow(); key !== null && key !== asked; key = keyNow()) {
        asked = key;
        const { twin, snapshot, revision } = get();
        if (!twin || !snapshot) break;
        const question = questionOf(get(), twin);
        const { reading, match, colouring, supposed } = await track(client.twin(question));
        // New data have come meanwhile: they are asked for next.
        if (get().twin === null || get().revision !== revision) continue;
        set({
          twinLand: {
            snapshot,
            revision,
            asOf: question.options.asOf,
            colourMode: question.colours,
            reading,
            passes: match.passes,
            colouring,
            edits: question.edits,
            supposed,
          },
        });
      }
    } catch (error) {
      report(error);
    } finally {
      isAsking = false;
    }
  }

  /** Tells one question from the next; `null`: there is none. */
  function keyNow(): string | null {
    const state = get();
    if (!state.twin || !isTwinShown(state) || !state.reading) return null;
    if (state.disposals !== ledger) asked = '';
    ledger = state.disposals;
    return `${state.revision} ${JSON.stringify(questionOf(state, state.twin))}`;
  }

  return (state: Store, before: Store): void => {
    if (state.twin === null) {
      asked = '';
      if (state.twinLand || state.isTwinBusy) set(initialTwinState);
      return;
    }
    const isSame =
      state.twin === before.twin &&
      state.reading === before.reading &&
      state.filter === before.filter &&
      state.wantedFilter === before.wantedFilter &&
      state.colourMode === before.colourMode &&
      state.groupView === before.groupView &&
      state.scenarios === before.scenarios &&
      state.tab === before.tab &&
      state.show === before.show &&
      state.snapshot === before.snapshot;
    if (!isSame && !isAsking && keyNow() !== asked) void ask();
  };
}
