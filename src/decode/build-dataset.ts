import type { Dataset, LayerSummary } from '../domain/dataset';
import type { Issue, LayerRole } from '../domain/issue';
import { type PolygonColumn, polygonColumnFrom } from '../domain/polygons';
import { ellipsoidalAreas } from '../geometry/ellipsoidal-area';
import { oncePerShapes } from '../geometry/once-per-shapes';
import { findOverlaps, type Overlaps } from '../geometry/overlaps';
import { RowIndex } from '../geometry/row-index';
import type { Checkpoint } from './format';
import { assignParks } from './gate/assign-parks';
import { buildAccounts } from './gate/build-accounts';
import { buildAreas } from './gate/build-areas';
import { buildContext, rejectLayer } from './gate/build-context';
import { buildParks } from './gate/build-parks';
import { buildPlotYears } from './gate/build-plot-years';
import { buildPlots } from './gate/build-plots';
import { buildStatistics } from './gate/build-statistics';
import { buildTable } from './gate/build-table';
import { tellAreas } from './gate/check-areas';
import { areaTable, parkTable, plotTable } from './gate/field-names';
import { freezeDeeply } from './gate/freeze-deeply';
import {
  type GateLayer,
  gateLayer,
  type LayerInput,
  markReadingIssues,
  summarise,
} from './gate/gate-layer';
import { recogniseRole } from './gate/recognise-role';
import { type RejectedRow, rejectedRows } from './gate/rejected-rows';
import { tellOffset } from './gate/tell-offset';
import { tellPlacement } from './gate/tell-placement';
import { withListedRows } from './issue-collector';

export type { LayerInput } from './gate/gate-layer';

const areasOf = oncePerShapes(ellipsoidalAreas);

/** Steps of the gate, for progress. */
const steps = 6;

/**
 * Finds what the plots share with each other: begun as soon as their shapes stand, so that it may be
 * done elsewhere while the gate goes on, and asked for with their areas (ellipsoidal, m²).
 */
export type OverlapFinder = (
  plots: PolygonColumn,
) => (areas: Float64Array) => Overlaps | Promise<Overlaps>;

const findOverlapsHere: OverlapFinder = (plots) => (areas) =>
  findOverlaps(plots, (row) => areas[row]!, new RowIndex(plots));

/**
 * The gate: all layers that were read become one valid, frozen Dataset, and every row of them is accepted,
 * accepted with a warning or rejected with its reason (`rejected`, by layer). The issues given by reading come first.
 */
export async function buildDataset(
  inputs: readonly LayerInput[],
  issuesFromReading: readonly Issue[],
  checkpoint: Checkpoint,
  beginOverlaps: OverlapFinder = findOverlapsHere,
): Promise<{ dataset: Dataset; issues: Issue[]; rejected: RejectedRow[][] }> {
  const gates = inputs.map((input, index) => admit(input, index, inputs));
  for (const gate of gates) markReadingIssues(gate, issuesFromReading);
  const withRole = (role: LayerRole) => gates.filter((gate) => gate.role === role);
  const within: Checkpoint = (done, total) => checkpoint(done / Math.max(1, total), steps);
  await checkpoint(0, steps);

  const parkRows = await buildTable(withRole('parks'), 'parks', parkTable, within);
  let overlapsOf = findOverlapsHere(polygonColumnFrom([]));
  const plotRows = await buildTable(withRole('plots'), 'plots', plotTable, within, (shapes) => {
    overlapsOf = beginOverlaps(shapes);
  });
  const areaRows = await buildTable(withRole('areas'), 'areas', areaTable, within);
  await checkpoint(1, steps);
  const plots = buildPlots(plotRows);
  const givenParks = buildParks(parkRows);
  await checkpoint(2, steps);
  const plotEllipsoidal = areasOf(plots.polygons);
  const givenParkAreas = areasOf(givenParks.polygons);
  tellAreas(plotEllipsoidal, plots.columns.declaredAreaSquareMeters, plotRows);
  tellAreas(givenParkAreas, givenParks.columns.declaredAreaSquareMeters, parkRows);
  await checkpoint(3, steps);
  const { parks, places } = assignParks(
    plots,
    plotEllipsoidal,
    givenParks,
    givenParkAreas,
    plotRows,
  );
  const parkEllipsoidal = new Float64Array(parks.count).fill(Number.NaN);
  parkEllipsoidal.set(givenParkAreas);
  const placement = { ...places, ...(await overlapsOf(plotEllipsoidal)) };
  await checkpoint(4, steps);
  tellOffset(plots.polygons, parks.polygons, plotRows, parkRows);
  tellPlacement({ plots, parks, placement, plotEllipsoidal, parkEllipsoidal }, plotRows, parkRows);
  const statistics = buildStatistics(withRole('statistics'), parks);
  const accounts = buildAccounts(withRole('accounts'), parks);
  const plotYears = buildPlotYears(withRole('plot-years'), plots);
  const context = withRole('context').map(buildContext);
  for (const gate of withRole('unused')) rejectLayer(gate);
  await checkpoint(5, steps);

  const dataset: Dataset = {
    layers: gates.map((gate): LayerSummary => summarise(gate)),
    parks,
    plots,
    statistics,
    accounts,
    plotYears,
    areas: buildAreas(areaRows),
    context,
    joins: plotRows.joins,
    placement,
    plotEllipsoidal,
    parkEllipsoidal,
    repairs: [...plotRows.repairs, ...parkRows.repairs, ...areaRows.repairs],
  };
  const found = [...issuesFromReading, ...gates.flatMap((gate) => gate.issues.issues())];
  const rejected = rejectedRows(gates, found, issuesFromReading.length);
  const issues = found.map(withListedRows);
  return { dataset: freezeDeeply(dataset), issues: freezeDeeply(issues), rejected };
}

function admit(input: LayerInput, index: number, inputs: readonly LayerInput[]): GateLayer {
  if (input.role) return gateLayer(input, index, input.role);
  const others = inputs.filter((other) => other !== input).map((other) => other.layer);
  return gateLayer(input, index, recogniseRole(input.layer, others).role);
}
