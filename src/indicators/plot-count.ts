import { NUMERATOR } from './fate';
import { indicatorFrom } from './indicator-from';

/** How many plots the land has, without duplicates and slivers; a plot cut by the edge is one. */
export const plotCount = indicatorFrom({
  id: 'plotCount',
  unit: 'count',
  better: 'neither',
  formula: 'plotCount',
  numerator: { key: 'plots', unit: 'count', amount: 'count' },
  denominator: () => null,
  followsChoice: false,
  reported: null,
  fates: () => () => NUMERATOR,
});
