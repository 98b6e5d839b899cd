import { findPossibleMatches, type LooseKey } from '../decode/gate/possible-matches';
import { cellText, type RawLayer } from '../decode/raw-layer';
import { numberAt } from '../domain/column';
import type { Dataset, TableJoin } from '../domain/dataset';
import { type JoinReport, type JoinRow, type JoinTally, joinHows } from '../domain/join-report';
import { hasShape } from '../domain/polygons';
import { type CheckedPlot, unknownCodesOf, wrongDatesOf } from './check-joined-plot';

/** A join with the layers that it joins, as they were read. */
interface Joined {
  dataset: Dataset;
  join: TableJoin;
  tableLayer: RawLayer;
  mapLayer: RawLayer;
}

/**
 * How the rows of a table met the shapes of a map, row by row. Every row and every shape stands in exactly one of
 * matched, only here, repeated and not used; areas that differ by more than `tolerance` percent of the shape's,
 * dates out of order and unknown codes are told of the rows of the table besides.
 */
export function joinReportOf(joined: Joined, tolerance: number): JoinReport {
  const { join, tableLayer, mapLayer } = joined;
  const table = sideOf(joined, 'table');
  const map = sideOf(joined, 'map');
  const rows: JoinRow[] = [];
  const loose: { table: LooseKey[]; map: LooseKey[] } = { table: [], map: [] };
  const tableTally = emptyTally(tableLayer.rowCount);
  const mapTally = emptyTally(mapLayer.rowCount);
  const isMet = new Uint8Array(mapLayer.rowCount);
  const found: { row: JoinRow; plot: number }[] = [];

  for (let row = 0; row < tableLayer.rowCount; row++) {
    const mapRow = join.mapRowOf[row]!;
    const tableKey = table.keyOf(row);
    const base = { tableRow: row + 1, tableKey, mapRow: null, mapKey: null };
    const own = table.plotOf[row]!;
    if (mapRow >= 0) {
      isMet[mapRow] = 1;
      tableTally.matched++;
      mapTally.matched++;
      const plot = map.plotOf[mapRow]!;
      const matched: JoinRow = {
        ...base,
        ...table.plotFacts(plot),
        group: 'matched',
        mapRow: mapRow + 1,
        mapKey: map.keyOf(mapRow),
        remark: { kind: 'how', how: joinHows[join.how[row]!]! },
      };
      rows.push(matched);
      if (plot >= 0) found.push({ row: matched, plot });
    } else if (join.firstInTable[row]! >= 0) {
      tableTally.repeated++;
      const first = join.firstInTable[row]!;
      const meant = join.mapRowOf[first]! >= 0 ? map.plotOf[join.mapRowOf[first]!]! : -1;
      rows.push({
        ...base,
        ...table.plotFacts(meant >= 0 ? meant : table.plotOf[first]!),
        group: 'repeated',
        remark: { kind: 'repeats', firstRow: first + 1 },
      });
    } else if (own < 0) {
      tableTally.unused++;
      rows.push({ ...base, ...table.plotFacts(-1), group: 'unused', remark: { kind: 'rejected' } });
    } else {
      tableTally.only++;
      if (tableKey !== null) loose.table.push({ row, key: tableKey });
      const only: JoinRow = {
        ...base,
        ...table.plotFacts(own),
        group: 'onlyInTable',
        remark: { kind: 'values', values: valuesOf(tableLayer, row) },
      };
      rows.push(only);
      found.push({ row: only, plot: own });
    }
  }
  for (let row = 0; row < mapLayer.rowCount; row++) {
    if (isMet[row]) continue;
    const plot = map.plotOf[row]!;
    const mapKey = map.keyOf(row);
    const base = {
      tableRow: null,
      tableKey: null,
      mapRow: row + 1,
      mapKey,
      ...map.plotFacts(plot),
    };
    const first = join.firstOnMap[row]!;
    if (plot < 0) {
      mapTally.unused++;
      rows.push({ ...base, group: 'unused', remark: { kind: 'rejected' } });
    } else if (first >= 0) {
      mapTally.repeated++;
      rows.push({ ...base, group: 'repeated', remark: { kind: 'repeats', firstRow: first + 1 } });
    } else {
      mapTally.only++;
      if (mapKey !== null) loose.map.push({ row, key: mapKey });
      rows.push({ ...base, group: 'onlyOnMap', remark: { kind: 'how', how: 'none' } });
    }
  }
  const checked = checkRows(joined, found, tolerance);
  return {
    table: join.table,
    map: join.map,
    tolerance,
    tableTally,
    mapTally,
    notChecked: checked.notChecked,
    rows: [...rows, ...checked.rows],
    possible: findPossibleMatches(loose.table, loose.map),
    accepted: { ...join.matches },
  };
}

