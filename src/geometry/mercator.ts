/** Circumference of the Web-Mercator sphere at the equator, m: one world width in mesh units. */
export const MERCATOR_CIRCUMFERENCE = 40075016.68557849;

/** Web-Mercator x of a longitude, 0 at 180°W to 1 at 180°E. */
export function mercatorX(lon: number): number {
  return lon / 360 + 0.5;
}

/** Web-Mercator y of a latitude, 0 in the north to 1 in the south; infinite at the poles. */
export function mercatorY(lat: number): number {
  const sine = Math.sin((lat * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

/** Longitude of a Web-Mercator x, degrees. */
export function lonFromMercatorX(x: number): number {
  return (x - 0.5) * 360;
}

/** Latitude of a Web-Mercator y, degrees. */
export function latFromMercatorY(y: number): number {
  return (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
}

/** First eccentricity squared of the CGCS2000 ellipsoid. */
const ECCENTRICITY_SQUARED = 0.00669438002290079;

/**
 * True metres on the ground (CGCS2000, along the parallel) of one pixel of a Web-Mercator map whose
 * world is `512 · 2^zoom` px wide, at a latitude in degrees.
 */
export function groundMetersPerPixel(lat: number, zoom: number): number {
  const phi = (lat * Math.PI) / 180;
  const sphere = (Math.cos(phi) * MERCATOR_CIRCUMFERENCE) / (512 * 2 ** zoom);
  return sphere / Math.sqrt(1 - ECCENTRICITY_SQUARED * Math.sin(phi) ** 2);
}
