import { evaluationIndicators } from './evaluation/evaluation-indicators';
import type { Indicator } from './indicator';
import { indicators } from './indicators';

/** Every indicator that parks and groups can be compared by: those of the table, then those of the evaluation. */
export const areaIndicators: readonly Indicator[] = [...indicators, ...evaluationIndicators];
