import type { Indicator } from '../indicator';
import { approvedUnsupplied } from './approved-unsupplied';
import { areaOfA } from './area-of-a';
import { areaOfA1 } from './area-of-a1';
import { areaOfA2 } from './area-of-a2';
import { areaOfD22 } from './area-of-d22';
import { areaOfE } from './area-of-e';
import { areaOfE21 } from './area-of-e21';
import { areaOfG } from './area-of-g';
import { buildingCoefficient } from './building-coefficient';
import { buildingDensity } from './building-density';
import { builtOfConstructible } from './built-of-constructible';
import { comprehensiveFar } from './comprehensive-far';
import { comprehensiveTax } from './comprehensive-tax';
import { expiredDisposalRate } from './expired-disposal-rate';
import { hightechLandRate } from './hightech-land-rate';
import { industrialFar } from './industrial-far';
import { industrialInvestment } from './industrial-investment';
import { industrialLandRate } from './industrial-land-rate';
import { industrialOutput } from './industrial-output';
import { industrialTax } from './industrial-tax';
import { landBuiltRate } from './land-built-rate';
import { landDevelopmentRate } from './land-development-rate';
import { landIdleRate } from './land-idle-rate';
import { landSupplyRate } from './land-supply-rate';
import { populationDensity } from './population-density';
import { yearlySupply } from './yearly-supply';

/** The indicators of 开发区土地集约利用评价, in the order of `domain/evaluation`. */
export const evaluationIndicators: readonly Indicator[] = [
  landDevelopmentRate,
  landSupplyRate,
  landBuiltRate,
  builtOfConstructible,
  industrialLandRate,
  hightechLandRate,
  comprehensiveFar,
  industrialFar,
  buildingDensity,
  buildingCoefficient,
  landIdleRate,
  approvedUnsupplied,
  expiredDisposalRate,
  industrialInvestment,
  industrialOutput,
  industrialTax,
  comprehensiveTax,
  populationDensity,
];

/** The areas that zone type and potentials are worked out from. */
export const evaluationAreas: readonly Indicator[] = [
  areaOfA,
  areaOfA1,
  areaOfA2,
  areaOfE,
  areaOfE21,
  areaOfG,
  areaOfD22,
  yearlySupply,
];
