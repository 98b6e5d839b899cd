import type { Bounds } from '../domain/polygons';
import type { State } from './state';
import { parseUrlState, printUrlState, type UrlState } from './url-state';

/** What a step of a story keeps of a view: the land that is spoken of and how it is read, not the reader's own taste and panels. */
const keptOfView = [
  'camera',
  'park',
  'plots',
  'within',
  'chosen',
  'area',
  'county',
  'group',
  'inGroup',
  'open',
  'groups',
  'date',
  'basis',
  'denominator',
  'filter',
  'hidden',
  'layers',
  'colours',
] as const satisfies readonly (keyof UrlState)[];

/** The view of an address's `#…` as a step keeps it; what is not understood is left out. */
export function storyViewOf(hash: string): string {
  const url = parseUrlState(hash);
  return printUrlState(
    Object.fromEntries(
      keptOfView.flatMap((key) => (url[key] === undefined ? [] : [[key, url[key]]])),
    ),
  );
}

/** The view of one plot by its number, shown as near as it fits. */
export function storyViewOfPlot(id: string, park: string | null): string {
  return printUrlState({ plots: [id], ...(park !== null && { park }) });
}

type Land = Pick<State, 'snapshot'>;

/** The park that a view speaks of: the one it names, else that of its first plot, else the smallest around its camera; `null`: none. */
export function parkOfView(
  { snapshot }: Land,
  { park, camera }: UrlState,
  plots: readonly number[],
): number | null {
  if (!snapshot) return null;
  const named = park && snapshot.parks.find((item) => (item.id ?? item.name) === park);
  if (named) return named.index;
  const ofPlot = plots.length > 0 ? snapshot.plotPark[plots[0]!]! : -1;
  if (snapshot.parks[ofPlot]) return ofPlot;
  if (!camera) return null;
  const around = snapshot.parks
    .filter(({ bounds }) => bounds && isIn(bounds, camera))
    .sort((a, b) => sizeOf(a.bounds!) - sizeOf(b.bounds!));
  return around[0]?.index ?? null;
}

function isIn([west, south, east, north]: Bounds, { lon, lat }: { lon: number; lat: number }) {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

function sizeOf([west, south, east, north]: Bounds): number {
  return (east - west) * (north - south);
}
