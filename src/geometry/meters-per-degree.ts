import { ellipsoid, radiansPerDegree } from './ellipsoid';

/**
 * Metres of one degree to the east and to the north at a latitude (degrees) on the CGCS2000 ellipsoid: radii of the
 * prime vertical and of the meridian. Good for lengths of a few kilometres about that latitude (1 in 10,000).
 */
export function metersPerDegree(latitude: number): [east: number, north: number] {
  const { semiMajorAxis, eccentricitySquared } = ellipsoid;
  const sine = Math.sin(latitude * radiansPerDegree);
  const square = 1 - eccentricitySquared * sine * sine;
  const primeVertical = semiMajorAxis / Math.sqrt(square);
  const meridian = (primeVertical * (1 - eccentricitySquared)) / square;
  return [
    primeVertical * Math.cos(latitude * radiansPerDegree) * radiansPerDegree,
    meridian * radiansPerDegree,
  ];
}
