import { emptyFilter } from '../domain/filter';
import type { Bounds } from '../domain/polygons';
import { type Story, type StoryStep, shownSteps } from '../domain/story';
import { stepMs } from '../domain/tour-schedule';
import type { Access } from './access';
import { filterAskedFor } from './filter-counts';
import type { Focus } from './focus';
import { initialGroupView } from './group-view';
import { usualLayers } from './layers';
import type { Camera, State } from './state';
import { parkOfView } from './story-view';
import { parseUrlState, printUrlState, type UrlState } from './url-state';

/** Where a step of a story looks: as the presenter looked, or at land, however large the screen is. */
export type StagePlace = { camera: Camera } | { bounds: Bounds };

/** What a step of a story shows of the land. */
export interface StoryStop {
  /** `null`: of no park. */
  park: number | null;
  place: StagePlace | null;
  /** Whether it speaks of a park as a whole, and in the usual colours. */
  isWholePark?: boolean;
}

type Shown = Pick<State, 'show' | 'stories' | 'snapshot'>;

/** The story that the presentation plays; `null`: the automatic tour. */
export function storyOfShow({ show, stories }: Pick<State, 'show' | 'stories'>): Story | null {
  return show?.story == null ? null : (stories.find(({ id }) => id === show.story) ?? null);
}

/** The step of the story at hand; `null`: the automatic tour, or none is left. */
export function stepOfShow(state: Pick<State, 'show' | 'stories'>): StoryStep | null {
  const story = storyOfShow(state);
  return (story && shownSteps(story)[state.show!.tour.step]) ?? null;
}

/** How long each step of the tour is shown, ms. */
export function dwellsOfShow(state: Shown): number[] {
  const story = storyOfShow(state);
  if (story) return shownSteps(story).map(({ dwellSeconds }) => dwellSeconds * 1000);
  return (state.snapshot?.parks ?? []).map(() => stepMs);
}

/** The park whose figures stand on the stage; `null`: none. */
export function parkOfShow({ show }: Pick<State, 'show'>): number | null {
  if (!show) return null;
  return show.story === null ? show.tour.step : (show.stop?.park ?? null);
}

/** Whether prisms stand on the stage: in a story where its step speaks of a whole park or was made from the side; elsewhere they would hide what it shows. */
export function isReliefShown({ show }: Pick<State, 'show'>): boolean {
  if (!show) return false;
  if (show.story === null) return true;
  const place = show.stop?.place;
  if (show.stop?.isWholePark) return true;
  return place != null && 'camera' in place && place.camera.pitch >= leastReliefPitch;
}

/** From steeper above a prism is only its top. */
const leastReliefPitch = 20;

const viewParts = [
  'filter',
  'passes',
  'verdicts',
  'reading',
  'hidden',
  'layers',
  'groupView',
  'colourMode',
  'colouring',
  'asOf',
  'asOfIsToday',
  'areaBasis',
  'denominator',
  'park',
  'focus',
] as const satisfies readonly (keyof State)[];

/** The view before a story, with the worker's answers to it, so that it can come back at once. */
export type ViewBefore = Pick<State, (typeof viewParts)[number] | 'revision'>;

export function viewBeforeOf(state: State): ViewBefore {
  const pairs = [...viewParts, 'revision' as const].map((key) => [key, state[key]]);
  return Object.fromEntries(pairs) as ViewBefore;
}

/** The parts of the state that bring a view back; none where the data are others by now. */
export function viewReturned(view: ViewBefore | null, now: State): Partial<State> {
  if (!view || view.revision !== now.revision) return {};
  const { revision: _, ...parts } = view;
  return { ...parts, wantedFilter: null, explained: null, details: null, focusFigures: null };
}

/**
 * Shows what an address's view shows of the land, but moves no camera: tells where it looks. `isWanted` is asked after
 * each wait for the worker; `null`: by then another view was wanted, and from there on nothing was changed.
 */
export async function showView(
  { client, get, set }: Access,
  hash: string,
  isWanted: () => boolean = () => true,
): Promise<StoryStop | null> {
  const url = parseUrlState(hash);
  const plots = url.plots ? await client.plotsWithIds(url.plots) : [];
  if (!isWanted()) return null;
  const before = get();
  const { snapshot, today } = before;
  const park = parkOfView(before, url, plots);
  const focus = focusOf(before, url, plots, park);
  const filter = url.filter ?? emptyFilter;
  const colourMode = url.colours ?? 'category';
  const asOf = url.date ?? today;
  const areaBasis = url.basis ?? 'ellipsoidal';
  const denominator = url.denominator ?? 'built-industrial';
  const isReading =
    asOf !== before.asOf || areaBasis !== before.areaBasis || denominator !== before.denominator;
  const isFocus = JSON.stringify(focus) !== JSON.stringify(before.focus);
  set({
    hidden: url.hidden ?? [],
    layers: url.layers ?? usualLayers,
    groupView: url.groups ?? initialGroupView,
    colourMode,
    asOf,
    asOfIsToday: asOf === today,
    areaBasis,
    denominator,
    park,
    ...(isFocus && { focus, details: null, focusFigures: null, explained: null }),
  });
  if (colourMode !== before.colourMode || colourMode === 'group') get().refreshColouring();
  if (printUrlState({ filter }) !== printUrlState({ filter: filterAskedFor(before) }))
    void get().changeFilter(() => filter);
  if (isReading || isFocus) void get().askAnew(isReading ? 'reading' : 'focus');
  if (url.within) await get().selectInShape(url.within.ring, 'replace', url.within.rule);
  if (!isWanted()) return null;
  if (url.camera) return { park, place: { camera: url.camera } };
  const area = focus.kind === 'area' ? snapshot?.areas[focus.area] : undefined;
  const bounds =
    (plots.length > 0 ? await client.plotBounds(plots) : null) ??
    area?.bounds ??
    (park === null ? snapshot?.bounds : snapshot?.parks[park]?.bounds) ??
    null;
  const isUsual = colourMode === 'category' && filter.conditions.length === 0;
  const isWholePark = park !== null && isUsual && (focus.kind === 'none' || focus.kind === 'park');
  return { park, place: bounds && { bounds }, isWholePark };
}

function focusOf(
  { snapshot }: State,
  url: UrlState,
  plots: readonly number[],
  park: number | null,
): Focus {
  if (plots.length > 0) return { kind: 'plots', plots: [...plots] };
  const area = snapshot?.areas.find((item) => (item.name ?? String(item.index)) === url.area);
  if (url.area && area) return { kind: 'area', area: area.index };
  if (url.county) return { kind: 'county', name: url.county };
  if (url.group) return { kind: 'countyGroup', name: url.group };
  if (url.inGroup) return { kind: 'group', ...url.inGroup, park: null };
  if (url.open === 'park' && url.park && park !== null) return { kind: 'park', park };
  return url.open === 'all' ? { kind: 'all' } : { kind: 'none' };
}
