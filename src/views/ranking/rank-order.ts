import type { RankingRow } from '../../worker/ranking-messages';

/** The first place first; those without a place stand last, in the order of the parks. */
export function inRankOrder(rows: readonly RankingRow[]): RankingRow[] {
  const placeOf = ({ rank }: RankingRow) => rank ?? Number.POSITIVE_INFINITY;
  return [...rows].sort((a, b) => {
    const [one, other] = [placeOf(a), placeOf(b)];
    return one === other ? a.park - b.park : one - other;
  });
}
