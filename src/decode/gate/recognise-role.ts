import { boundaryKindOf, zoneKindOf } from '../../domain/area-use';
import type { LayerRole } from '../../domain/issue';
import { areaOfCode, landCodes } from '../../domain/land-account';
import { plotYearFigures } from '../../domain/plot-years';
import { cellText, geometryKinds, type RawColumn, type RawLayer } from '../raw-layer';
import { ByteDictionary } from './byte-dictionary';
import {
  accountTable,
  areaTable,
  parkTable,
  plotTable,
  plotYearTable,
  statisticsTable,
} from './field-names';
import { normaliseKey } from './join-keys';
import { containsLayer } from './layer-contains';
import { matchFields } from './match-fields';
import { normaliseHeading, parseHeading } from './units';

/** What a layer is taken for, and by what: i18n `role-reason.<reason>`. */
export interface RecognisedRole {
  role: LayerRole;
  reason:
    | 'no-rows'
    | 'account-fields'
    | 'statistics-fields'
    | 'plot-year-fields'
    | 'plot-fields'
    | 'park-fields'
    | 'industrial-areas'
    | 'other-areas'
    | 'administrative-areas'
    | 'zone-fields'
    | 'boundary-fields'
    | 'lines-or-points'
    | 'contains-plots'
    | 'polygons-without-hints'
    | 'single-polygon'
    | 'no-shapes-no-fields';
}

/** Fields that only plots have; a park reference alone says nothing, parks have their number too. */
const commonFields = new Set(
  'id name parkId county adcode declaredAreaSquareMeters approvalDate dataDate source'.split(' '),
);
const parkOnlyFields = ['kind', 'level', 'leadingIndustries'];
const plotWord = /地块|宗地|图斑|plot|parcel|^(bsm|dkbh|dkmc|zddm|tbbh)$/;
const parkWord =
  /园区|开发区|功能区|^(park|estate)(id|name|no|code)?$|^areaname$|^(yq|kfq)(bh|dm|mc)$/;
/** Headings of map data in general; what they hold decides. */
const mapFeatureWord =
  /^(fclass|landuse|natural|waterway|water|highway|building|railway|amenity|leisure)$/;
const administrativeLevel = /^(country|province|city|district|county|省|市|区县|县|乡镇|街道)$/;

/**
 * What a layer holds, by its content: rows without shapes with a park and areas A–H are a land account, with a
 * park and a year statistics, polygons
 * are plots or parks by their fields, else by whether they contain the polygons of `others`.
 */
export function recogniseRole(layer: RawLayer, others: readonly RawLayer[] = []): RecognisedRole {
  if (layer.rowCount === 0) return { role: 'unused', reason: 'no-rows' };
  const shapes = countShapes(layer);
  const scores = scoreFields(layer);
  if (shapes.polygons + shapes.others === 0) return withoutShapes(layer, scores);
  if (shapes.others > shapes.polygons) return { role: 'context', reason: 'lines-or-points' };
  const use = scores.hasPlotWord || scores.plot > 1 ? null : areaUse(layer);
  if (use) return { role: 'areas', reason: use };
  const feature = mapFeatures(layer);
  if (feature && scores.plot <= 1 && scores.park <= 2)
    return feature === 'industrial'
      ? { role: 'parks', reason: 'industrial-areas' }
      : { role: 'context', reason: 'other-areas' };
  if (scores.isAdministrative) return { role: 'areas', reason: 'administrative-areas' };
  if (scores.plot > scores.park) return { role: 'plots', reason: 'plot-fields' };
  if (scores.park > 0) return { role: 'parks', reason: 'park-fields' };
  if (others.some((other) => containsLayer(layer, other)))
    return { role: 'parks', reason: 'contains-plots' };
  if (shapes.polygons === 1) return { role: 'parks', reason: 'single-polygon' };
  return { role: 'plots', reason: 'polygons-without-hints' };
}

interface Scores {
  plot: number;
  park: number;
  hasPlotWord: boolean;
  isAdministrative: boolean;
}

function withoutShapes(layer: RawLayer, scores: Scores): RecognisedRole {
  if (!scores.hasPlotWord && hasAccount(layer))
    return { role: 'accounts', reason: 'account-fields' };
  const statistics = matchFields(layer, statisticsTable, {}, null).byField;
  const isFilled = (field: string) => (statistics.get(field)?.filled ?? 0) > 0;
  if (isFilled('parkId') && isFilled('year') && !scores.hasPlotWord)
    return { role: 'statistics', reason: 'statistics-fields' };
  if (hasPlotYears(layer)) return { role: 'plot-years', reason: 'plot-year-fields' };
  if (scores.plot > scores.park) return { role: 'plots', reason: 'plot-fields' };
  if (scores.park > 0) return { role: 'parks', reason: 'park-fields' };
  return { role: 'unused', reason: 'no-shapes-no-fields' };
}

