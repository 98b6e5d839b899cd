import { ellipsoid, radiansPerDegree } from './ellipsoid';

const { semiMajorAxis, semiMinorAxis, flattening } = ellipsoid;
const mostRounds = 200;

/**
 * Length of the geodesic between two places (lon/lat degrees) on the CGCS2000 ellipsoid, m, good to a
 * tenth of a millimetre: the inverse of Vincenty (1975), Survey Review 23(176). NaN for places that
 * are nearly antipodal, where it does not converge.
 */
export function geodesicLength(lon1: number, lat1: number, lon2: number, lat2: number): number {
  const lonDifference = (((lon2 - lon1 + 540) % 360) - 180) * radiansPerDegree;
  const [sine1, cosine1] = reduced(lat1);
  const [sine2, cosine2] = reduced(lat2);
  let lambda = lonDifference;
  for (let round = 0; round < mostRounds; round++) {
    const sineLambda = Math.sin(lambda);
    const cosineLambda = Math.cos(lambda);
    const sineSigma = Math.hypot(
      cosine2 * sineLambda,
      cosine1 * sine2 - sine1 * cosine2 * cosineLambda,
    );
    if (sineSigma === 0) return 0;
    const cosineSigma = sine1 * sine2 + cosine1 * cosine2 * cosineLambda;
    const sigma = Math.atan2(sineSigma, cosineSigma);
    const sineAlpha = (cosine1 * cosine2 * sineLambda) / sineSigma;
    const cosineSquaredAlpha = 1 - sineAlpha * sineAlpha;
    // Along the equator the middle has no azimuth.
    const cosineMiddle =
      cosineSquaredAlpha === 0 ? 0 : cosineSigma - (2 * sine1 * sine2) / cosineSquaredAlpha;
    const c =
      (flattening / 16) * cosineSquaredAlpha * (4 + flattening * (4 - 3 * cosineSquaredAlpha));
    const before = lambda;
    lambda =
      lonDifference +
      (1 - c) *
        flattening *
        sineAlpha *
        (sigma +
          c *
            sineSigma *
            (cosineMiddle + c * cosineSigma * (-1 + 2 * cosineMiddle * cosineMiddle)));
    if (Math.abs(lambda - before) > 1e-12) continue;
    return lengthOf(cosineSquaredAlpha, sigma, sineSigma, cosineSigma, cosineMiddle);
  }
  return Number.NaN;
}

/** Sine and cosine of the reduced latitude of a latitude in degrees. */
function reduced(latitude: number): [number, number] {
  const u = Math.atan((1 - flattening) * Math.tan(latitude * radiansPerDegree));
  return [Math.sin(u), Math.cos(u)];
}

function lengthOf(
  cosineSquaredAlpha: number,
  sigma: number,
  sineSigma: number,
  cosineSigma: number,
  cosineMiddle: number,
): number {
  const uSquared =
    (cosineSquaredAlpha * (semiMajorAxis ** 2 - semiMinorAxis ** 2)) / semiMinorAxis ** 2;
  const a = 1 + (uSquared / 16384) * (4096 + uSquared * (-768 + uSquared * (320 - 175 * uSquared)));
  const b = (uSquared / 1024) * (256 + uSquared * (-128 + uSquared * (74 - 47 * uSquared)));
  const middleSquared = cosineMiddle * cosineMiddle;
  const correction =
    b *
    sineSigma *
    (cosineMiddle +
      (b / 4) *
        (cosineSigma * (-1 + 2 * middleSquared) -
          (b / 6) * cosineMiddle * (-3 + 4 * sineSigma * sineSigma) * (-3 + 4 * middleSquared)));
  return semiMinorAxis * a * (sigma - correction);
}
