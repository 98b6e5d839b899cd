import { cell, evaluationFrom } from './evaluation-from';

/** 到期项目用地处置率, land of expired projects that was disposed of over all of it, 0–1 (2010 standard, from memory). */
export const expiredDisposalRate = evaluationFrom({
  id: 'expiredDisposalRate',
  unit: 'ratio',
  better: 'higher',
  numerator: cell('expiredDisposed'),
  denominator: cell('expiredArea'),
  byPlots: null,
});