/**
 * Functional zones where every word of their field is known; boundaries where one of them is a planned one: a file
 * of approved boundaries alone is one of parks.
 */
function areaUse(layer: RawLayer): 'zone-fields' | 'boundary-fields' | null {
  const { byField } = matchFields(layer, areaTable, {}, null);
  const wordsOf = (field: string) => {
    const found = byField.get(field);
    if (!found?.filled) return [];
    return Array.from({ length: layer.rowCount }, (_, row) => cellText(found.column, row)).filter(
      (text) => text !== null,
    );
  };
  const zones = wordsOf('functionalZone');
  if (zones.length > 0 && zones.every((word) => zoneKindOf(word) !== null)) return 'zone-fields';
  const kinds = wordsOf('boundaryKind').map(boundaryKindOf);
  return kinds.includes('planned') && !kinds.includes(null) ? 'boundary-fields' : null;
}

/** A number of plots that stands on several rows, each of another year, with a figure of the year. */
function hasPlotYears(layer: RawLayer): boolean {
  const { byField } = matchFields(layer, plotYearTable, {}, null);
  const id = byField.get('id');
  const year = byField.get('year');
  if (!id?.filled || !year?.filled) return false;
  if (!plotYearFigures.some((field) => (byField.get(field)?.filled ?? 0) > 0)) return false;
  const years = new Map<string, string>();
  let isRepeated = false;
  for (let row = 0; row < layer.rowCount; row++) {
    const text = cellText(id.column, row);
    const key = text === null ? null : normaliseKey(text);
    const told = cellText(year.column, row);
    if (key === null || told === null) continue;
    const before = years.get(key);
    if (before !== undefined && before !== told) isRepeated = true;
    years.set(key, told);
  }
  return isRepeated;
}

/** A park and at least three of the areas A–H. */
function hasAccount(layer: RawLayer): boolean {
  const { byField } = matchFields(layer, accountTable, {}, null);
  const isFilled = (field: string) => (byField.get(field)?.filled ?? 0) > 0;
  const areas = landCodes.filter((code) => isFilled(areaOfCode(code)));
  return isFilled('parkId') && areas.length >= 3;
}

function countShapes(layer: RawLayer): { polygons: number; others: number } {
  let polygons = 0;
  let others = 0;
  for (const kind of layer.geometry.kinds) {
    const name = geometryKinds[kind];
    if (name === 'polygon' || name === 'mixed') polygons++;
    else if (name === 'point' || name === 'line') others++;
  }
  return { polygons, others };
}

function scoreFields(layer: RawLayer): Scores {
  const plots = matchFields(layer, plotTable, {}, null).byField;
  const parks = matchFields(layer, parkTable, {}, null).byField;
  const headings = layer.columns.map((column) => parseHeading(column.name).base);
  const hasPlotWord = headings.some((heading) => plotWord.test(heading));
  let plot = hasPlotWord ? 2 : 0;
  for (const field of plots.keys()) if (!commonFields.has(field)) plot++;
  let park = 0;
  for (const field of parkOnlyFields) if (parks.has(field)) park += 2;
  const hasParkKey = layer.columns.some(isParkKey);
  if (!hasPlotWord && hasParkKey) park += 2;
  const level = parks.get('level');
  const isAdministrative =
    plot === 0 &&
    park <= 2 &&
    (plots.has('adcode') || plots.has('county')) &&
    !hasParkKey &&
    (!level || everyText(level.column, administrativeLevel));
  return { plot, park, hasPlotWord, isAdministrative };
}

/** A park's number or name that is another one in each row is the park's own; in plots it repeats. */
function isParkKey(column: RawColumn): boolean {
  if (!parkWord.test(parseHeading(column.name).base)) return false;
  const texts = new ByteDictionary();
  let seen = 0;
  for (let row = 0; row < column.kinds.length; row++) {
    if (column.starts[row] === column.ends[row]) continue;
    texts.code(column.bytes, column.starts[row]!, column.ends[row]!);
    if (texts.size < ++seen) return false;
  }
  return seen > 0;
}

/** `industrial` when a column of map features holds only that, `other` when it holds anything else. */
function mapFeatures(layer: RawLayer): 'industrial' | 'other' | null {
  const column = layer.columns.find((candidate) =>
    mapFeatureWord.test(normaliseHeading(candidate.name)),
  );
  if (!column || !everyText(column, /^[a-z][a-z_]{2,}$/)) return null;
  return everyText(column, /^industrial$/) ? 'industrial' : 'other';
}

function everyText(column: RawColumn, pattern: RegExp): boolean {
  let seen = 0;
  for (let row = 0; row < column.kinds.length && seen < 1000; row++) {
    const text = cellText(column, row);
    if (text === null) continue;
    if (!pattern.test(text)) return false;
    seen++;
  }
  return seen > 0;
}
