import type { Command } from '../../store/command';
import { neighbourPlot } from '../../store/neighbour-plot';
import type { Store, TubanStore } from '../../store/store';
import { scrollThen } from '../../ui/scroll-then';
import { writeClipboard } from '../../views/write-clipboard';

const hasData = (state: Store) => state.snapshot !== null;
const hasFocus = (state: Store) => state.focus.kind !== 'none';

/** The first figure of the land; what a park says of itself stands above it. */
const firstFigure = '.right-panel .figure:not(.panel-facts *)';

/** Before the first plot of all: the next one is where a walk begins. */
const beforeAll = -1;

function goToNeighbour(store: TubanStore, step: 1 | -1): boolean {
  const { focus } = store.getState();
  const from = focus.kind === 'plots' ? focus.plots.at(-1)! : beforeAll;
  if (from === beforeAll && step < 0) return false;
  const plot = neighbourPlot(store.getState(), from, step);
  if (plot === null) return false;
  store.getState().focusPlots([plot], true);
  return true;
}

/** Going from plot to plot, and what can be done with what is selected. */
export const plotCommands: readonly Command[] = [
  {
    id: 'plot.previous',
    label: 'command.previous-plot',
    group: 'plot',
    keys: ['['],
    sheetLine: 'key.neighbour',
    isAvailable: hasData,
    run: (store) => goToNeighbour(store, -1),
  },
  {
    id: 'plot.next',
    label: 'command.next-plot',
    group: 'plot',
    keys: [']'],
    sheetLine: 'key.neighbour',
    isAvailable: hasData,
    run: (store) => goToNeighbour(store, 1),
  },
  {
    id: 'plot.read',
    label: 'command.read-details',
    group: 'plot',
    keys: ['Enter'],
    keysWork: 'map',
    isAvailable: hasFocus,
    run: () => focusFirst('.right-panel .figure, .right-panel button'),
  },
  {
    id: 'plot.explain',
    label: 'command.explain-figure',
    group: 'plot',
    keys: ['E'],
    isAvailable: hasData,
    run: () => {
      const focused = document.activeElement?.closest<HTMLElement>('.figure');
      const figure = focused ?? document.querySelector<HTMLElement>(firstFigure);
      if (!figure) return false;
      figure.focus({ preventScroll: true });
      scrollThen(figure, () => figure.click());
      return true;
    },
  },
  {
    id: 'plot.sheet',
    label: 'plot-sheet.make',
    group: 'plot',
    keys: ['P'],
    isAvailable: (state) => state.focus.kind === 'plots',
    run: (store) => store.getState().openPanel('plot-sheet'),
  },
  {
    id: 'pack.make',
    label: 'pack.make',
    group: 'plot',
    isAvailable: hasData,
    run: (store) => store.getState().openPanel('pack'),
  },
  {
    id: 'plot.fit',
    label: 'command.fit-selected',
    group: 'plot',
    isAvailable: (state) => boundsOfFocus(state) !== null,
    run: (store) => {
      const bounds = boundsOfFocus(store.getState());
      if (bounds) store.getState().requestFit(bounds);
    },
  },
  {
    id: 'plot.link',
    label: 'command.copy-link',
    group: 'plot',
    isAvailable: hasData,
    run: (store) => {
      const { notify } = store.getState();
      return writeClipboard(location.href).then(
        () => notify({ tone: 'info', key: 'notice.link-copied' }),
        () => notify({ tone: 'warn', key: 'notice.link-not-copied' }),
      );
    },
  },
  {
    id: 'plot.clear',
    label: 'command.clear-selection',
    group: 'plot',
    isAvailable: hasFocus,
    run: (store) => store.getState().clearFocus(),
  },
  {
    id: 'plot.figures-of-all',
    label: 'command.figures-of-all',
    group: 'plot',
    isAvailable: hasData,
    run: (store) => store.getState().focusRegion({ kind: 'all' }),
  },
];

function boundsOfFocus({ focus, details, snapshot }: Store) {
  if (focus.kind === 'park') return snapshot?.parks[focus.park]?.bounds ?? null;
  if (focus.kind === 'area') return snapshot?.areas[focus.area]?.bounds ?? null;
  return focus.kind === 'plots' && focus.plots.length === 1 ? (details?.bounds ?? null) : null;
}

function focusFirst(selector: string): boolean {
  // Some buttons are those of the phone, and not there on a desk.
  const element = [...document.querySelectorAll<HTMLElement>(selector)].find((one) =>
    one.checkVisibility(),
  );
  element?.focus();
  return element !== undefined;
}
