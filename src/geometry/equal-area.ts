import { authalicSine } from './authalic';
import { ellipsoid, radiansPerDegree } from './ellipsoid';

/** Turns lon/lat degrees into metres east and north of a centre. */
export type LocalProjection = (lon: number, lat: number) => [east: number, north: number];

/**
 * A plane of true areas about a centre (lon/lat degrees): Lambert's azimuthal equal-area projection of the CGCS2000
 * ellipsoid, so that a square metre draws the same at any latitude. Lengths are true at the centre in every
 * direction; 20 km from it they are off by less than 2 in a million. Snyder (1987), eqs. 24-17 to 24-20.
 */
export function localEqualArea(lon0: number, lat0: number): LocalProjection {
  const { authalicRadius, semiMajorAxis, eccentricitySquared } = ellipsoid;
  const sine0 = authalicSine(lat0);
  const cosine0 = Math.sqrt(1 - sine0 * sine0);
  const sineLatitude = Math.sin(lat0 * radiansPerDegree);
  const parallelRadius =
    (semiMajorAxis * Math.cos(lat0 * radiansPerDegree)) /
    Math.sqrt(1 - eccentricitySquared * sineLatitude * sineLatitude);
  // Makes the scale at the centre the same to the north and to the east.
  const stretch = cosine0 > 0 ? parallelRadius / (authalicRadius * cosine0) : 1;
  return (lon, lat) => {
    const sine = authalicSine(lat);
    const cosine = Math.sqrt(Math.max(0, 1 - sine * sine));
    const turn = (((lon - lon0 + 540) % 360) - 180) * radiansPerDegree;
    const cosineTurn = Math.cos(turn);
    const radius =
      authalicRadius * Math.sqrt(2 / (1 + sine0 * sine + cosine0 * cosine * cosineTurn));
    return [
      radius * stretch * cosine * Math.sin(turn),
      (radius / stretch) * (cosine0 * sine - sine0 * cosine * cosineTurn),
    ];
  };
}
