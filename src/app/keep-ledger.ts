import { isOnSample, keepSampleLedger } from '../store/ledger-actions';
import type { TubanStore } from '../store/store';

/** Keeps the records made on the sample in this browser: those on own data are kept by their workspace. */
export function keepLedger(store: TubanStore): void {
  store.subscribe((state, before) => {
    if (state.disposals === before.disposals || !isOnSample(state)) return;
    if (!keepSampleLedger(state)) state.notify({ tone: 'warn', key: 'disposal.not-kept' });
  });
}
