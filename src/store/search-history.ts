import { keep, recall } from './browser-memory';

const name = 'search-history';
const longestHistory = 8;

/** What was chosen from searches, the latest first, as this browser keeps it. */
export function recallSearches(): string[] {
  const kept = recall(name);
  return Array.isArray(kept)
    ? kept.filter((text) => typeof text === 'string').slice(0, longestHistory)
    : [];
}

/** The history with a text put first; each text stands in it once. */
export function withSearch(history: readonly string[], text: string): string[] {
  const plain = text.trim();
  if (plain === '') return [...history];
  return [plain, ...history.filter((other) => other !== plain)].slice(0, longestHistory);
}

export function keepSearches(history: readonly string[]): void {
  keep(name, history);
}
