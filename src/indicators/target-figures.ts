import type { Figure, Unit } from '../domain/figure';
import { areaIndicators } from './area-indicators';
import { figureOf, isIndicator } from './assess';
import type { Context } from './indicator';
import { standardShare } from './standard-share';

/** The indicators that a target may name, with their units: those of all lists, and 标准地 in new industrial land. */
export const targetIndicators: readonly { id: string; unit: Unit }[] = [
  ...areaIndicators,
  standardShare,
].map(({ id, unit }) => ({ id, unit }));

/** A park's figure for a target, as of the reading; `null`: no indicator has the id. The one way from targets to figures. */
export function targetFigure(id: string, park: number, context: Context): Figure | null {
  return isIndicator(id) ? figureOf({ kind: 'park', park }, id, context) : null;
}
