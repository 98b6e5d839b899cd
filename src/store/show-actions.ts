import { advanced, held, moved, resumed, type TourClock, tourAt } from '../domain/tour-schedule';
import type { Access } from './access';
import type { Theme } from './state';

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
  /** The screen is black for a moment. */
  isBlack: boolean;
  /** The theme to return to. */
  themeBefore: Theme;
}

export interface ShowState {
  show: Show | null;
  relief: Relief | null;
}

export const initialShowState: ShowState = { show: null, relief: null };

export interface ShowActions {
  /** Begins the presentation at the chosen park. */
  startShow(now: number): void;
  endShow(): void;
  /** Lets the clock of the tour tell its step. */
  tickShow(now: number): void;
  stepShow(by: number, now: number): void;
  /** Halts the tour, or lets it go on. */
  holdShow(isHeld: boolean, now: number): void;
  blackShow(): void;
  setRelief(relief: Relief | null): void;
}

export function createShowActions({ set, get }: Access): ShowActions {
  const count = () => get().snapshot?.parks.length ?? 0;
  const withTour = (change: (tour: TourClock) => TourClock) =>
    set(({ show }) => {
      if (!show) return {};
      const tour = change(show.tour);
      return tour === show.tour ? {} : { show: { ...show, tour } };
    });
  return {
    startShow(now) {
      const { snapshot, park, theme, show } = get();
      if (!snapshot || show || snapshot.parks.length === 0) return;
      set({
        show: { tour: tourAt(park ?? 0, now), isBlack: false, themeBefore: theme },
        theme: 'dark',
        focus: { kind: 'none' },
        panel: null,
        tab: null,
        isTableOpen: false,
        explained: null,
      });
    },
    endShow() {
      const { show } = get();
      if (show) set({ show: null, relief: null, theme: show.themeBefore });
    },
    tickShow: (now) => withTour((tour) => advanced(tour, count(), now)),
    stepShow: (by, now) => withTour((tour) => moved(tour, by, count(), now)),
    holdShow: (isHeld, now) => withTour((tour) => (isHeld ? held(tour, now) : resumed(tour, now))),
    blackShow: () => set(({ show }) => ({ show: show && { ...show, isBlack: !show.isBlack } })),
    setRelief: (relief) => set({ relief }),
  };
}
