import { builtShare } from './built-share';
import { categoryFigures } from './category-figures';
import { idleShare } from './idle-share';
import type { Indicator } from './indicator';
import { industrialShare } from './industrial-share';
import { investmentIntensity } from './investment-intensity';
import { landArea } from './land-area';
import { outputIntensity } from './output-intensity';
import { outputTotal } from './output-total';
import { plotCount } from './plot-count';
import { plotRatio } from './plot-ratio';
import { taxIntensity } from './tax-intensity';

/** All indicators, in the order of tables and lists. */
export const indicators: readonly Indicator[] = [
  plotCount,
  landArea,
  outputTotal,
  outputIntensity,
  taxIntensity,
  investmentIntensity,
  plotRatio,
  builtShare,
  idleShare,
  industrialShare,
  ...categoryFigures,
];
