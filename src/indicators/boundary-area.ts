import { provenanceOf } from './figure-provenance';
import type { Context, Indicator, Land } from './indicator';

/** The ellipsoidal area of the boundary of a park, m²; NaN without one. */
function areaOf({ park }: Land, { dataset }: Context): number {
  const area = park === null ? 0 : dataset.parkEllipsoidal[park]!;
  return area > 0 ? area : Number.NaN;
}

/** 四至面积: the land inside the boundary of a park, which is more than its plots; always ellipsoidal. */
export const boundaryArea: Indicator = {
  id: 'boundaryArea',
  unit: 'm2',
  better: 'neither',
  value: areaOf,
  compute(land, context) {
    const area = areaOf(land, context);
    const value = Number.isNaN(area) ? null : area;
    const none = new Uint32Array();
    return {
      indicator: 'boundaryArea',
      value,
      unit: 'm2',
      missing: value === null ? ['boundary'] : [],
      derivation: {
        formula: 'boundaryArea',
        numerator: { key: 'boundary', value, unit: 'm2', plots: 0, source: 'boundary' },
        denominator: null,
        included: none,
        excluded: [],
        areaBasis: 'ellipsoidal',
        denominatorChoice: null,
        cut: { plots: none, shares: new Float64Array() },
        reported: null,
        ...provenanceOf(context.dataset, none, null, land.park),
      },
    };
  },
};