function emptyTally(rows: number): JoinTally {
  return { rows, matched: 0, only: 0, repeated: 0, unused: 0 };
}

/** One side of a join: its keys, and the plot that each of its rows is by itself (−1: none). */
function sideOf({ dataset, join, tableLayer, mapLayer }: Joined, side: 'table' | 'map') {
  const { plots } = dataset;
  const layer = side === 'table' ? tableLayer : mapLayer;
  const heading = side === 'table' ? join.tableHeading : join.mapHeading;
  const index = side === 'table' ? join.table : join.map;
  const column =
    layer.columns.find(({ name }) => name === heading) ??
    (layer.ids?.name === heading ? layer.ids : undefined);
  const plotOf = new Int32Array(layer.rowCount).fill(-1);
  for (let plot = 0; plot < plots.count; plot++)
    if (plots.layerOf[plot] === index) plotOf[plots.rowOf[plot]! - 1] = plot;
  return {
    plotOf,
    keyOf: (row: number) => (column ? cellText(column, row) : null),
    plotFacts: (plot: number) => ({
      plot: plot < 0 ? null : plot,
      hasShape: plot >= 0 && hasShape(plots.polygons, plot),
    }),
  };
}

function valuesOf({ columns }: RawLayer, row: number): [string, string][] {
  return columns.flatMap((column): [string, string][] => {
    const text = cellText(column, row);
    return text === null ? [] : [[column.name, text]];
  });
}

/** Areas, dates and codes of the plots that rows of the table speak of. */
function checkRows(
  { dataset, join, tableLayer }: Joined,
  found: readonly { row: JoinRow; plot: number }[],
  tolerance: number,
): Pick<JoinReport, 'rows' | 'notChecked'> {
  const rows: JoinRow[] = [];
  const { fields } = dataset.layers[join.table]!;
  const areaColumn = tableLayer.columns.find(
    ({ name }) => Object.hasOwn(fields, name) && fields[name] === 'declaredAreaSquareMeters',
  );
  const { declaredAreaSquareMeters } = dataset.plots.columns;
  for (const { row, plot } of found) {
    const at: CheckedPlot = { dataset, plot };
    const area = dataset.plotEllipsoidal[plot]!;
    const isSaid = areaColumn !== undefined && cellText(areaColumn, row.tableRow! - 1) !== null;
    const stated =
      isSaid && declaredAreaSquareMeters ? numberAt(declaredAreaSquareMeters, plot) : null;
    if (stated !== null && Math.abs(stated - area) * 100 > tolerance * area)
      rows.push({
        ...row,
        group: 'areaDiffers',
        remark: {
          kind: 'areas',
          tableSquareMeters: stated,
          mapSquareMeters: area,
          percent: (100 * (stated - area)) / area,
        },
      });
    for (const remark of wrongDatesOf(at)) rows.push({ ...row, group: 'datesOutOfOrder', remark });
    for (const remark of unknownCodesOf(at)) rows.push({ ...row, group: 'unknownCodes', remark });
  }
  return { rows, notChecked: areaColumn ? [] : ['areaDiffers'] };
}
