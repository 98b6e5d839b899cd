import { type ColourMode, colourModes } from '../domain/colour-mode';
import { type Day, formatDay, parseIsoDay } from '../domain/day';

export const twinLayouts = ['swipe', 'beside'] as const;
export type TwinLayout = (typeof twinLayouts)[number];

/** How far the handle goes towards either edge of the map, percent. */
export const twinEnds = { least: 4, most: 96 } as const;

/** What the map left of the handle shows; right of it stands the map of the app, at what the app shows. */
export interface TwinView {
  layout: TwinLayout;
  /** Where the handle stands, percent of the width. */
  at: number;
  /** `null`: the as-of date of the app. */
  day: Day | null;
  /** `null`: coloured as the map of the app. */
  colours: ColourMode | null;
  /** Id of the scenario that it supposes; `null`: the present data. */
  scenario: string | null;
  /** Whether each side draws its version of a boundary (`CompareView.versions`). */
  boundaries: boolean;
}

export const usualTwin: TwinView = {
  layout: 'swipe',
  at: 50,
  day: null,
  colours: null,
  scenario: null,
  boundaries: false,
};

/** The view as parameters of an address; what is as usual is left out. */
export function printTwin(view: TwinView, parameters: URLSearchParams): void {
  const at = Math.round(view.at);
  parameters.set('twin', at === usualTwin.at ? view.layout : `${view.layout}:${at}`);
  if (view.day !== null) parameters.set('twin-date', formatDay(view.day));
  if (view.colours !== null) parameters.set('twin-colours', view.colours);
  if (view.scenario !== null) parameters.set('twin-scenario', view.scenario);
  if (view.boundaries) parameters.set('twin-boundaries', 'on');
}

/** What an address says of it; `undefined`: there is one map. What is malformed is left out. */
export function parseTwin(parameters: URLSearchParams): TwinView | undefined {
  const [name, place] = parameters.get('twin')?.split(':') ?? [];
  const layout = twinLayouts.find((one) => one === name);
  if (!layout) return undefined;
  const at = place !== undefined && /^\d{1,2}$/.test(place) ? Number(place) : usualTwin.at;
  return {
    layout,
    at: Math.min(twinEnds.most, Math.max(twinEnds.least, at)),
    day: parseIsoDay(parameters.get('twin-date') ?? ''),
    colours: colourModes.find((mode) => mode === parameters.get('twin-colours')) ?? null,
    scenario: parameters.get('twin-scenario') || null,
    boundaries: parameters.get('twin-boundaries') === 'on',
  };
}
