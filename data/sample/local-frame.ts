/** A point in metres east and north of a park's origin, or in lon/lat degrees. */
export type Point = [number, number];
export type Ring = Point[];
/** Outer ring counter-clockwise, holes clockwise; rings are open (the first point is not repeated). */
export type Shape = Ring[];

/** Metres around an origin on the CGCS2000 ellipsoid, good to 2e-4 over the few kilometres of a park. */
export interface LocalFrame {
  toLonLat(point: Point): Point;
  toMeters(lonLat: Point): Point;
}

const semiMajor = 6378137;
const eccentricitySquared = 0.0066943800229;

export function localFrame([lon, lat]: Point): LocalFrame {
  const phi = (lat * Math.PI) / 180;
  const w = Math.sqrt(1 - eccentricitySquared * Math.sin(phi) ** 2);
  const perLon = ((semiMajor / w) * Math.cos(phi) * Math.PI) / 180;
  const perLat = (((semiMajor * (1 - eccentricitySquared)) / w ** 3) * Math.PI) / 180;
  return {
    toLonLat: ([x, y]) => [lon + x / perLon, lat + y / perLat],
    toMeters: ([a, b]) => [(a - lon) * perLon, (b - lat) * perLat],
  };
}
