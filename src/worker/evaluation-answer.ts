import { accountProblems, fieldsOfProblem } from '../domain/account-problems';
import { type EvaluationSetup, evaluationEntries } from '../domain/evaluation';
import type { EvaluatedFigure, ParkEvaluation } from '../domain/evaluation-answer';
import { accountOf } from '../indicators/evaluation/account-of';
import { coverageOf } from '../indicators/evaluation/coverage';
import { evaluationIndicators } from '../indicators/evaluation/evaluation-indicators';
import { potentialsOf } from '../indicators/evaluation/potentials';
import { scoreLeaf, scorePark } from '../indicators/evaluation/score';
import { zoneTypeOf } from '../indicators/evaluation/zone-type';
import type { Context } from '../indicators/indicator';
import { resolveLand } from '../indicators/resolve-land';

const byId = new Map(evaluationIndicators.map((indicator) => [indicator.id, indicator]));
const inOrder = evaluationEntries.map(({ id }) => byId.get(id)!);

/** Parks evaluated as of the reading, by ideal values and weights of the user. */
export function evaluateParks(
  parks: readonly number[],
  setup: EvaluationSetup,
  context: Context,
): ParkEvaluation[] {
  return parks.map((park) => evaluatePark(park, setup, context));
}

function evaluatePark(park: number, setup: EvaluationSetup, context: Context): ParkEvaluation {
  const land = resolveLand({ kind: 'park', park }, context);
  const account = accountOf(context.dataset, park, context.classes.asOf);
  const problems = account ? accountProblems(account.values) : [];
  const doubtful = new Set(problems.flatMap(fieldsOfProblem));
  const figures = inOrder.map((indicator): EvaluatedFigure => {
    const { value, missing, derivation } = indicator.compute(land, context);
    const { used, arePlotsComplete, other, terms } = derivation.evaluation!;
    const isDoubtful = terms.some(({ key }) => doubtful.has(key));
    return { indicator: indicator.id, value, missing, used, arePlotsComplete, other, isDoubtful };
  });
  return {
    park,
    figures,
    leaves: evaluationEntries.map((entry, at) => scoreLeaf(entry, figures[at]!, setup)),
    score: scorePark(evaluationEntries, figures, setup),
    zoneType: zoneTypeOf(land, context),
    potentials: potentialsOf(land, context, figures, setup),
    account: account && {
      file: context.dataset.layers[account.layer]?.file ?? '',
      row: account.row,
      year: account.year,
      problems,
    },
    coverage: coverageOf(land, context),
  };
}
