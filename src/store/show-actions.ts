import { shownSteps } from '../domain/story';
import {
  advanced,
  begunAt,
  held,
  moved,
  resumed,
  type TourClock,
  tourAt,
} from '../domain/tour-schedule';
import type { ScreenBox } from '../geometry/tilted-view';
import type { Access } from './access';
import type { Theme } from './state';
import {
  dwellsOfShow,
  type StoryStop,
  showView,
  stepOfShow,
  storyOfShow,
  type ViewBefore,
  viewBeforeOf,
  viewReturned,
} from './story-show';

/** A prism of the relief: a plot and its height, m. */
export interface ReliefPlot {
  multiPolygon: number[][][][];
  heightMeters: number;
}

/** A pin over the relief. */
export interface ReliefPin {
  lon: number;
  lat: number;
  title: string;
  text: string;
}

/** What the stage shows besides the land. */
export interface Relief {
  park: number;
  plots: readonly ReliefPlot[];
  pins: readonly ReliefPin[];
}

/** The presentation, `null` while there is none. */
export interface Show {
  tour: TourClock;
  /** When the presentation began, ms. */
  startedAt: number;
  /** The screen is black for a moment. */
  isBlack: boolean;
  /** The theme to return to. */
  themeBefore: Theme;
  /** The story that is played, by its id; `null`: the automatic tour from park to park. */
  story: string | null;
  /** What the step of the story shows, once it is there. */
  stop: StoryStop | null;
  /** The view to return to after a story, which brings views of its own. */
  viewBefore: ViewBefore | null;
}

/** The part of the stage that figures and charts leave to the land, px from the stage's top left corner. */
export type StageRoom = ScreenBox;

export interface ShowState {
  show: Show | null;
  relief: Relief | null;
  /** `null`: not laid out yet. */
  stageRoom: StageRoom | null;
}

export const initialShowState: ShowState = { show: null, relief: null, stageRoom: null };

export interface ShowActions {
  /** Begins the presentation at the chosen park, or a story at its first step. */
  startShow(now: number, story?: string | null): void;
  /** Plays a story in the place of what is played; `null`: the automatic tour. */
  playStory(story: string | null, now: number): void;
  goToStoryStep(id: string, now: number): void;
  /** Lets the automatic tour show a park. */
  goToPark(park: number, now: number): void;
  endShow(): void;
  /** Lets the clock of the tour tell its step. */
  tickShow(now: number): void;
  stepShow(by: number, now: number): void;
  /** Halts the tour, or lets it go on. */
  holdShow(isHeld: boolean, now: number): void;
  blackShow(): void;
  setRelief(relief: Relief | null): void;
  setStageRoom(room: StageRoom | null): void;
}

export function createShowActions(access: Access): ShowActions {
  const { set, get, report, latest } = access;
  let stops = 0;
  /** The view that the stage was last told to show. */
  let shownView: string | null = null;
  const withTour = (change: (tour: TourClock) => TourClock) => {
    const { show } = get();
    if (!show) return;
    const tour = change(show.tour);
    if (tour === show.tour) return;
    set({ show: { ...show, tour } });
    if (tour.step !== show.tour.step) void showStop();
  };
  const dwell = () => dwellsOfShow(get())[get().show?.tour.step ?? 0];
  const playable = (id: string | null | undefined) => {
    const story = get().stories.find((one) => one.id === id);
    return story && shownSteps(story).length > 0 ? story.id : null;
  };

  /** Brings the view of the step at hand; a later step makes it void. */
  async function showStop(): Promise<void> {
    const number = ++stops;
    const step = stepOfShow(get());
    shownView = step?.view ?? null;
    if (!step) {
      // What was pressed in one park is not spoken of in the next.
      if (get().show && get().focus.kind !== 'none') get().clearFocus();
      return;
    }
    try {
      const stop = await showView(access, step.view, () => number === stops);
      const { show } = get();
      if (stop && number === stops && show) set({ show: { ...show, stop } });
    } catch (error) {
      report(error);
    }
  }

  /** The view before the story; what the worker is still asked for belongs to the story, and is void. */
  function viewBack(viewBefore: ViewBefore | null) {
    stops++;
    if (viewBefore) latest.filter++;
    return viewReturned(viewBefore, get());
  }

  return {
    startShow(now, wanted) {
      const state = get();
      const { snapshot, park, theme, show } = state;
      if (!snapshot || show || snapshot.parks.length === 0) return;
      const story = playable(wanted);
      set({
        show: {
          tour: tourAt(story === null ? (park ?? 0) : 0, now),
          startedAt: now,
          isBlack: false,
          themeBefore: theme,
          story,
          stop: null,
          viewBefore: story === null ? null : viewBeforeOf(state),
        },
        theme: 'dark',
        focus: { kind: 'none' },
        panel: null,
        tab: null,
        isTableOpen: false,
        explained: null,
      });
      void showStop();
    },
    playStory(wanted, now) {
      const state = get();
      const { show } = state;
      if (!show) return state.startShow(now, wanted);
      const story = playable(wanted);
      if (story === show.story && story === null) return;
      const tour = tourAt(story === null ? (state.park ?? 0) : 0, now);
      if (story === null)
        set({
          ...viewBack(show.viewBefore),
          show: { ...show, tour, story, stop: null, viewBefore: null },
        });
      else
        set({
          show: {
            ...show,
            tour,
            story,
            stop: null,
            viewBefore: show.viewBefore ?? viewBeforeOf(state),
          },
        });
      if (story === null && show.viewBefore) void state.askAnew('reading');
      void showStop();
    },
    goToStoryStep(id, now) {
      const story = storyOfShow(get());
      const step = story ? shownSteps(story).findIndex((one) => one.id === id) : -1;
      if (step < 0) return;
      withTour((tour) => begunAt(tour, step, now));
    },
    goToPark(park, now) {
      const { show, snapshot } = get();
      if (show && show.story === null && snapshot?.parks[park])
        withTour((tour) => begunAt(tour, park, now));
    },
    endShow() {
      const { show } = get();
      if (!show) return;
      set({ ...viewBack(show.viewBefore), show: null, relief: null, theme: show.themeBefore });
      if (show.viewBefore) {
        get().refreshColouring();
        void get().askAnew('reading');
      }
    },
    tickShow(now) {
      const { show } = get();
      const dwells = dwellsOfShow(get());
      // The editor took steps away, or the story.
      if (show && show.story !== null && dwells[show.tour.step] === undefined) {
        if (dwells.length === 0) get().playStory(null, now);
        else withTour((tour) => ({ ...tour, step: 0, since: now }));
        return;
      }
      withTour((tour) => advanced(tour, dwells, now));
      // The editor put another step in the place of the one at hand.
      const step = stepOfShow(get());
      if (step && step.view !== shownView) void showStop();
    },
    stepShow(by, now) {
      const { length } = dwellsOfShow(get());
      if (length > 0) withTour((tour) => moved(tour, by, length, now));
    },
    holdShow: (isHeld, now) =>
      withTour((tour) => (isHeld ? held(tour, now, dwell()) : resumed(tour, now))),
    blackShow: () => set(({ show }) => ({ show: show && { ...show, isBlack: !show.isBlack } })),
    setRelief: (relief) => set({ relief }),
    setStageRoom: (stageRoom) => set({ stageRoom }),
  };
}
