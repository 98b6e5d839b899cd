import type { Access } from './access';
import type { Actions } from './actions';
import { keepTextSize } from './text-size';
import { keepTourSeen, tourSteps } from './tour-steps';

type HelpActions = Pick<
  Actions,
  'setTextSize' | 'startTour' | 'stepTour' | 'endTour' | 'openGlossary'
>;

/** What helps to read and to begin: text size, tour, glossary. */
export function createHelpActions({ set, get }: Access): HelpActions {
  return {
    setTextSize(textSize) {
      keepTextSize(textSize);
      set({ textSize });
    },
    startTour: () => set({ tourStep: 0, panel: null, isLeftOpen: true, tab: null }),
    stepTour(step) {
      const { tourStep, endTour } = get();
      if (tourStep === null) return;
      const next = Math.max(0, tourStep + step);
      if (next >= tourSteps.length) endTour();
      else set({ tourStep: next });
    },
    endTour() {
      keepTourSeen();
      set({ tourStep: null, isTourSeen: true });
    },
    openGlossary: (glossaryTerm = null) => set({ panel: 'glossary', glossaryTerm }),
  };
}
