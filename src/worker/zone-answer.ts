import { type BoundaryKind, type BoundarySide, boundarySides, zoneKinds } from '../domain/area-use';
import { ellipsoidalAreaOfRow } from '../geometry/ellipsoidal-area';
import { areParksApproved, boundarySidesOf } from '../indicators/boundary-side';
import type { Context } from '../indicators/indicator';
import { hasZones, zoneLandOf } from '../indicators/zone-land';
import type { Reading } from './data-messages';
import type { ParkZones, SideAnswer, SideLand, ZoneAnswer } from './zone-messages';

/** The shares of functional zones in every park, and where the counted plots lie to the boundaries. */
export function zoneAnswer(context: Context, reading: Reading): ZoneAnswer {
  return { parks: zonesOfParks(context), sides: sidesOfParks(context, reading) };
}

function zonesOfParks({ dataset }: Context): ParkZones[] | null {
  if (!hasZones(dataset)) return null;
  return Array.from({ length: dataset.parks.count }, (_, park) => {
    const land = zoneLandOf(dataset, park);
    const sum = land ? zoneKinds.reduce((total, kind) => total + land[kind], 0) : 0;
    return {
      park,
      shares: zoneKinds.map((kind) => (land && sum > 0 ? land[kind] / sum : null)),
      coverage: land ? sum / dataset.parkEllipsoidal[park]! : null,
    };
  });
}

function sidesOfParks({ dataset }: Context, reading: Reading): SideAnswer | null {
  const sides = boundarySidesOf(dataset);
  if (!sides) return null;
  const rows = new Map<number, Record<BoundarySide, SideLand>>();
  for (let plot = 0; plot < sides.length; plot++) {
    const side = boundarySides[sides[plot]! - 1];
    if (!side || reading.isCounted[plot] === 0) continue;
    const park = dataset.placement.parkOf[plot]!;
    const row = rows.get(park) ?? noLand();
    rows.set(park, row);
    row[side].plots++;
    row[side].squareMeters += reading.countedAreas[plot]! || 0;
  }
  return {
    areParksApproved: areParksApproved(dataset),
    approved: landOf(dataset, 'approved'),
    planned: landOf(dataset, 'planned'),
    rows: [...rows].map(([park, land]) => ({ park, sides: land })).sort((a, b) => a.park - b.park),
  };
}

function noLand(): Record<BoundarySide, SideLand> {
  return Object.fromEntries(
    boundarySides.map((side) => [side, { plots: 0, squareMeters: 0 }]),
  ) as Record<BoundarySide, SideLand>;
}

function landOf({ areas }: Context['dataset'], kind: BoundaryKind): number {
  let sum = 0;
  for (let row = 0; row < areas.count; row++)
    if (areas.uses[row] === `boundary-${kind}`)
      sum += ellipsoidalAreaOfRow(areas.polygons, row) || 0;
  return sum;
}
