import { type Category, categories } from '../domain/category';
import { type ColourMode, colourModes } from '../domain/colour-mode';
import { type Day, formatDay, parseIsoDay } from '../domain/day';
import type { Position } from '../domain/drawing';
import { type AreaBasis, areaBases, type Denominator, denominators } from '../domain/figure';
import { type Condition, categoriesOf, type Filter, switchIndex } from '../domain/filter';
import { parseCondition, printCondition } from '../domain/filter-text';
import type { Grouping } from '../domain/grouping';
import { type ShapeRule, shapeRules } from '../domain/shape-rule';
import { type AreaUnit, areaUnits } from '../i18n/format';
import type { Language } from '../i18n/translate';
import { knownBasemapIds } from './basemap';
import { type ChartView, parseChartView, printChartView } from './chart-view';
import { type CompareView, parseCompare, printCompare } from './compare-view';
import {
  type GroupView,
  parseGroup,
  parseGroupView,
  printGroup,
  printGroupView,
} from './group-view';
import type { Layers } from './layers';
import { parseLayers, printLayerOrder, printLayers } from './layers-text';
import { parseRankingView, printRankingView, type RankingView } from './ranking-view';
import { type ScreenTab, screenTabs } from './screens';
import type { Camera, PointerPlace, Theme } from './state';
import { parseTwin, printTwin, type TwinView } from './twin-view';

/** A selection of more plots is not named plot by plot. */
export const longestIdList = 40;

/** The view as the address keeps it. Data are never in it; parks and plots are named by their ids. */
export interface UrlState {
  camera?: Camera;
  park?: string;
  plots?: string[];
  /** A selection too long to name, by the ring (lon/lat) that made it. */
  within?: { rule: ShapeRule; ring: readonly Position[] };
  /** A selection too long to name: all that the filter lets through. */
  chosen?: 'shown';
  area?: string;
  county?: string;
  group?: string;
  /** A group of a grouping. */
  inGroup?: { grouping: Grouping; name: string };
  groups?: GroupView;
  ranking?: RankingView;
  charts?: ChartView;
  /** Whether the presentation runs. */
  show?: 'on';
  /** The story that it plays, by its id. */
  story?: string;
  /** Whether a new field check of the plot is wanted. */
  check?: 'open';
  /** Whether the figures of the park, or of everything, stand open. */
  open?: 'park' | 'all';
  date?: Day;
  unit?: AreaUnit;
  language?: Language;
  theme?: Theme;
  basis?: AreaBasis;
  denominator?: Denominator;
  filter?: Filter;
  hidden?: Category[];
  /** Whether the table stands open, and whether the left panel is folded away. */
  table?: 'open';
  left?: 'closed';
  /** The tab of 处置 that stands open. */
  tab?: ScreenTab;
  compare?: CompareView;
  /** The map that is held against the main one. */
  twin?: TwinView;
  /** Whether the list of drawings stands open. */
  drawings?: 'open';
  /** The figure of the focus that stands explained, by its indicator. */
  explain?: string;
  /** The place that is marked by a pin. */
  pin?: PointerPlace;
  /** Names of the files that only the user's own computer has. */
  files?: string[];
  layers?: Layers;
  colours?: ColourMode;
  /** Id of a basemap that the app knows; the user's own are never told. */
  basemap?: string;
}

function oneOf<T extends string>(list: readonly T[], value: string | null): T | undefined {
  return list.find((item) => item === value);
}

function manyOf<T extends string>(list: readonly T[], value: string | null): T[] | undefined {
  if (!value) return undefined;
  const chosen = value.split(',').flatMap((item) => oneOf(list, item) ?? []);
  return chosen.length > 0 ? chosen : undefined;
}

function parseCamera(text: string | null): Camera | undefined {
  if (!text) return undefined;
  const numbers = text.split('/').map(Number);
  const [zoom, lat, lon, bearing = 0, pitch = 0] = numbers;
  if (numbers.length < 3 || numbers.some((n) => !Number.isFinite(n))) return undefined;
  if (Math.abs(lat!) > 85.06 || Math.abs(lon!) > 180 || zoom! < 0 || zoom! > 24) return undefined;
  if (pitch < 0 || pitch > 85) return undefined;
  return { zoom: zoom!, lat: lat!, lon: lon!, bearing, pitch };
}

