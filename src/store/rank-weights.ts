import * as v from 'valibot';
import { noRankWeights, type RankingState } from './ranking-actions';
import type { WorkRecord } from './work-records';

const schema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ version: v.literal(1), weights: v.record(v.string(), v.unknown()) }),
);

/** The weights of the ranking as a workspace keeps them; what is no weight is left out. */
export const rankWeightsRecord: WorkRecord = {
  name: 'rank-weights',
  print: ({ rankWeights }) =>
    Object.keys(rankWeights).length === 0
      ? null
      : JSON.stringify({ version: 1, weights: rankWeights }),
  parse: (text) => ({ rankWeights: read(text) }),
};

function read(text: string | null): RankingState['rankWeights'] {
  const file = v.safeParse(schema, text);
  if (!file.success) return noRankWeights;
  const pairs = Object.entries(file.output.weights).filter(
    (pair): pair is [string, number] =>
      typeof pair[1] === 'number' && Number.isFinite(pair[1]) && pair[1] > 0,
  );
  return pairs.length > 0 ? Object.fromEntries(pairs) : noRankWeights;
}
