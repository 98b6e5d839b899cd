import type {
  ContributionAnswer,
  RankedIndicator,
  RankingAnswer,
  RankingQuestion,
} from '../worker/ranking-messages';
import type { Access } from './access';
import type { RankingView } from './ranking-view';

/** What the user gave for the ranking: there are no official weights, so that none are given beforehand. */
export interface RankingState {
  /** By indicator, above 0. */
  rankWeights: Readonly<Record<string, number>>;
}

export const noRankWeights: RankingState['rankWeights'] = {};

/** What can be done with the ranking of parks. */
export interface RankingActions {
  /** Gives an indicator a weight; `null` takes it away. */
  setRankWeight(indicator: string, weight: number | null): void;
  changeRankingView(change: Partial<RankingView>): void;
  rankParks(question: Omit<RankingQuestion, 'weights'>): Promise<RankingAnswer>;
  rankedIndicators(): Promise<RankedIndicator[]>;
  plotContributions(park: number, indicator: string): Promise<ContributionAnswer | null>;
}

export function createRankingActions({ client, set, get, track }: Access): RankingActions {
  return {
    setRankWeight: (indicator, weight) =>
      set(({ rankWeights }) => {
        const others = Object.entries(rankWeights).filter(([id]) => id !== indicator);
        if (weight !== null && weight > 0) others.push([indicator, weight]);
        return { rankWeights: others.length > 0 ? Object.fromEntries(others) : noRankWeights };
      }),
    changeRankingView: (change) =>
      set(({ rankingView }) => ({ rankingView: { ...rankingView, ...change } })),
    rankParks: (question) => track(client.rankParks({ ...question, weights: get().rankWeights })),
    rankedIndicators: () => track(client.rankedIndicators()),
    plotContributions: (park, indicator) => track(client.plotContributions(park, indicator)),
  };
}
