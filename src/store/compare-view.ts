import { type Day, formatDay, parseIsoDay } from '../domain/day';
import type { ParkItem } from '../worker/data-messages';

export const compareLayouts = ['both', 'side', 'overlay', 'versions', 'dates'] as const;
export type CompareLayout = (typeof compareLayouts)[number];

/** Stands for the plain mean of the compared parks where a park to hold against is named. */
export const MEAN_OF_PARKS = '~mean';

/** At most so many parks stand side by side; more would be too small to read. */
export const MOST_COMPARED = 6;

/** Which parks are compared, and how they are shown. Parks are named, so that a link and other data find them again. */
export interface CompareView {
  /** Keys of the parks in their order; `null`: not chosen yet, the first ones. */
  parks: readonly string[] | null;
  layout: CompareLayout;
  /** The park that the others are held against, or `MEAN_OF_PARKS`; `null`: none. */
  against: string | null;
  /** Degrees, clockwise, by which an outline is turned in the overlay; left out: 0, north is up. */
  turns: Readonly<Record<string, number>>;
  /** Which boundary stands as the earlier and which as the later version, by key; `null`: not chosen. */
  versions: readonly [first: string | null, second: string | null];
  /** The two days on which one park is held up against itself; `null`: a year before the as-of date, and that date. */
  days: readonly [first: Day | null, second: Day | null];
}

const noVersions: CompareView['versions'] = [null, null];
const noDays: CompareView['days'] = [null, null];

export const usualCompare: CompareView = {
  parks: null,
  layout: 'both',
  against: null,
  turns: {},
  versions: noVersions,
  days: noDays,
};

/** Under which a park is found again: its id, else its name. */
export function parkKey(park: Pick<ParkItem, 'id' | 'name' | 'index'>): string {
  return park.id ?? park.name ?? `#${park.index}`;
}

/** How many parks stand there at first. */
const firstParks = 3;

/** The parks that are compared, as far as the data have them. */
export function comparedParks(view: CompareView, parks: readonly ParkItem[]): ParkItem[] {
  const shown = parks.filter(({ bounds, plotCount }) => bounds !== null || plotCount > 0);
  if (view.parks === null) return shown.slice(0, firstParks);
  return view.parks
    .flatMap((key) => shown.find((park) => parkKey(park) === key) ?? [])
    .slice(0, MOST_COMPARED);
}

/** The view as parameters of an address; what is as usual is left out. */
export function printCompare(view: CompareView, parameters: URLSearchParams): void {
  for (const key of view.parks ?? []) parameters.append('with', key);
  if (view.parks?.length === 0) parameters.append('with', '');
  if (view.layout !== usualCompare.layout) parameters.set('layout', view.layout);
  if (view.against !== null) parameters.set('against', view.against);
  const [first, second] = view.versions;
  if (first !== null) parameters.set('before', first);
  if (second !== null) parameters.set('after', second);
  const [earlier, later] = view.days;
  if (earlier !== null) parameters.set('earlier', formatDay(earlier));
  if (later !== null) parameters.set('later', formatDay(later));
  for (const [key, degrees] of Object.entries(view.turns))
    if (degrees !== 0) parameters.append('turn', `${degrees}:${key}`);
}

/** What an address says of a comparison; `undefined`: nothing. What is malformed is left out. */
export function parseCompare(parameters: URLSearchParams): CompareView | undefined {
  const parks = parameters.getAll('with').filter((key) => key !== '');
  const layout = compareLayouts.find((one) => one === parameters.get('layout'));
  const against = parameters.get('against') || null;
  const turns = parameters.getAll('turn').flatMap((text): [string, number][] => {
    const [, degrees, key] = /^(-?\d{1,3}):(.+)$/s.exec(text) ?? [];
    return key !== undefined && Number(degrees) !== 0 ? [[key, Number(degrees)]] : [];
  });
  const versions = [parameters.get('before') || null, parameters.get('after') || null] as const;
  const hasVersions = versions.some((key) => key !== null);
  const days = [dayIn(parameters, 'earlier'), dayIn(parameters, 'later')] as const;
  const hasDays = days.some((day) => day !== null);
  const hasParks = parameters.has('with');
  if (!hasParks && !layout && against === null && turns.length === 0 && !hasVersions && !hasDays)
    return undefined;
  return {
    parks: hasParks ? [...new Set(parks)] : null,
    layout: layout ?? usualCompare.layout,
    against,
    turns: Object.fromEntries(turns),
    versions: hasVersions ? versions : noVersions,
    days: hasDays ? days : noDays,
  };
}

function dayIn(parameters: URLSearchParams, name: string): Day | null {
  return parseIsoDay(parameters.get(name) ?? '');
}