function printCamera({ zoom, lat, lon, bearing, pitch }: Camera): string {
  const parts = [round(zoom, 2), round(lat, 6), round(lon, 6)];
  if (bearing !== 0 || pitch !== 0) parts.push(round(bearing, 1), round(pitch, 1));
  return parts.join('/');
}

/** `show` holds the switches of categories, `where` each other condition, `join=any` that one is enough. */
export function parseFilter(parameters: URLSearchParams): Filter | undefined {
  const on = manyOf(categories, parameters.get('show'));
  const conditions: Condition[] = parameters
    .getAll('where')
    .flatMap((text) => parseCondition(text) ?? []);
  const values = categories.filter((category) => on?.includes(category));
  if (on) conditions.unshift({ kind: 'oneOf', field: 'category', values });
  if (conditions.length === 0) return undefined;
  return { join: parameters.get('join') === 'any' ? 'any' : 'all', conditions };
}

/** Sets the parameters that `parseFilter` reads back to the same filter; none without conditions. */
export function printFilter(filter: Filter, parameters: URLSearchParams): void {
  if (filter.conditions.length === 0) return;
  const isShow = switchIndex(filter, 'category') === 0;
  if (isShow) parameters.set('show', categoriesOf(filter).join(','));
  for (const condition of filter.conditions.slice(isShow ? 1 : 0))
    parameters.append('where', printCondition(condition));
  if (filter.join === 'any') parameters.set('join', 'any');
}

function round(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale || 0;
}

/** `touching:106.5,29.6;106.6,29.6;…`: decimals enough for a decimetre. */
function parseWithin(text: string | null): UrlState['within'] {
  const [name, list] = text?.split(':') ?? [];
  const rule = oneOf(shapeRules, name ?? null);
  const ring = list?.split(';').map((pair): Position => {
    const [lon, lat] = pair.split(',').map(Number);
    return [lon ?? Number.NaN, lat ?? Number.NaN];
  });
  const isPlace = ([lon, lat]: Position) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
  return rule && ring && ring.length >= 3 && ring.every(isPlace) ? { rule, ring } : undefined;
}

function parsePin(text: string | null): PointerPlace | undefined {
  const [lon = Number.NaN, lat = Number.NaN] = text?.split(',').map(Number) ?? [];
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? { lon, lat } : undefined;
}

/** The view state in a `#…` text; what is unknown or malformed is left out, never guessed. */
export function parseUrlState(hash: string): UrlState {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const date = parameters.get('date');
  const state: UrlState = {
    camera: parseCamera(parameters.get('map')),
    park: parameters.get('park') || undefined,
    plots: parameters.getAll('plot').filter((id) => id !== ''),
    within: parseWithin(parameters.get('within')),
    chosen: oneOf(['shown'], parameters.get('chosen')),
    area: parameters.get('area') || undefined,
    county: parameters.get('county') || undefined,
    group: parameters.get('group') || undefined,
    inGroup: parseGroup(parameters.get('in')),
    groups: parseGroupView(parameters.get('groups')),
    ranking: parseRankingView(parameters.get('rank')),
    charts: parseChartView(parameters.get('charts')),
    show: oneOf(['on'], parameters.get('stage')),
    story: parameters.get('story') || undefined,
    check: oneOf(['open'], parameters.get('check')),
    open: oneOf(['park', 'all'], parameters.get('open')),
    date: (date && parseIsoDay(date)) || undefined,
    unit: oneOf(areaUnits, parameters.get('unit')),
    language: oneOf(['zh', 'en'], parameters.get('lang')),
    theme: oneOf(['light', 'dark'], parameters.get('theme')),
    basis: oneOf(areaBases, parameters.get('basis')),
    denominator: oneOf(denominators, parameters.get('denominator')),
    filter: parseFilter(parameters),
    hidden: manyOf(categories, parameters.get('hide')),
    table: oneOf(['open'], parameters.get('table')),
    left: oneOf(['closed'], parameters.get('left')),
    tab: oneOf(screenTabs, parameters.get('tab')),
    compare: parseCompare(parameters),
    twin: parseTwin(parameters),
    drawings: oneOf(['open'], parameters.get('drawings')),
    explain: parameters.get('explain') || undefined,
    pin: parsePin(parameters.get('pin')),
    files: parameters.getAll('file').filter((name) => name !== ''),
    layers: parseLayers(parameters.get('layers'), parameters.get('order')),
    colours: oneOf(colourModes, parameters.get('colours')),
    basemap: oneOf(knownBasemapIds, parameters.get('base')),
  };
  if (state.plots?.length === 0) delete state.plots;
  if (state.files?.length === 0) delete state.files;
  for (const key of Object.keys(state) as (keyof UrlState)[])
    if (state[key] === undefined) delete state[key];
  return state;
}

