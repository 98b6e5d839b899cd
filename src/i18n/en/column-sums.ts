import type { zhColumnSums } from '../zh/column-sums';

/** Figures that stand alone: the sums under the columns of the table, and the boundary of a park. */
export const enColumnSums: Record<keyof typeof zhColumnSums, string> = {
  'indicator.fieldSum.declaredAreaSquareMeters': 'Sum of declared areas',
  'indicator.fieldSum.priceYuan': 'Sum of land prices',
  'indicator.fieldSum.shouldStartAreaSquareMeters': 'Sum of areas to be started',
  'indicator.fieldSum.startedAreaSquareMeters': 'Sum of areas started',
  'indicator.fieldSum.totalInvestmentYuan': 'Sum of total investments',
  'indicator.fieldSum.investedYuan': 'Sum of what was invested so far',
  'indicator.fieldSum.floorAreaSquareMeters': 'Sum of floor areas',
  'indicator.fieldSum.footprintSquareMeters': 'Sum of building footprints',
  'indicator.fieldSum.outputYuan': 'Sum of output values',
  'indicator.fieldSum.taxYuan': 'Sum of taxes',
  'indicator.fieldSum.employees': 'Sum of employees',
  'indicator.landArea.ellipsoidal': 'Sum of ellipsoidal areas',
  'indicator.landArea.plane': 'Sum of plane areas',
  'indicator.boundaryArea': 'Area of the boundary',
  'formula.boundaryArea':
    'Area of the boundary = ellipsoidal area inside the boundary’s coordinates',
};
