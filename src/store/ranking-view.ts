export const peerKinds = ['all', 'level', 'kind', 'size'] as const;
export type PeerKind = (typeof peerKinds)[number];

/** By what parks are ranked, and among which. */
export interface RankingView {
  by: 'indicator' | 'weights';
  /** Stays while parks are ranked by weights. */
  indicator: string;
  peers: PeerKind;
}

export const initialRankingView: RankingView = {
  by: 'indicator',
  indicator: 'outputIntensity',
  peers: 'all',
};

/** `indicator/by/peers`. */
export function printRankingView({ by, indicator, peers }: RankingView): string {
  return [indicator, by, peers].join('/');
}

/** What `printRankingView` wrote; `undefined` for anything else. */
export function parseRankingView(text: string | null): RankingView | undefined {
  const [indicator, by, kind, ...rest] = text?.split('/') ?? [];
  const peers = peerKinds.find((one) => one === kind);
  if (!indicator || !peers || rest.length > 0) return undefined;
  return by === 'indicator' || by === 'weights' ? { by, indicator, peers } : undefined;
}
