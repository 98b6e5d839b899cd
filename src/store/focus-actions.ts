import { type Access, questionOf } from './access';
import type { Actions, Store } from './actions';
import { landedFilter } from './filter-actions';
import { type Focus, referenceOf } from './focus';

type FocusActions = Pick<
  Actions,
  | 'setAsOf'
  | 'setAreaBasis'
  | 'setDenominator'
  | 'choosePark'
  | 'viewPark'
  | 'focusPlots'
  | 'togglePlot'
  | 'focusArea'
  | 'focusShape'
  | 'focusRegion'
  | 'clearFocus'
  | 'hover'
  | 'explain'
  | 'closeExplanation'
  | 'showIssueRows'
  | 'askAnew'
>;

/** Of more plots the leading figures come first: those of every category take a second. */
const longSelection = 3000;
const leadingFigures = 9;

/** What is chosen, as of when and on which basis; each change asks the worker anew. */
export function createFocusActions(access: Access): FocusActions {
  const { client, set, get, track, report, latest } = access;

  async function readAgain(): Promise<void> {
    if (!get().snapshot) return;
    const number = ++latest.reading;
    try {
      const question = questionOf(get());
      const { reading, match } = await track(client.read(question));
      if (number !== latest.reading) return;
      set((state) => ({ reading, ...landedFilter(state, question.filter, match) }));
      void askFocus();
      const { explained, explain } = get();
      if (explained) {
        const { reference, indicator } = explained.explanation;
        explain(explained.anchor, reference, indicator);
      }
    } catch (error) {
      report(error);
    }
  }

  /** Asks anew for what the right panel shows. */
  async function askFocus(): Promise<void> {
    const { focus } = get();
    const number = ++latest.focus;
    const reference = referenceOf(focus);
    if (!reference) return;
    const plot = reference.kind === 'plot' ? reference.plot : null;
    try {
      if (focus.kind === 'plots' && focus.plots.length > longSelection) {
        const firstFigures = await track(client.figures(reference, leadingFigures));
        if (number !== latest.focus) return;
        set({ details: null, focusFigures: firstFigures, figuresOf: focus });
      }
      const [details, focusFigures] = await track(
        Promise.all([plot === null ? null : client.plotDetails(plot), client.figures(reference)]),
      );
      if (number === latest.focus) set({ details, focusFigures, figuresOf: focus });
    } catch (error) {
      report(error);
    }
  }

  function setFocus(focus: Focus, also: Partial<Pick<Store, 'park' | 'drawings'>> = {}): void {
    const isSameKind = focus.kind !== 'none' && focus.kind === get().focus.kind;
    // The panel keeps the former content until the new one is there, so that nothing jumps.
    const emptied = isSameKind ? {} : { details: null, focusFigures: null };
    set({ ...also, focus, explained: null, wantedExplanation: null, ...emptied });
    void askFocus();
  }

  return {
    setAsOf(asOf, asOfIsToday) {
      const isSame = asOf === get().asOf;
      set({ asOf, asOfIsToday });
      if (!isSame) void readAgain();
    },
    setAreaBasis(areaBasis) {
      set({ areaBasis });
      void readAgain();
    },
    setDenominator(denominator) {
      set({ denominator });
      void readAgain();
    },

    choosePark(park, move) {
      setFocus(park === null ? { kind: 'none' } : { kind: 'park', park }, { park });
      if (!move) return;
      const bounds = park === null ? null : get().snapshot?.parks[park]?.bounds;
      if (bounds) get().requestFit(bounds);
      else if (park === null) get().fitAll();
    },
    viewPark(park) {
      const bounds = get().snapshot?.parks[park]?.bounds;
      set({ park });
      if (bounds) get().requestFit(bounds, { animate: false });
    },
    focusPlots(plots, move, source) {
      setFocus(plots.length === 0 ? { kind: 'none' } : { kind: 'plots', plots, source });
      if (!move || plots.length === 0) return;
      client.plotBounds(plots).then((bounds) => {
        if (bounds) get().requestFit(bounds, { onlyIfOutside: true });
      }, report);
    },
    togglePlot(plot) {
      const { focus } = get();
      const plots = focus.kind === 'plots' ? focus.plots : [];
      const next = plots.includes(plot)
        ? [...plots].filter((other) => other !== plot)
        : [...plots, plot];
      get().focusPlots(next, false);
    },
    focusArea(area, move) {
      setFocus({ kind: 'area', area });
      const bounds = get().snapshot?.areas[area]?.bounds;
      if (move && bounds) get().requestFit(bounds);
    },
    focusShape: setFocus,
    focusRegion: (region) => setFocus(region),
    clearFocus: () => setFocus({ kind: 'none' }),
    hover(hovered, point) {
      if (hovered === get().hovered) return;
      set({ hovered, hoveredRow: null, hoverPoint: point ?? null });
      if (hovered === null || !point) return;
      client.rows([hovered]).then(([row]) => {
        if (row && get().hovered === hovered) set({ hoveredRow: row });
      }, report);
    },
    explain(anchor, reference, indicator) {
      const number = ++latest.explain;
      const tell = (figure: Awaited<ReturnType<typeof client.figure>> | null) =>
        set({ explained: { anchor, explanation: { reference, indicator, figure } } });
      set({ wantedExplanation: null });
      tell(null);
      track(client.figure(reference, indicator)).then((figure) => {
        if (number === latest.explain && get().explained) tell(figure);
      }, report);
    },
    closeExplanation() {
      latest.explain++;
      set({ explained: null });
    },
    askAnew: (what) => (what === 'reading' ? readAgain() : askFocus()),
    async showIssueRows(issue) {
      const { plots, parks } = await track(client.rowsOfIssue(issue));
      if (plots.length > 0) {
        set({ panel: null });
        get().focusPlots(plots, true);
      } else if (parks.length > 0) {
        set({ panel: null });
        get().choosePark(parks[0]!, true);
      } else get().notify({ tone: 'info', key: 'notice.rows-without-plot' });
    },
  };
}
