import { type ChineseDatum, chineseCrs, chineseCrsOfZone, datumName } from './chinese-crs';
import type { CoordinateCensus } from './coordinate-census';
import { epsgNumber, projectionOf } from './crs';

/** An issue without its file and rows, which the caller adds. */
export interface PlannedIssue {
  code: string;
  severity: 'blocks' | 'warns' | 'notes';
  values?: Record<string, string | number>;
}

/**
 * How the coordinates of a layer become lon/lat: `keep` (they are degrees), `convert` by one proj4
 * definition, `by-prefix` (each row by the zone number before its easting), or `refuse`.
 */
export interface ProjectionPlan {
  how: 'keep' | 'convert' | 'by-prefix' | 'refuse';
  /** The first ordinate is the northing or the latitude. */
  isSwapped: boolean;
  definition: string | null;
  datum: ChineseDatum;
  /** The zone whose prefix needs no word, because the file's own CRS names it; 0 when none does. */
  expectedZone: number;
  issues: PlannedIssue[];
}

/** Decides from the named CRS and from the size of the coordinates; where they contradict each other the coordinates win and an issue tells. */
export async function planProjection(
  crs: string | null,
  census: CoordinateCensus,
): Promise<ProjectionPlan> {
  const plan: ProjectionPlan = {
    how: 'keep',
    isSwapped: census.main.startsWith('swapped'),
    definition: null,
    datum: 'cgcs2000',
    expectedZone: 0,
    issues: [],
  };
  if (crs === null) return planDegrees(plan, census);
  const definition = await projectionOf(crs);
  if (definition === null) {
    plan.issues.push({ code: 'crs-unknown', severity: 'blocks', values: { crs } });
    return { ...plan, how: 'refuse' };
  }
  const epsg = epsgNumber(crs) ?? 0;
  const oldDatum = datumName(epsg);
  if (oldDatum)
    plan.issues.push({
      code: 'datum-not-cgcs2000',
      severity: 'warns',
      values: { crs, datum: oldDatum },
    });
  const isGeographic = /\+proj=longlat/.test(definition);
  if (isGeographic) {
    if (isDegrees(census) && needsShift(definition)) {
      tellSwap(plan);
      return { ...plan, how: 'convert', definition };
    }
    return planDegrees(plan, census);
  }
  if (isDegrees(census)) {
    plan.issues.push({ code: 'crs-contradicts-degrees', severity: 'warns', values: { crs } });
    return planDegrees(plan, census);
  }
  return planProjected(plan, census, crs, definition);
}

function isDegrees({ main }: CoordinateCensus): boolean {
  return main === 'degrees' || main === 'swapped-degrees';
}

/** Whether geographic coordinates are on another datum than WGS 84 or CGCS2000, which differ by centimetres. */
function needsShift(definition: string): boolean {
  return /\+(?:pm|nadgrids)=|\+towgs84=(?!0,0,0,0,0,0,0)/.test(definition);
}

/** For files that name no CRS, or a geographic one. */
function planDegrees(plan: ProjectionPlan, census: CoordinateCensus): ProjectionPlan {
  if (isDegrees(census)) {
    tellSwap(plan);
    return plan;
  }
  if (census.main === 'prefixed' || census.main === 'swapped-prefixed') {
    tellSwap(plan);
    return { ...plan, how: 'by-prefix' };
  }
  const { xMin, xMax, yMin, yMax } = census;
  // Without a majority of impossible rows the good ones stay and the bad ones are told one by one.
  if (census.main === 'other' && census.degreesShare >= 0.5) return plan;
  plan.issues.push({
    code: 'coordinates-not-degrees',
    severity: 'blocks',
    values: { xMin: round(xMin), xMax: round(xMax), yMin: round(yMin), yMax: round(yMax) },
  });
  return { ...plan, how: 'refuse' };
}

function planProjected(
  plan: ProjectionPlan,
  census: CoordinateCensus,
  crs: string,
  definition: string,
): ProjectionPlan {
  const chinese = chineseCrs(epsgNumber(crs) ?? 0);
  if (!chinese) return { ...plan, how: 'convert', isSwapped: false, definition };
  const { datum, zone, zoneNumber, hasPrefix } = chinese;
  tellSwap(plan);
  if (census.main === 'prefixed' || census.main === 'swapped-prefixed')
    return { ...plan, how: 'by-prefix', datum, expectedZone: hasPrefix ? zoneNumber : 0 };
  if (hasPrefix && (census.main === 'plain' || census.main === 'swapped-plain')) {
    const sibling = chineseCrsOfZone(datum, zone.width, zoneNumber, false)!;
    plan.issues.push({
      code: 'crs-prefix-missing',
      severity: 'warns',
      values: { crs, used: `EPSG:${sibling.epsg}` },
    });
    return { ...plan, how: 'convert', definition: sibling.definition };
  }
  return { ...plan, how: 'convert', definition };
}

function tellSwap(plan: ProjectionPlan): void {
  if (plan.isSwapped) plan.issues.push({ code: 'axis-swapped', severity: 'warns' });
}

function round(value: number): number {
  return Math.abs(value) < 1e6 ? Math.round(value * 1000) / 1000 : Math.round(value);
}
