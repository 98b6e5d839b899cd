import { evaluationIndicators } from './evaluation/evaluation-indicators';
import type { Indicator } from './indicator';
import { indicators } from './indicators';
import { zoneShares } from './zone-shares';

/** Every indicator that parks and groups can be compared by: those of the table, of the evaluation, and of functional zones. */
export const areaIndicators: readonly Indicator[] = [
  ...indicators,
  ...evaluationIndicators,
  ...zoneShares,
];
