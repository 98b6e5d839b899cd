import { type Drawing, fewestPoints, multiPolygonOfRing } from '../domain/drawing';
import { standardZone, zoneNumber } from '../geometry/gauss-krueger';
import {
  legLengths,
  pathLength,
  ringPlaneSquareMeters,
  ringSquareMeters,
} from '../geometry/measure';

type Properties = Record<string, string | number | null>;

/**
 * Drawings as a GeoJSON text (RFC 7946: lon/lat degrees; CGCS2000, which is WGS 84 within a few
 * centimetres) with their names and measures. The unit is part of each name; `null` is unknown.
 */
export function drawingsGeojson(drawings: readonly Drawing[]): string {
  const features = drawings.map((drawing) => ({
    type: 'Feature',
    id: drawing.id,
    properties: {
      name: drawing.name,
      kind: drawing.kind,
      ink: drawing.ink,
      ...measuresOf(drawing),
    },
    geometry: geometryOf(drawing),
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`;
}

function measuresOf({ kind, coordinates }: Drawing): Properties {
  if (coordinates.length < fewestPoints[kind] || kind === 'point') return {};
  if (kind === 'line')
    return {
      length_m: rounded(pathLength(coordinates), 3),
      legs_m: legLengths(coordinates)
        .map((leg) => leg.toFixed(3))
        .join(' '),
    };
  const area = ringSquareMeters(coordinates);
  const zone = standardZone(coordinates[0]![0]);
  const plane = ringPlaneSquareMeters(coordinates, zone);
  const times = (scale: number, decimals: number) =>
    area === null ? null : rounded(area * scale, decimals);
  return {
    perimeter_m: rounded(pathLength(coordinates, true), 3),
    ellipsoidal_area_m2: times(1, 2),
    ellipsoidal_area_mu: times(3 / 2000, 4),
    ellipsoidal_area_ha: times(1e-4, 6),
    ellipsoidal_area_km2: times(1e-6, 8),
    plane_area_m2: plane === null ? null : rounded(plane, 2),
    plane_zone: `CGCS2000 3-degree zone ${zoneNumber(zone)}, CM ${zone.centralMeridian}E`,
  };
}

function rounded(value: number, decimals: number): number | null {
  return Number.isFinite(value) ? Number(value.toFixed(decimals)) : null;
}

function geometryOf({ kind, coordinates }: Drawing): object {
  const points = coordinates.map(([lon, lat]) => [rounded(lon, 9), rounded(lat, 9)]);
  switch (kind) {
    case 'point':
      return { type: 'Point', coordinates: points[0] };
    case 'line':
      return { type: 'LineString', coordinates: points };
    case 'polygon': {
      const [rings] = multiPolygonOfRing(coordinates);
      const ring = rings![0]!.map(([lon, lat]) => [rounded(lon!, 9), rounded(lat!, 9)]);
      return { type: 'Polygon', coordinates: [isClockwise(ring) ? ring.reverse() : ring] };
    }
  }
}

/** RFC 7946 wants shells counter-clockwise; people draw as they like. */
function isClockwise(ring: readonly (number | null)[][]): boolean {
  let doubled = 0;
  for (let k = 1; k < ring.length; k++) {
    const [from, to] = [ring[k - 1]!, ring[k]!];
    doubled += from[0]! * to[1]! - to[0]! * from[1]!;
  }
  return doubled < 0;
}
