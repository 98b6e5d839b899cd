import { type EvaluationSetup, emptySetup } from '../domain/evaluation';

export const evaluationViews = ['park', 'parks', 'setup'] as const;
export type EvaluationViewName = (typeof evaluationViews)[number];

/** Ideal values and weights of the user, and what of the evaluation is shown. */
export interface EvaluationState {
  evaluationSetup: EvaluationSetup;
  evaluationView: EvaluationViewName;
}

export const initialEvaluationState: EvaluationState = {
  evaluationSetup: emptySetup,
  evaluationView: 'park',
};
