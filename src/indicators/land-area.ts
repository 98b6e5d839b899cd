import { because, NUMERATOR, UNREPORTED } from './fate';
import { indicatorFrom } from './indicator-from';

const noArea = because('no-area') | UNREPORTED;

/** The plots' land in m² on the basis in use, land under two plots once; `null` when no area is known. */
export const landArea = indicatorFrom({
  id: 'landArea',
  unit: 'm2',
  better: 'neither',
  formula: 'landArea',
  numerator: { key: 'plotLand', unit: 'm2', amount: 'land' },
  denominator: () => null,
  followsChoice: false,
  reported: null,
  fates:
    ({ plotAreas }) =>
    (plot) =>
      plotAreas[plot]! > 0 ? NUMERATOR : noArea,
});
