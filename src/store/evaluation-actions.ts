import { type EvaluationGoal, emptySetup, withGoal } from '../domain/evaluation';
import type { ParkEvaluation } from '../domain/evaluation-answer';
import { parseEvaluation, printEvaluation } from '../domain/evaluation-setup';
import type { TargetProblem } from '../domain/own-targets';
import type { Access } from './access';
import type { EvaluationViewName } from './evaluation-state';
import type { WorkRecord } from './work-records';

/** What can be done with the evaluation. */
export interface EvaluationActions {
  viewEvaluation(view: EvaluationViewName): void;
  /** Keeps ideal and weight of an indicator, in its unit of the evaluation and in %. */
  setEvaluationGoal(id: string, goal: EvaluationGoal): void;
  setEvaluationSource(source: string): void;
  clearEvaluation(): void;
  /** Takes the ideal values and weights of a file's text; gives what is wrong in it, and then nothing is taken. */
  importEvaluation(text: string): TargetProblem[];
  /** Parks evaluated as of the reading. */
  evaluateParks(parks: readonly number[]): Promise<ParkEvaluation[]>;
}

export function createEvaluationActions({ client, set, get, track }: Access): EvaluationActions {
  return {
    viewEvaluation: (view) => set({ evaluationView: view }),
    setEvaluationGoal: (id, goal) =>
      set(({ evaluationSetup }) => ({ evaluationSetup: withGoal(evaluationSetup, id, goal) })),
    setEvaluationSource: (source) =>
      set(({ evaluationSetup }) => ({ evaluationSetup: { ...evaluationSetup, source } })),
    clearEvaluation: () => set({ evaluationSetup: emptySetup }),
    importEvaluation(text) {
      const read = parseEvaluation(text);
      if ('problems' in read) return read.problems;
      set({ evaluationSetup: read.setup });
      return [];
    },
    evaluateParks: (parks) => track(client.evaluateParks(parks, get().evaluationSetup)),
  };
}

/** How a workspace keeps ideal values and weights. */
export const evaluationRecord: WorkRecord = {
  name: 'evaluation',
  print: ({ evaluationSetup }) =>
    evaluationSetup.source === '' && Object.keys(evaluationSetup.goals).length === 0
      ? null
      : printEvaluation(evaluationSetup),
  parse: (text) => {
    const read = text === null ? null : parseEvaluation(text);
    return { evaluationSetup: read && 'setup' in read ? read.setup : emptySetup };
  },
};
