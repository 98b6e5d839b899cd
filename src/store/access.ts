import type { ReadingOptions } from '../domain/settings';
import type { SessionClient } from '../worker/client';
import type { Question } from '../worker/load-messages';
import type { Store } from './actions';
import { filterAskedFor } from './filter-counts';

/** What the groups of actions share: the state, the worker, and the numbers of the latest questions. */
export interface Access {
  client: SessionClient;
  set(part: Partial<Store> | ((state: Store) => Partial<Store>)): void;
  get(): Store;
  /** Counts a question to the worker as pending until it is answered. */
  track<T>(work: Promise<T>): Promise<T>;
  /** Tells an unexpected error. */
  report(error: unknown): void;
  /** A newer number makes the answer to an older question void. */
  latest: { reading: number; focus: number; explain: number; load: number; filter: number };
}

export function createAccess(
  client: SessionClient,
  set: Access['set'],
  get: Access['get'],
): Access {
  return {
    client,
    set,
    get,
    async track(work) {
      set((state) => ({ pending: state.pending + 1 }));
      try {
        return await work;
      } finally {
        set((state) => ({ pending: state.pending - 1 }));
      }
    },
    report(error) {
      const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      get().notify({ tone: 'error', key: 'notice.unexpected', values: { detail } });
    },
    latest: { reading: 0, focus: 0, explain: 0, load: 0, filter: 0 },
  };
}

/** How the data are read, as the state has it. */
export function readingOptions({
  asOf,
  areaBasis,
  denominator,
  ruleSettings,
}: Store): ReadingOptions {
  return { asOf, areaBasis, denominator, zone: null, rules: ruleSettings };
}

/** What to ask of the worker: the reading, and the filter that was last asked for. */
export function questionOf(state: Store): Question {
  return { options: readingOptions(state), filter: filterAskedFor(state) };
}
