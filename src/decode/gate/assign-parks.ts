import type { ParkTable } from '../../domain/park';
import type { PlotTable } from '../../domain/plot';
import type { PolygonColumn } from '../../domain/polygons';
import {
  type PlacementInput,
  type PlotPlaces,
  placedHow,
  placePlots,
} from '../../geometry/placement';
import { type NamedPark, withNamedParks } from './build-parks';
import type { TableRows } from './fill-ids';
import { codesOf, normaliseName, parkFinder } from './match-parks';

/**
 * Gives each plot its park: by the id or name that it gives, else by where it lies. References that no
 * file's park answers to become parks without a boundary, unless geometry finds the plots a park.
 */
export function assignParks(
  plots: PlotTable,
  plotAreas: Float64Array,
  parks: ParkTable,
  parkAreas: Float64Array,
  rows: TableRows,
): { parks: ParkTable; places: PlotPlaces } {
  const { codes, labels } = codesOf(plots.columns.parkId, plots.count);
  const find = parkFinder(parks);
  const parkOfLabel = labels.map((label, code) => (code === 0 ? -1 : find(label)));
  const parkByReference = Int32Array.from(codes, (code) => parkOfLabel[code]!);
  const places = placesOf({
    plots: plots.polygons,
    plotAreas,
    parks: parks.polygons,
    parkAreas,
    parkByReference,
  });
  const isUnknown = labels.map((_, code) => code > 0 && parkOfLabel[code] === -1);
  if (!isUnknown.includes(true)) return { parks, places };

  const keyOfLabel = labels.map(normaliseName);
  const hasPark = new Set<string>();
  for (let i = 0; i < plots.count; i++)
    if (isUnknown[codes[i]!] && places.parkOf[i]! >= 0) hasPark.add(keyOfLabel[codes[i]!]!);
  const named: NamedPark[] = [];
  const parkOfKey = new Map<string, number>();
  for (let i = 0; i < plots.count; i++) {
    const code = codes[i]!;
    if (!isUnknown[code]) continue;
    const gate = rows.gates[rows.gateOf[i]!]!;
    const rawRow = rows.rawRowOf[i]!;
    if (parks.count > 0)
      gate.issues.add('park-unknown', 'warns', rawRow, { field: 'parkId', text: labels[code]! });
    const key = keyOfLabel[code]!;
    if (hasPark.has(key)) continue;
    let park = parkOfKey.get(key);
    if (park === undefined) {
      park = parks.count + named.length;
      parkOfKey.set(key, park);
      named.push({ name: labels[code]!, layer: plots.layerOf[i]!, row: plots.rowOf[i]! });
    }
    places.parkOf[i] = park;
    places.how[i] = placedHow.byReference;
    gate.issues.add('park-without-boundary', 'notes', rawRow, {
      field: 'parkId',
      text: labels[code]!,
    });
  }
  const parentOf = new Int32Array(parks.count + named.length).fill(-1);
  parentOf.set(places.parentOf.subarray(0, parks.count));
  return { parks: withNamedParks(parks, named), places: { ...places, parentOf } };
}

/** What was found last for some plots, as long as they are loaded. */
const known = new WeakMap<PolygonColumn, { input: PlacementInput; places: PlotPlaces }>();

/** The places, found anew only where shapes or references changed; the caller may change what it gets. */
function placesOf(input: PlacementInput): PlotPlaces {
  const { plots, parks, parkByReference } = input;
  const before = known.get(plots);
  const isKnown =
    before?.input.parks === parks &&
    before.input.parkByReference.length === parkByReference.length &&
    parkByReference.every((park, i) => park === before.input.parkByReference[i]);
  const places = isKnown ? before.places : placePlots(input);
  if (!isKnown) known.set(plots, { input, places });
  const { parkOf, how, outsideShare, parentOf } = places;
  return { parkOf: parkOf.slice(), how: how.slice(), outsideShare, parentOf };
}
