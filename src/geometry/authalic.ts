import { ellipsoid, radiansPerDegree } from './ellipsoid';

const { eccentricity, eccentricitySquared, polarQ } = ellipsoid;

/**
 * The sine of the authalic latitude of a latitude in degrees, from −1 to 1: the height on the
 * equal-area cylinder of the ellipsoid. Snyder (1987), Map Projections, eqs. 3-11 and 3-12.
 */
export function authalicSine(latitude: number): number {
  const sine = Math.sin(latitude * radiansPerDegree);
  const q =
    (1 - eccentricitySquared) *
    (sine / (1 - eccentricitySquared * sine * sine) +
      Math.atanh(eccentricity * sine) / eccentricity);
  return Math.max(-1, Math.min(1, q / polarQ));
}

/** The authalic latitude of a latitude, both in degrees. */
export function authalicLatitude(latitude: number): number {
  return Math.asin(authalicSine(latitude)) / radiansPerDegree;
}

/**
 * The difference in authalic sine between a latitude `step` radians above a base latitude and the
 * base itself, which is given by its sine and cosine. Computed from the step, not as a difference of
 * two near-equal numbers, so that a plot of one square metre keeps ten digits.
 */
export function authalicStep(step: number, baseSine: number, baseCosine: number): number {
  const halfSine = Math.sin(step / 2);
  const halfCosine = Math.sqrt(1 - halfSine * halfSine);
  const sineStep = 2 * halfSine * (baseCosine * halfCosine - baseSine * halfSine);
  const sine = baseSine + sineStep;
  const x = (eccentricity * sineStep) / (1 - eccentricitySquared * sine * baseSine);
  const xSquared = x * x;
  // The series spares Math.atanh in loops; its next term is below 1e-18 of the sum at this limit.
  const arc = xSquared < 1e-6 ? x * (1 + xSquared * (1 / 3 + xSquared / 5)) : Math.atanh(x);
  const rational =
    (sineStep * (1 + eccentricitySquared * sine * baseSine)) /
    ((1 - eccentricitySquared * sine * sine) * (1 - eccentricitySquared * baseSine * baseSine));
  return ((1 - eccentricitySquared) / polarQ) * (rational + arc / eccentricity);
}
