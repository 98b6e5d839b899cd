import type { ZoneAnswer } from '../worker/zone-messages';
import type { Access } from './access';

/** What is asked of functional zones and boundaries. */
export interface ZoneActions {
  zones(): Promise<ZoneAnswer>;
}

export function createZoneActions({ client, track }: Access): ZoneActions {
  return { zones: () => track(client.zones()) };
}
