import { buildingsOverLand } from './built-industry';
import { cell, evaluationFrom } from './evaluation-from';

/** 建筑密度, building footprint over A, 0–1. */
export const buildingDensity = evaluationFrom({
  id: 'buildingDensity',
  unit: 'ratio',
  better: 'higher',
  numerator: cell('builtFootprint'),
  denominator: cell('areaA'),
  byPlots: buildingsOverLand(
    'buildingDensity',
    'ratio',
    'footprintSquareMeters',
    'footprint',
    false,
  ),
});
