import * as Comlink from 'comlink';
import type { Session } from './session';

export type SessionClient = Comlink.Remote<Session>;

/** A worker that holds the data, and its functions as promises. */
export function createSessionClient(): SessionClient {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return Comlink.wrap<Session>(worker);
}

export const proxy = Comlink.proxy;