/** The `#…` text of a view state; `parseUrlState` reads it back to the same. */
export function printUrlState(state: UrlState): string {
  const parameters = new URLSearchParams();
  if (state.camera) parameters.set('map', printCamera(state.camera));
  if (state.park) parameters.set('park', state.park);
  for (const id of state.plots ?? []) parameters.append('plot', id);
  if (state.within) {
    const { rule, ring } = state.within;
    const list = ring.map(([lon, lat]) => `${round(lon, 6)},${round(lat, 6)}`).join(';');
    parameters.set('within', `${rule}:${list}`);
  }
  if (state.chosen) parameters.set('chosen', state.chosen);
  if (state.area) parameters.set('area', state.area);
  if (state.county) parameters.set('county', state.county);
  if (state.group) parameters.set('group', state.group);
  if (state.inGroup) parameters.set('in', printGroup(state.inGroup));
  if (state.groups) parameters.set('groups', printGroupView(state.groups));
  if (state.ranking) parameters.set('rank', printRankingView(state.ranking));
  if (state.charts) parameters.set('charts', printChartView(state.charts));
  if (state.show) parameters.set('stage', state.show);
  if (state.story) parameters.set('story', state.story);
  if (state.check) parameters.set('check', state.check);
  if (state.open) parameters.set('open', state.open);
  if (state.date !== undefined) parameters.set('date', formatDay(state.date));
  if (state.unit) parameters.set('unit', state.unit);
  if (state.language) parameters.set('lang', state.language);
  if (state.theme) parameters.set('theme', state.theme);
  if (state.basis) parameters.set('basis', state.basis);
  if (state.denominator) parameters.set('denominator', state.denominator);
  if (state.filter) printFilter(state.filter, parameters);
  if (state.hidden?.length) parameters.set('hide', state.hidden.join(','));
  if (state.table) parameters.set('table', state.table);
  if (state.left) parameters.set('left', state.left);
  if (state.tab) parameters.set('tab', state.tab);
  if (state.compare) printCompare(state.compare, parameters);
  if (state.twin) printTwin(state.twin, parameters);
  if (state.drawings) parameters.set('drawings', state.drawings);
  if (state.explain) parameters.set('explain', state.explain);
  if (state.pin) parameters.set('pin', `${round(state.pin.lon, 6)},${round(state.pin.lat, 6)}`);
  for (const name of state.files ?? []) parameters.append('file', name);
  const layers = state.layers && printLayers(state.layers);
  if (layers) parameters.set('layers', layers);
  const order = state.layers && printLayerOrder(state.layers);
  if (order) parameters.set('order', order);
  if (state.colours) parameters.set('colours', state.colours);
  if (state.basemap) parameters.set('base', state.basemap);
  const text = parameters.toString();
  const plain = { '%2F': '/', '%2C': ',', '%3A': ':', '%3B': ';' } as const;
  return `#${text.replaceAll(/%2F|%2C|%3A|%3B/g, (code) => plain[code as keyof typeof plain])}`;
}
