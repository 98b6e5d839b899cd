const semiMajorAxis = 6378137;
const flattening = 1 / 298.257222101;
const eccentricitySquared = flattening * (2 - flattening);
const eccentricity = Math.sqrt(eccentricitySquared);
/** q of Snyder (1987) eq. 3-12 at the pole. */
const polarQ = 1 + ((1 - eccentricitySquared) / eccentricity) * Math.atanh(eccentricity);

/**
 * The CGCS2000 ellipsoid (GB 22021; the shape of GRS80). Lengths in metres, the rest without unit.
 * `authalicRadius` is the radius of the sphere of equal surface.
 */
export const ellipsoid = {
  semiMajorAxis,
  flattening,
  semiMinorAxis: semiMajorAxis * (1 - flattening),
  eccentricitySquared,
  eccentricity,
  polarQ,
  authalicRadius: semiMajorAxis * Math.sqrt(polarQ / 2),
} as const;

export const radiansPerDegree = Math.PI / 180;
