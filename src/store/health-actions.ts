import type { HealthAnswer, HealthQuery, HealthRow } from '../worker/health-messages';
import type { Access } from './access';

/** What is asked of the health of the data. */
export interface HealthActions {
  dataHealth(): Promise<HealthAnswer>;
  healthRows(query: HealthQuery): Promise<HealthRow[]>;
  /** Selects the plots with a finding of a kind. */
  selectFindings(query: Pick<HealthQuery, 'park' | 'kind'>): Promise<void>;
}

export function createHealthActions({ client, get, track }: Access): HealthActions {
  return {
    dataHealth: () => track(client.dataHealth()),
    healthRows: (query) => track(client.healthRows(query)),
    async selectFindings(query) {
      get().focusPlots(await track(client.plotsWithFinding(query)), true);
    },
  };
}
